/** Attachments: checked, cleaned, sealed, served. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "identity", "vault", "audit", "privacy", "ui"})
package nl.meldroute.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

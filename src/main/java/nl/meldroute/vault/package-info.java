/** Seals what only officer and deputy may read; opens it with their passphrase. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "identity", "audit", "privacy", "policy", "ui"})
package nl.meldroute.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

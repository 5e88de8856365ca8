/** Notices without content (mail, bell) and the outbox that sends them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "policy", "identity", "privacy", "vault", "ui"})
package nl.meldroute.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

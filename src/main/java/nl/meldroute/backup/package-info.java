/** Nothing is lost: a backup of everything in one encrypted file, the way back, and the proof that the way back works. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "identity", "audit", "privacy", "vault", "files", "retention"})
package nl.meldroute.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

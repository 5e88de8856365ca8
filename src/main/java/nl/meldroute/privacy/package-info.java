/** Keeps case content under a key per signal; destroying the key erases it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "policy", "identity", "audit"})
package nl.meldroute.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

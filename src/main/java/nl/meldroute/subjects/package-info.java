/** People, organisations, places, vehicles, numbers that signals speak of. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "policy", "identity", "audit", "privacy"})
package nl.meldroute.subjects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

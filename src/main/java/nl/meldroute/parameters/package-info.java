/** Figures of the policy edition that the municipality chooses itself, each from a day on and with a reason. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "identity", "audit", "policy", "ui"})
package nl.meldroute.parameters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Chain partners: the part each plays in the plan, how to reach them, and what may be shared with them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "policy", "identity", "audit", "notices", "ui"})
package nl.meldroute.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

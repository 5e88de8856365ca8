/** Who looked at or changed what, when, for which purpose; append only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "identity"})
package nl.meldroute.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

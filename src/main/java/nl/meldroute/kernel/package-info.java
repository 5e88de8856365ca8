/** Ids, dates and policy references that every module may use; no Spring, no SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.meldroute.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Texts that a municipality says in its own words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "identity", "audit", "ui"})
package nl.meldroute.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who is signed in, in which role and department. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package nl.meldroute.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

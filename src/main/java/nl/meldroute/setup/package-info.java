/** What an operator does from the command line: the accounts of a municipality. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "audit"})
package nl.meldroute.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

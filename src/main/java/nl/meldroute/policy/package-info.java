/** The policy plan as data: editions, sentences, readings, dated parameters. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.meldroute.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

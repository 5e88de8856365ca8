/**
 * Starts or finds the PostgreSQL that everything stands on, and opens each transaction in the name of a person or a named
 * purpose.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package nl.meldroute.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

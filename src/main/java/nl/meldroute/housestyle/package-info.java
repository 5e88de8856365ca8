/** The colours of the municipality on all pages, as far as words stay readable in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "identity", "audit", "ui"})
package nl.meldroute.housestyle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The colours and the logo of the municipality on all pages, as far as words stay readable and pages light. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "identity", "audit", "files", "ui"})
package nl.meldroute.housestyle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

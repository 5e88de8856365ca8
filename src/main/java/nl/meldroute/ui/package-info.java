/** Page layout, form fields, error pages, texts shared by all web packages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "identity", "openid"})
package nl.meldroute.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Help pages for anybody, and the pages that tell how the product treats data and people. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "policy", "ui"})
package nl.meldroute.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

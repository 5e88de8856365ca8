/** Speaks OpenID Connect with the identity provider of the municipality, and believes it only as far as it proves itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "identity"})
package nl.meldroute.openid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

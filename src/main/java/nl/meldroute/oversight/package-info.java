/** Who answers for the audit reads it: whose data somebody saw, and month by month what was out of the ordinary. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "identity",
            "audit",
            "policy",
            "ui",
            "intake",
            "retention",
            "breakglass"
        })
package nl.meldroute.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

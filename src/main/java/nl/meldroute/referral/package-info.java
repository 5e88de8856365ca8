/** Step 4: decide at the gate, weigh with the advice of the plan, and refer to partners. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "policy",
            "identity",
            "audit",
            "privacy",
            "notices",
            "vault",
            "reporting",
            "subjects",
            "matching",
            "ui",
            "intake",
            "partners"
        })
package nl.meldroute.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Step 6: the answer to the reporter, and the end of a signal. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "policy",
            "identity",
            "audit",
            "vault",
            "privacy",
            "notices",
            "ui",
            "reporting",
            "subjects",
            "intake",
            "referral",
            "retention"
        })
package nl.meldroute.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

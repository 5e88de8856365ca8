/** Two named persons read one signal while officer and deputy are absent and a life is in danger. */
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
            "intake"
        })
package nl.meldroute.breakglass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

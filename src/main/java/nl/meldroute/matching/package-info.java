/** Step 3: whether what a signal speaks of occurs in other signals. */
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
            "linkage",
            "subjects",
            "intake"
        })
package nl.meldroute.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Step 3: what a colleague may read of a signal, and until when. */
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
package nl.meldroute.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

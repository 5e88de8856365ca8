/** Step 3: what departments know of an address, asked without saying why. */
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
            "ui",
            "reporting",
            "subjects",
            "intake"
        })
package nl.meldroute.enrichment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

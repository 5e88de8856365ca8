/** Step 1: somebody reports; the name of the reporter stays sealed in here. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "policy",
            "identity",
            "vault",
            "audit",
            "privacy",
            "files",
            "notices",
            "ui"
        })
package nl.meldroute.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

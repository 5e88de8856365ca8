/** The end of closed signals: until when they are kept, who decides on erasing, and the erasing itself. */
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
            "ui",
            "intake",
            "matching"
        })
package nl.meldroute.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

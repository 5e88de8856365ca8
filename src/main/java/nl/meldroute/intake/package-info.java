/** Steps 2-3a: the officer receives and registers the signal; owns the only status table. */
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
            "files",
            "notices",
            "ui",
            "reporting",
            "subjects"
        })
package nl.meldroute.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

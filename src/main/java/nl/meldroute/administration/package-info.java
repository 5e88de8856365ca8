/** Accounts, appointments, departments and the state of the product, for who runs it and meets no content. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "policy",
            "identity",
            "audit",
            "backup",
            "files",
            "notices",
            "ui",
            "partners",
            "reporting"
        })
package nl.meldroute.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

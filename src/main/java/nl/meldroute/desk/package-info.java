/** The work list and the signal page: composes the other modules, holds no data. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vault",
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
            "subjects",
            "intake",
            "matching",
            "enrichment",
            "sources",
            "sharing",
            "referral",
            "retention",
            "feedback"
        })
package nl.meldroute.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

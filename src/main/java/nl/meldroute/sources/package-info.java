/** Step 3: whether something occurs in a source of the municipality; hit or no hit first, and what it says only for a second reason. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "policy",
            "identity",
            "audit",
            "privacy",
            "files",
            "ui",
            "subjects",
            "intake",
            "linkage",
            "baseregisters"
        })
package nl.meldroute.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

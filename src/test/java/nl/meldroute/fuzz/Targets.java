package nl.meldroute.fuzz;

import java.util.List;
import java.util.stream.Stream;
import nl.meldroute.files.rules.NamedFileTarget;
import nl.meldroute.files.wash.WashTarget;
import nl.meldroute.policy.rules.PlanTarget;
import nl.meldroute.vault.rules.CodesTarget;
import nl.meldroute.vault.rules.EnvelopeTarget;
import nl.meldroute.vault.rules.RecoveryFilesTarget;

/** All readers of what strangers send. */
final class Targets {
    static final List<Target> ALL = List.of(
            new EnvelopeTarget(),
            new CodesTarget(),
            new RecoveryFilesTarget(),
            new NamedFileTarget(),
            new WashTarget(),
            new PlanTarget());

    private Targets() {}

    static Target named(String name) {
        return Stream.concat(ALL.stream(), Stream.of(new TrippingTarget()))
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

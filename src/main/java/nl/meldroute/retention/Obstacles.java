package nl.meldroute.retention;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.ClosedSignals;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.retention.rules.Obstacle;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of erasing signals now. Officer and deputy learn of links that they may see; who only watches over
 * keeping learns that there is one, and not to which signal.
 */
@Component
class Obstacles {
    private final ClosedSignals signals;
    private final Matches matches;
    private final Holds holds;

    Obstacles(ClosedSignals signals, Matches matches, Holds holds) {
        this.signals = signals;
        this.matches = matches;
        this.holds = holds;
    }

    /** What is held whatever else is true of it. Nothing of it can be erased, though it can be decided that it goes afterwards. */
    Holds holds() {
        return holds;
    }

    Map<ReportId, Obstacle> of(Collection<ReportId> ids) {
        Map<ReportId, Signal> found = signals.find(ids);
        Map<ReportId, Obstacle> obstacles = new HashMap<>();
        found.values().forEach(signal -> of(signal).ifPresent(obstacle -> obstacles.put(signal.id(), obstacle)));
        return obstacles;
    }

    Optional<Obstacle> of(Signal signal) {
        return Obstacle.of(
                signal.stage() == Stage.CLOSED,
                signal.moments().messageSince() != null,
                signals.find(linked(signal.id())).values().stream().anyMatch(other -> other.stage() != Stage.CLOSED));
    }

    private List<ReportId> linked(ReportId signal) {
        String role = Acting.required().role();
        return role == null || role.equals(Role.PRIVACY_OFFICER.name())
                ? matches.linkedTo(signal)
                : matches.linked(signal);
    }
}

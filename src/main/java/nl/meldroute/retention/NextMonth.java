package nl.meldroute.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.retention.rules.Obstacle;

/** What goes until the end of the next month if nobody changes anything: a rehearsal of {@link Erasure} that erases nothing (I-12). */
@ModuleDoor
public class NextMonth {
    private final Proposals.Rows kept;
    private final Obstacles obstacles;
    private final Audit audit;
    private final Clock clock;

    NextMonth(Proposals.Rows kept, Obstacles obstacles, Audit audit, Clock clock) {
        this.kept = kept;
        this.obstacles = obstacles;
        this.audit = audit;
        this.clock = clock;
    }

    /** A signal of which something goes on a day, and what stands in the way as it is now. */
    public record Going(Retention retention, LocalDate day, Optional<Obstacle> obstacle) {}

    /**
     * The rehearsal, each list with the first day first.
     *
     * @param until the last day it looks at
     * @param names of these the names go by themselves
     * @param rest of these all goes, since two people decided so
     * @param undecided of these the term ends, and nothing goes before two people decided, though one may have proposed it
     */
    public record Rehearsal(LocalDate until, List<Going> names, List<Going> rest, List<Going> undecided) {}

    /** Looks ahead; that somebody looked is on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public Rehearsal rehearse() {
        LocalDate until =
                YearMonth.from(WorkCalendar.today(clock)).plusMonths(1).atEndOfMonth();
        audit.record(Act.of("keeping.look", "signals"));
        return new Rehearsal(until, going(names(until)), going(decided(until)), going(undecided(until)));
    }

    private record Due(Retention retention, LocalDate day) {}

    private Stream<Due> names(LocalDate until) {
        return obstacles.holds().namesGo(until).stream()
                .filter(go -> go.retention().namesErasedOn() == null)
                .map(go -> new Due(go.retention(), go.day()));
    }

    private Stream<Proposal.Line> lines(Proposal.State state) {
        return kept.proposals().open().stream()
                .filter(proposal -> proposal.state() == state)
                .filter(Proposals::whole)
                .flatMap(proposal -> proposal.lines().stream());
    }

    private Stream<Due> decided(LocalDate until) {
        return lines(Proposal.State.CONFIRMED)
                .flatMap(line -> Stream.ofNullable(line.eraseFrom()).map(day -> new Due(line.retention(), day)))
                .filter(due -> !due.day().isAfter(until));
    }

    private Stream<Due> undecided(LocalDate until) {
        return Stream.concat(
                        kept.terms().undecided(until, Integer.MAX_VALUE).stream(),
                        lines(Proposal.State.PROPOSED).map(Proposal.Line::retention))
                .map(retention -> new Due(retention, retention.until().rest()))
                .filter(due -> !due.day().isAfter(until));
    }

    private List<Going> going(Stream<Due> dues) {
        List<Due> sorted = dues.sorted(Comparator.comparing(Due::day)).toList();
        Collection<ReportId> signals =
                sorted.stream().map(due -> due.retention().signal()).toList();
        Map<ReportId, Obstacle> found = obstacles.of(signals);
        return sorted.stream()
                .map(due -> new Going(
                        due.retention(),
                        due.day(),
                        Optional.ofNullable(found.get(due.retention().signal()))))
                .toList();
    }
}

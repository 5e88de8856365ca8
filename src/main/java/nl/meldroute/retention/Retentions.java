package nl.meldroute.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.retention.rules.Ended;
import nl.meldroute.retention.rules.Obstacle;
import nl.meldroute.retention.rules.RetentionTable;
import nl.meldroute.retention.rules.RetentionTerms;
import org.springframework.stereotype.Component;

/** Until when closed signals are kept, and which of them wait for a decision (2.2 step 6; reading I-12). */
@ModuleDoor
public class Retentions {
    /** As many as fit on one page; the rest follows when these are decided on. */
    private static final int MOST = 50;

    private final Proposals.Rows kept;
    private final Known known;
    private final Edition edition;
    private final Audit audit;
    private final Clock clock;

    Retentions(Proposals.Rows kept, Known known, Edition edition, Audit audit, Clock clock) {
        this.kept = kept;
        this.known = known;
        this.edition = edition;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is known of signals: what stands in the way of erasing them, and from when their terms run. */
    @Component
    record Known(Obstacles obstacles, StartOfTerms start) {}

    /** A signal whose term ends soon, and what stands in the way of erasing it. */
    public record Line(Retention retention, Optional<Obstacle> obstacle) {}

    /**
     * All that the page of keeping shows.
     *
     * @param due waits for a decision
     * @param names of these the names go by themselves, soon, on that day
     * @param proposals wait for a second person, or for their day
     * @param longer is kept longer than its result asks
     * @param done of these there is a certificate
     */
    public record Queue(
            LocalDate today,
            List<Line> due,
            List<NextMonth.Going> names,
            List<Proposal> proposals,
            List<Retention> longer,
            List<Proposal> done) {}

    /** Until when a closed signal is kept; empty where it is open, or not for who asks. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Retention> of(ReportId signal) {
        return kept.terms().find(signal);
    }

    /** Until when an open signal would be kept if it were closed today, by the result it would end with. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Map<String, Retention.Until> ifClosed(Signal signal) {
        Ended ended = known.start().of(signal, today());
        return RetentionTable.rows().stream()
                .map(RetentionTable.Row::result)
                .collect(Collectors.toMap(Function.identity(), result -> RetentionTable.after(ended, result, edition)));
    }

    /**
     * Which signals wait for a decision of whoever is signed in, and until when they are kept: as many as the page of keeping shows
     * at a time, those whose term ends first.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Map<ReportId, LocalDate> waiting() {
        Map<ReportId, LocalDate> waiting = new HashMap<>();
        Stream.concat(
                        kept.terms().undecided(terms().asked(), MOST).stream(),
                        kept.terms().proposedByOthers(Acting.person().value(), MOST).stream())
                .forEach(retention ->
                        waiting.put(retention.signal(), retention.until().rest()));
        return waiting;
    }

    /** How many proposals of others wait for whoever is signed in. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public int toConfirm() {
        return Math.toIntExact(proposals().stream()
                .filter(proposal -> proposal.state() == Proposal.State.PROPOSED)
                .filter(proposal -> !proposal.proposed().who().equals(Acting.person()))
                .count());
    }

    /** How many closed signals should have been decided on before today, and were not, though nothing stands in the way. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.RETAINING)
    public int overdue() {
        return Math.toIntExact(lines(kept.terms().undecided(today().minusDays(1), Integer.MAX_VALUE)).stream()
                .filter(line -> line.obstacle().isEmpty())
                .count());
    }

    /** The numbers of these signals, of those that are closed and kept: they stand on the page of keeping as well. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.RETAINING)
    public Map<ReportId, String> numbers(Collection<ReportId> signals) {
        return kept.terms().numbers(signals);
    }

    /** The closed signal that is kept under this number. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.RETAINING)
    public Optional<ReportId> numbered(String number) {
        return kept.terms().numbered(number);
    }

    /** All that is kept for a while yet; that somebody looked is on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public Queue queue() {
        LocalDate asked = terms().asked();
        audit.record(Act.of("keeping.look", "signals"));
        return new Queue(
                today(),
                lines(kept.terms().undecided(asked, MOST)),
                names(asked),
                proposals(),
                kept.terms().longer(),
                kept.proposals().done(MOST));
    }

    /** What stands in the way of erasing these now; nothing where it is left out. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public Map<ReportId, Obstacle> standing(Collection<ReportId> signals) {
        return known.obstacles().of(signals);
    }

    /** Who may not see all of a proposal does not see that it is there. */
    private List<Proposal> proposals() {
        return kept.proposals().open().stream().filter(Proposals::whole).toList();
    }

    private List<NextMonth.Going> names(LocalDate until) {
        List<Holds.NamesGo> all = known.obstacles().holds().namesGo(until).stream()
                .filter(go -> go.retention().namesErasedOn() == null)
                .toList();
        Map<ReportId, Obstacle> found = known.obstacles()
                .of(all.stream().map(go -> go.retention().signal()).toList());
        return all.stream()
                .map(go -> new NextMonth.Going(
                        go.retention(),
                        go.day(),
                        Optional.ofNullable(found.get(go.retention().signal()))))
                .toList();
    }

    private List<Line> lines(Collection<Retention> retentions) {
        Map<ReportId, Obstacle> found =
                known.obstacles().of(retentions.stream().map(Retention::signal).toList());
        return retentions.stream()
                .map(retention -> new Line(retention, Optional.ofNullable(found.get(retention.signal()))))
                .toList();
    }

    private RetentionTerms terms() {
        return new RetentionTerms(edition, today());
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

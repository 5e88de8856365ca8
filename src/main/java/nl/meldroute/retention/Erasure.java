package nl.meldroute.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.intake.ClosedSignals;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalChanged;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.Holdings;
import nl.meldroute.retention.rules.RetentionTable;
import nl.meldroute.retention.rules.RetentionTerms;
import nl.meldroute.retention.store.ProposalRows;
import nl.meldroute.vault.EndedEnvelopes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Erases what is past its term (reading I-12): names first where they have a shorter term, by themselves; the rest after two
 * people decided and the grace is over; the envelope of a reporter who was answered long enough ago. Each in a transaction of its
 * own, and whatever is not due, or opened again in the meantime, stays.
 */
@ModuleDoor
public class Erasure {
    private final Proposals.Rows rows;
    private final Held held;
    private final Edition edition;
    private final Audit audit;
    private final Clock clock;

    Erasure(Proposals.Rows rows, Held held, Edition edition, Audit audit, Clock clock) {
        this.rows = rows;
        this.held = held;
        this.edition = edition;
        this.audit = audit;
        this.clock = clock;
    }

    /** What others hold. */
    @Component
    record Held(
            ClosedSignals signals,
            StartOfTerms start,
            Obstacles obstacles,
            Holdings holdings,
            EndedEnvelopes envelopes) {}

    /** A signal was closed: its terms run. Or it is open: none does, and what was proposed falls. */
    @EventListener
    @JobDoor(purpose = Purpose.ERASING)
    public void changed(SignalChanged event) {
        keepOrDrop(event.signal());
    }

    /** Signals that were closed before there were terms get theirs. */
    @JobDoor(purpose = Purpose.ERASING)
    public void catchUp() {
        Set<ReportId> known = rows.terms().known();
        Set<ReportId> fresh = held.signals().all().stream()
                .filter(signal -> !known.contains(signal))
                .collect(Collectors.toSet());
        held.signals().find(fresh).values().forEach(this::keepOrDrop);
        openThoughHeld();
    }

    /** What was opened again while it was held keeps its hold until that ends, and no longer. */
    private void openThoughHeld() {
        Set<ReportId> longer =
                rows.terms().longer().stream().map(Retention::signal).collect(Collectors.toSet());
        held.signals().find(longer).values().stream()
                .filter(signal -> signal.stage() != Stage.CLOSED)
                .forEach(this::keepOrDrop);
    }

    /** Whose names are due: for the first time, or since something was written after that. */
    @JobDoor(purpose = Purpose.ERASING)
    public List<ReportId> namesDue() {
        return held.obstacles().holds().namesGo(today()).stream()
                .map(Holds.NamesGo::retention)
                .filter(this::hasNames)
                .map(Retention::signal)
                .toList();
    }

    /** For the first time, or since something was written after that. */
    private boolean hasNames(Retention retention) {
        LocalDate erased = retention.namesErasedOn();
        return erased == null || (erased.isBefore(today()) && held.holdings().names(retention.signal()));
    }

    /**
     * Erases what may name people, and keeps the rest of the signal. Nobody confirms it: the term alone decides. It is looked at again
     * once nobody else can change it: another process may have been first.
     */
    @JobDoor(purpose = Purpose.ERASING)
    public void eraseNames(ReportId signal) {
        if (free(signal)
                && !held.obstacles().holds().holds(signal)
                && rows.terms().find(signal).filter(this::hasNames).isPresent()) {
            held.holdings().eraseNames(signal);
            rows.terms().namesErased(signal, today());
            audit.record(Act.on(signal, "names.erase"));
        }
    }

    /** What two people decided on, and has passed its grace. */
    @JobDoor(purpose = Purpose.ERASING)
    public List<ProposalRows.Due> due() {
        return rows.proposals().due(today());
    }

    /** Erases a signal: its key, and everything of it in every schema. A certificate stays, and the id on the audit. */
    @JobDoor(purpose = Purpose.ERASING)
    public void erase(UUID batch, ReportId signal) {
        Optional<Retention> retention = rows.terms()
                .find(signal)
                .filter(found ->
                        new RetentionTerms(edition, today()).over(found.until().rest()));
        if (retention.isPresent() && free(signal)) {
            rows.proposals().remove(signal);
            Map<String, Integer> gone = held.holdings().erase(signal);
            rows.certificates().certify(batch, retention.get(), gone);
            audit.record(Act.on(signal, "signal.erase"));
        }
    }

    /** Proposals of which all is done are done. */
    @JobDoor(purpose = Purpose.ERASING)
    public void finish() {
        rows.proposals().finish(today());
    }

    /** Takes away who gave a signal, once its reporter was answered long enough ago. */
    @JobDoor(purpose = Purpose.ERASING)
    public void eraseEnvelopes() {
        LocalDate last = today().minus(edition.parameter(ParameterName.KEEP_ENVELOPE, today()));
        Set<ReportId> answered = new HashSet<>(held.signals()
                .answeredBefore(last.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant()));
        answered.removeAll(held.obstacles().holds().running());
        held.envelopes().erase(answered);
    }

    /** Whether nothing stands in the way; until the act ends nobody opens it again. */
    private boolean free(ReportId signal) {
        return held.signals()
                .hold(signal)
                .filter(found -> held.obstacles().of(found).isEmpty())
                .isPresent();
    }

    private void keepOrDrop(Signal signal) {
        String outcome = signal.outcome();
        if (signal.stage() != Stage.CLOSED || outcome == null) {
            rows.terms().find(signal.id()).ifPresent(this::drop);
            return;
        }
        Retention ended = ended(signal, outcome);
        Optional<Retention> before = rows.terms().find(signal.id());
        if (before.isEmpty()) {
            rows.terms().keep(ended);
        } else if (signal.moments().closedAt() != null && !before.get().sameEnd(ended)) {
            // What was held before it was opened again is held still, for at least its own term.
            rows.terms().renew(before.get().heldOn(today()) ? ended.heldLike(before.get()) : ended);
        }
    }

    private Retention ended(Signal signal, String outcome) {
        LocalDate closed = signal.moments().closedAt() == null
                ? today()
                : LocalDate.ofInstant(signal.moments().closedAt(), WorkCalendar.ZONE);
        return new Retention(
                signal.id(),
                signal.number(),
                RetentionTable.of(outcome).result(),
                closed,
                RetentionTable.after(held.start().of(signal, closed), outcome, edition),
                RetentionTable.atMost(closed, edition),
                null,
                null);
    }

    private void drop(Retention retention) {
        rows.proposals().remove(retention.signal());
        if (!retention.heldOn(today())) {
            rows.terms().drop(retention.signal());
        }
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

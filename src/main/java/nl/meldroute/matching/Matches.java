package nl.meldroute.matching;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Couplings;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.rules.Memory;
import nl.meldroute.matching.rules.Strengths;
import nl.meldroute.matching.store.PairRows;
import nl.meldroute.policy.WorkCalendar;

/** Whether it occurs already (2.2 step 3, first sentence): found by comparing, judged by a person, linked and never merged. */
@ModuleDoor
public class Matches {
    private static final Comparator<Match> ORDER = Comparator.comparing((Match match) -> !match.open())
            .thenComparing(match -> match.strength().map(Strength::ordinal).orElse(Strength.values().length))
            .thenComparing(match -> match.other().value());
    private final PairRows rows;
    private final PairCodec codec;
    private final Couplings couplings;
    private final Audit audit;
    private final Clock clock;

    Matches(PairRows rows, PairCodec codec, Couplings couplings, Audit audit, Clock clock) {
        this.rows = rows;
        this.codec = codec;
        this.couplings = couplings;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of a signal, those that wait for a look first and the strong before the others. Looking is on the audit of both. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Match> of(ReportId signal) {
        List<Match> found = rows.of(signal).stream()
                .map(codec::open)
                .map(pair -> match(pair, signal))
                .sorted(ORDER)
                .toList();
        audit.record(Act.on(signal, "match.look"));
        found.forEach(match -> audit.record(Act.on(match.other(), "match.look")));
        return found;
    }

    /** Remembers what somebody made of it, with what they have in common now. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Judged judge(ReportId signal, ReportId other, int version, Verdict verdict) {
        couplings.hold(signal, other);
        Pair pair = pair(signal, other);
        if (pair.verdict() == verdict && !pair.open()) {
            return Judged.DONE;
        }
        if (pair.version() != version || !written(pair.with(null, verdict, pair.found(), pair.found()))) {
            return Judged.MEANWHILE;
        }
        noted(signal, other, verdict.act());
        if (verdict == Verdict.SAME) {
            couplings.linked(signal, other, "");
        } else if (pair.verdict() == Verdict.SAME) {
            couplings.unlinked(signal, other);
        }
        return Judged.DONE;
    }

    /** Looks at earlier signals that are closed, for this reason; it is kept with each pair, and the look is on the audit of both. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void open(ReportId signal, Collection<ReportId> earlier, String reason) {
        for (ReportId other : earlier) {
            couplings.hold(signal, other);
            Pair pair = pair(signal, other);
            if (pair.opened() == null) {
                written(pair.opened(reason));
                noted(signal, other, "match.open");
            }
        }
    }

    /** Takes a judgement back: it waits for a look again, as if nobody had judged it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void undo(ReportId signal, ReportId other) {
        couplings.hold(signal, other);
        Pair pair = pair(signal, other);
        if (pair.verdict() == null) {
            return;
        }
        if (pair.found().isEmpty()) {
            rows.delete(pair.id());
        } else {
            written(pair.with(WorkCalendar.today(clock), null, pair.found(), Set.of()));
        }
        noted(signal, other, "match.undo");
        if (pair.verdict() == Verdict.SAME) {
            couplings.unlinked(signal, other);
        }
    }

    /** The same stands on the audit of both. */
    private void noted(ReportId signal, ReportId other, String act) {
        audit.record(Act.on(signal, act));
        audit.record(Act.on(other, act));
    }

    /** Done with looking: what nobody judged stays as it is, and is no next step until there is something new. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void looked(ReportId signal) {
        rows.of(signal).stream().map(codec::open).filter(Pair::open).forEach(pair -> {
            Verdict verdict = pair.verdict() == null ? Verdict.LOOKED : pair.verdict();
            written(pair.with(null, verdict, pair.found(), pair.found()));
        });
        audit.record(Act.on(signal, Verdict.LOOKED.act()));
    }

    /** What waits for a look of these, by signal; without a word of why. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Map<ReportId, Waiting> waiting(Collection<ReportId> signals) {
        return rows.waiting(signals);
    }

    /** How many of these have something that waits for a look. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public int waitingAmong(Collection<ReportId> signals) {
        return rows.waitingAmong(signals);
    }

    /** What waits for a look of one signal; empty if nothing does. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Waiting> waiting(ReportId signal) {
        return rows.waiting(signal);
    }

    /** Which signals are linked to this one, as far as they are there for whoever asks (reading I-11). */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<ReportId> linked(ReportId signal) {
        return rows.linked(signal);
    }

    /** All that are linked to it, for whoever erases: what is linked to an open signal stays, whoever may see that one. */
    @JobDoor(purpose = Purpose.ERASING)
    public List<ReportId> linkedTo(ReportId signal) {
        return rows.linked(signal);
    }

    /**
     * Which signals may be about the same: those that are linked, and those that were found and that nobody took for another one;
     * what somebody is unsure of counts too. Looking for them is on the audit.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<ReportId> alike(ReportId signal) {
        audit.record(Act.on(signal, "match.look"));
        return rows.of(signal).stream()
                .map(codec::open)
                .filter(Matches::alike)
                .map(pair -> pair.other(signal))
                .toList();
    }

    private static boolean alike(Pair pair) {
        boolean undecided = pair.open() || pair.verdict() != Verdict.DIFFERENT;
        return pair.verdict() == Verdict.SAME
                || (undecided && Strengths.of(pair.found()).isPresent());
    }

    private boolean written(Pair pair) {
        return rows.update(codec.seal(pair));
    }

    private Pair pair(ReportId signal, ReportId other) {
        return codec.open(rows.find(signal, other).orElseThrow(NotForYou::new));
    }

    private static Match match(Pair pair, ReportId signal) {
        Verdict verdict = pair.verdict();
        return new Match(
                pair.other(signal),
                pair.version(),
                pair.open(),
                verdict,
                Strengths.of(pair.found()),
                pair.byHand(),
                pair.found(),
                verdict == null ? Set.of() : Memory.fresh(pair.found(), pair.judged()),
                pair.opened() == null ? "" : pair.opened());
    }
}

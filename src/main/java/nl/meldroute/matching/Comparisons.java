package nl.meldroute.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.intake.SignalSplit;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.rules.Memory;
import nl.meldroute.matching.store.PairRows;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.SubjectsChanged;
import org.springframework.context.event.EventListener;

/**
 * Compares a signal with all that may have something in common with it as soon as something it speaks of changes, in the transaction of that change. Nobody acts:
 * what is found is shown to who may see both.
 */
@ModuleDoor
public class Comparisons {
    private final Neighbours neighbours;
    private final Engine engine;
    private final PairRows rows;
    private final PairCodec codec;
    private final Clock clock;

    Comparisons(Neighbours neighbours, Engine engine, PairRows rows, PairCodec codec, Clock clock) {
        this.neighbours = neighbours;
        this.engine = engine;
        this.rows = rows;
        this.codec = codec;
        this.clock = clock;
    }

    /** Looks anew what this signal has in common with others. */
    @EventListener
    @JobDoor(purpose = Purpose.MATCHING)
    public void changed(SubjectsChanged event) {
        rows.queue();
        ReportId signal = event.signal();
        Map<ReportId, Pair> before = new HashMap<>();
        rows.of(signal).stream().map(codec::open).forEach(pair -> before.put(pair.other(signal), pair));
        List<ReportId> paired = before.values().stream()
                .filter(pair -> pair.found().stream().anyMatch(likeness -> !likeness.exact()))
                .map(pair -> pair.other(signal))
                .toList();
        for (Candidate candidate : engine.candidates(signal, neighbours.of(signal, paired))) {
            Pair known = before.remove(candidate.signal());
            if (known == null) {
                rows.insert(codec.seal(fresh(signal, candidate)));
            } else if (!sayTheSame(known.found(), candidate.likenesses())) {
                rewrite(known, candidate.likenesses());
            }
        }
        before.values().forEach(this::nothingLeft);
    }

    /** A part that was taken out of a signal is linked to it. */
    @EventListener
    @JobDoor(purpose = Purpose.MATCHING)
    public void split(SignalSplit event) {
        rows.queue();
        rows.insert(codec.seal(Pair.of(event.from(), event.part()).with(null, Verdict.SAME, Set.of(), Set.of())));
    }

    /** Reads the register beforehand. */
    @JobDoor(purpose = Purpose.MATCHING)
    public void prepare() {
        neighbours.renew();
    }

    private Pair fresh(ReportId signal, Candidate candidate) {
        return Pair.of(signal, candidate.signal())
                .with(WorkCalendar.today(clock), null, candidate.likenesses(), Set.of());
    }

    private static boolean sayTheSame(Set<Likeness> some, Set<Likeness> others) {
        return some.size() == others.size()
                && some.stream().allMatch(one -> others.stream().anyMatch(one::saysTheSameAs));
    }

    private void rewrite(Pair known, Set<Likeness> found) {
        boolean waits = Memory.waits(known.verdict(), found, known.judged());
        LocalDate since = known.open() ? known.openSince() : WorkCalendar.today(clock);
        rows.update(codec.seal(known.with(waits ? since : null, known.verdict(), found, known.judged())));
    }

    private void nothingLeft(Pair known) {
        if (known.verdict() == null) {
            rows.delete(known.id());
        } else if (!known.found().isEmpty()) {
            rewrite(known, Set.of());
        }
    }
}

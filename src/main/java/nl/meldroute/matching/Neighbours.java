package nl.meldroute.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.rules.Remembered;
import nl.meldroute.matching.store.StepRows;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Those of the register that may have something in common with a signal, so that a comparison reads no others. Where to
 * look comes from memory; what is compared is read from the register each time.
 */
@Component
class Neighbours {
    private static final int AT_ONCE = 500;
    private final Subjects subjects;
    private final StepRows steps;
    private final Clock clock;
    private @Nullable Remembered memory;
    /** The last comparison of which memory knows. */
    private long known;
    /** What memory took in and was undone. */
    private final Set<ReportId> undone = new HashSet<>();

    Neighbours(Subjects subjects, StepRows steps, Clock clock) {
        this.subjects = subjects;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Within a comparison, of which there is one at a time.
     *
     * @param paired signals in which something alike was found before: whether they still find this one counts as well
     */
    synchronized Around of(ReportId signal, Collection<ReportId> paired) {
        Remembered now = caughtUp();
        List<Subject> mine = read(signal);
        now.put(signal, mine);
        step(signal);
        List<Remembered.Like> like = now.like(signal, mine);
        Set<ReportId> all = new HashSet<>(now.sharing(mine));
        like.forEach(one -> all.add(one.signal()));
        all.addAll(paired);
        all.add(signal);
        Map<ReportId, List<Subject>> around = subjects.compared(all);
        List<Around.Found> found = new ArrayList<>();
        like.forEach(one -> subject(around, one.signal(), one.subject())
                .ifPresent(theirs ->
                        found.add(new Around.Found(one.mine().details(), one.signal(), theirs.details(), one.hit()))));
        for (ReportId other : paired) {
            now.like(other, around.getOrDefault(other, List.of())).stream()
                    .filter(one -> one.signal().equals(signal))
                    .forEach(one -> subject(around, signal, one.subject())
                            .ifPresent(own -> found.add(new Around.Found(
                                    own.details(), other, one.mine().details(), one.hit()))));
        }
        return new Around(around, found);
    }

    /**
     * Reads the register anew, so that no first comparison has to wait for it, and what was erased leaves memory. What is compared
     * meanwhile waits: the register never stands in memory twice.
     */
    synchronized void renew() {
        memory = null;
        known = steps.last();
        memory = built();
        undone.clear();
    }

    private static Optional<Subject> subject(Map<ReportId, List<Subject>> around, ReportId signal, SubjectId id) {
        return around.getOrDefault(signal, List.of()).stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst();
    }

    /** Memory that knows all comparisons that were not undone. */
    private Remembered caughtUp() {
        List<StepRows.Step> missed = steps.after(known);
        Remembered now = memory;
        boolean whole = missed.isEmpty() || missed.getFirst().number() == known + 1;
        if (now == null || !whole || steps.last() < known) {
            known = steps.last();
            now = built();
            memory = now;
        } else {
            Set<ReportId> changed = new HashSet<>(undone);
            missed.forEach(step -> changed.add(step.signal()));
            for (ReportId signal : changed) {
                now.put(signal, read(signal));
            }
            known = missed.isEmpty() ? known : missed.getLast().number();
        }
        undone.clear();
        return now;
    }

    private List<Subject> read(ReportId signal) {
        return subjects.compared(List.of(signal)).getOrDefault(signal, List.of());
    }

    /** Others see that this signal was compared as soon as it is done; what is undone is read anew here. */
    private void step(ReportId signal) {
        StepRows.Step step = new StepRows.Step(steps.last() + 1, signal);
        steps.add(step);
        undone.add(signal);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                completed(step, status == STATUS_COMMITTED);
            }
        });
    }

    private synchronized void completed(StepRows.Step step, boolean committed) {
        if (!committed) {
            known = Math.min(known, step.number() - 1);
        } else if (step.number() == known + 1) {
            known = step.number();
            undone.remove(step.signal());
        }
    }

    /** A part of the register at a time: the whole does not fit in memory. */
    private Remembered built() {
        Remembered fresh = new Remembered(WorkCalendar.today(clock));
        List<ReportId> all = subjects.signals();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<ReportId> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            subjects.compared(part).forEach(fresh::put);
        }
        fresh.ready();
        return fresh;
    }
}

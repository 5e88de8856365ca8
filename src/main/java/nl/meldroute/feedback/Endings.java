package nl.meldroute.feedback;

import java.util.List;
import java.util.Map;
import nl.meldroute.feedback.rules.OpenTask;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.referral.FollowUps;
import nl.meldroute.retention.Retention;
import nl.meldroute.retention.Retentions;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;

/** The end of a signal (2.2 step 6), and its beginning anew. From the end its retention runs (reading I-12). */
@ModuleDoor
public class Endings {
    private final Signals signals;
    private final Story story;
    private final FollowUps followUps;
    private final Retentions retentions;
    private final Subjects subjects;

    Endings(Signals signals, Story story, FollowUps followUps, Retentions retentions, Subjects subjects) {
        this.signals = signals;
        this.followUps = followUps;
        this.story = story;
        this.retentions = retentions;
        this.subjects = subjects;
    }

    /** What is still open, and who was last. Throws {@link NotForYou} where there is no such number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Ending ending(String number) {
        return ending(signals.signal(number));
    }

    /** Closes it with a result that fits. A second press of the button finds it closed and changes nothing. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Closed close(String number, int version, Closing closing) {
        Signal signal = signals.signal(number);
        if (signal.stage() == Stage.CLOSED) {
            return pressedTwice(signal, Entry.Kind.CLOSED, Map.of("result", closing.result()))
                    ? done(signal)
                    : new Closed.Meanwhile(ending(signal));
        }
        if (ending(signal).against(closing.result()).isPresent()) {
            throw new IllegalArgumentException("A result fits the decision and what was done");
        }
        return switch (signals.close(signal.id(), version, closing)) {
            case Change.Done(Signal now) -> done(now);
            case Change.Meanwhile(Signal now) -> new Closed.Meanwhile(ending(now));
        };
    }

    /** Opens it again, for a reason. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Reopened reopen(String number, String reason) {
        Signal signal = signals.signal(number);
        if (signal.stage() == Stage.CLOSED) {
            return new Reopened.Done(signals.reopen(signal.id(), reason));
        }
        if (pressedTwice(signal, Entry.Kind.REOPENED, Map.of("reason", reason))) {
            return new Reopened.Done(signal);
        }
        signals.note(signal.id(), reason);
        return new Reopened.Meanwhile(ending(signal));
    }

    /** Its terms were set in the transaction of the closing. */
    private Closed done(Signal closed) {
        return new Closed.Done(retentions.of(closed.id()).map(Retention::until).orElseThrow());
    }

    private Ending ending(Signal signal) {
        List<Entry> entries = signals.entries(signal.id());
        boolean closed = signal.stage() == Stage.CLOSED;
        return new Ending(
                signal,
                OpenTask.of(signal, !closed && uninformed(signal)),
                story.last(entries),
                followUps.reactions(signal.id()),
                followUps.told(signal.id()),
                Story.outside(entries),
                closed ? Map.of() : retentions.ifClosed(signal));
    }

    private boolean uninformed(Signal signal) {
        return subjects.of(signal.id()).stream()
                .filter(subject -> !subject.removed())
                .map(Subject::details)
                .anyMatch(details -> details instanceof Person person
                        && !person.voice().informing().informed());
    }

    /** Whether whoever is signed in did just this as the last thing. */
    private boolean pressedTwice(Signal signal, Entry.Kind kind, Map<String, String> words) {
        List<Entry> entries = signals.entries(signal.id());
        Entry last = entries.getLast();
        return last.kind() == kind
                && story.isMine(last)
                && last.content().entrySet().containsAll(words.entrySet());
    }
}

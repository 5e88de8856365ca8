package nl.meldroute.feedback;

import java.util.List;
import nl.meldroute.feedback.store.ReplyRows;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.referral.FollowUps;
import nl.meldroute.reporting.FromReporter;
import nl.meldroute.reporting.Mailbox;
import org.springframework.stereotype.Component;

/** The answer to the reporter (2.2 step 6): sealed to the receipt, and kept with the signal, in one transaction. */
@ModuleDoor
public class Replies {
    private final Signals signals;
    private final Mailbox mailbox;
    private final Kept kept;
    private final Story story;
    private final FollowUps followUps;

    Replies(Signals signals, Mailbox mailbox, Kept kept, Story story, FollowUps followUps) {
        this.signals = signals;
        this.mailbox = mailbox;
        this.kept = kept;
        this.story = story;
        this.followUps = followUps;
    }

    /** What is being written, and what was placed. */
    @Component
    record Kept(ReplyDrafts drafts, ReplyRows rows) {}

    /** All that was said both ways; on the audit. Throws {@link NotForYou} where there is no such number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Conversation conversation(String number) {
        Signal signal = signals.signal(number);
        List<Entry> entries = signals.entries(signal.id());
        return new Conversation(
                signal,
                mailbox.from(signal.id()),
                story.said(entries),
                followUps.reactions(signal.id()),
                Story.outside(entries),
                kept.drafts().find(signal.id()));
    }

    /** Names of people in this signal that stand in a text for the reporter, as they are written there. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<String> namesIn(String number, String text) {
        return signals.namesIn(signals.signal(number).id(), text);
    }

    /** Keeps what is being written, for its writer. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void keep(String number, ReplyDraft draft) {
        kept.drafts().keep(signals.signal(number).id(), draft);
    }

    /** Notes that the reporter's words were read, up to this one; what came in since stays unread. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void read(String number, int upTo) {
        Signal signal = signals.signal(number);
        mailbox.read(signal.id(), upTo);
        if (mailbox.from(signal.id()).stream().allMatch(FromReporter::read)) {
            signals.messageRead(signal.id());
        }
    }

    /** Places an answer or a question. Throws {@link NotForYou} where nobody has a code to read it with. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Placed place(String number, Placing placing) {
        Signal signal = signals.signal(number);
        if (!signal.answerable()) {
            throw new NotForYou();
        }
        if (kept.rows().placed(placing.once())) {
            return new Placed.Before();
        }
        boolean question = placing.reply().question();
        if (signal.version() != placing.version()
                || !kept.rows().place(placing.once(), signal.id(), question ? null : placing.version())) {
            return kept.rows().placed(placing.once()) ? new Placed.Before() : meanwhile(number);
        }
        deliver(signal, placing);
        return new Placed.Done();
    }

    private void deliver(Signal signal, Placing placing) {
        // The mailbox first, as the reporter's own writing does: two that meet here wait for one another, and go on.
        mailbox.deliver(signal.id(), placing.text());
        placing.reply()
                .progress(signal.stage() == Stage.CLOSED)
                .ifPresent(progress -> mailbox.progress(signal.id(), progress));
        if (!placing.note().isEmpty()) {
            signals.note(signal.id(), placing.note());
        }
        signals.answered(signal.id(), placing.text(), placing.reply().question());
        kept.drafts().drop(signal.id());
    }

    private Placed meanwhile(String number) {
        Signal now = signals.signal(number);
        List<Entry> entries = signals.entries(now.id());
        return new Placed.Meanwhile(story.last(entries), now.version());
    }
}

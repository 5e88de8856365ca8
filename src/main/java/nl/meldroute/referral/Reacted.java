package nl.meldroute.referral;

import java.time.LocalDate;
import nl.meldroute.policy.WorkCalendar;

/**
 * What a partner told, as it was kept (2.2 step 5).
 *
 * @param partner its name, as it was called on that day
 * @param mayTell what the reporter may know, according to the partner; empty if nothing was said
 * @param helped whether help was offered to somebody
 */
public record Reacted(LocalDate day, String partner, ReactionOutcome outcome, String mayTell, boolean helped) {
    static Reacted of(Deed deed) {
        return new Reacted(
                LocalDate.ofInstant(deed.at(), WorkCalendar.ZONE),
                deed.word(Weighing.PARTNER_NAME),
                ReactionOutcome.of(deed.word(Weighing.OUTCOME)).orElseThrow(),
                deed.word("may-tell"),
                deed.word("helped").equals("yes"));
    }

    @Override
    public String toString() {
        return "Reacted[" + outcome + "]";
    }
}

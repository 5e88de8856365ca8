package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.rules.LetterItem;

/**
 * A letter to a partner while it is written (2.2 step 4).
 *
 * @param id of the hand-over that it becomes, so that two presses are one
 * @param version of what the writer saw; 0 for one that was not kept yet
 * @param words what was typed and chosen
 */
public record LetterDraft(UUID id, int version, PartnerRole partner, Words words) {
    /** How it reaches the partner; a way is here once it is built. */
    public static final List<String> WAYS = List.of("phone", "portal", "letter");

    /**
     * What was typed and chosen.
     *
     * @param ground one of {@link Told#GROUNDS} where names go along, else empty
     * @param by until when a reaction is asked
     * @param way one of {@link #WAYS}
     */
    public record Words(
            Set<LetterItem> items, String ground, String summary, String question, LocalDate by, String way) {
        @Override
        public String toString() {
            return "Words[content]";
        }
    }

    /** The same, as it stood at another version. */
    public LetterDraft at(int kept) {
        return new LetterDraft(id, kept, partner, words);
    }

    @Override
    public String toString() {
        return "LetterDraft[" + partner + "]";
    }
}

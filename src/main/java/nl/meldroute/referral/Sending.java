package nl.meldroute.referral;

import java.util.List;
import java.util.Map;

/**
 * A letter that leaves.
 *
 * @param draft with the version that was looked at
 * @param grounds what it rested on when it was looked at
 * @param parts as they leave, word for word
 * @param answered what was answered on the page before it left: whether it was coordinated, and why it was not compared with the vault
 */
public record Sending(
        LetterDraft draft, Writing.Grounds grounds, List<LetterPart> parts, Map<String, String> answered) {
    @Override
    public String toString() {
        return "Sending[content]";
    }
}

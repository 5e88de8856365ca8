package nl.meldroute.referral;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;

/**
 * Something the officer did at the gate or in the steps 4 and 5. It keeps the facts, the ids of the rules that held, and the edition of
 * its day, so that it is judged by what was known then.
 *
 * @param words by field
 */
public record Deed(UUID id, Kind kind, Instant at, AccountId by, String edition, Map<String, String> words) {
    /** What it is. */
    public enum Kind {
        DECIDED,
        ESTABLISHED,
        /** What was registered since contradicts the facts: they are looked at anew. */
        DOUBTED,
        CONSULTED,
        TOLD,
        NOT_TOLD,
        REMINDED,
        REACTED,
        /** A call was put down by mistake: from then on it counts as not made. */
        RETRACTED
    }

    /** What stands in a field; empty if nothing does. */
    public String word(String field) {
        return words.getOrDefault(field, "");
    }

    /** Whether a partner was told so that a reaction is asked of it (2.2 step 5), and not for advice alone. */
    boolean handsOver() {
        return kind == Kind.TOLD && word(Weighing.OUTCOME).equals(Outcome.REPORTED.code());
    }

    /** Whether it came of that one. */
    boolean cameOf(UUID other) {
        return word(Chase.OF).equals(other.toString());
    }

    @Override
    public String toString() {
        return "Deed[" + kind + "]";
    }
}

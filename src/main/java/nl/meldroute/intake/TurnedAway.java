package nl.meldroute.intake;

import java.util.List;
import java.util.Map;

/**
 * Why a signal does not belong here, and what the reporter hears (2.2 step 6; displacement: 1.1 sentence 11).
 *
 * @param reason {@code test}, {@code double}, {@code other-desk} or {@code other-municipality}
 * @param whereTo desk or municipality; empty if it goes nowhere
 * @param answer for the reporter
 */
public record TurnedAway(String reason, String whereTo, String answer) {
    public static final List<String> REASONS = List.of("test", "double", "other-desk", "other-municipality");

    /** The key of an answer that fits, where nothing was written: of what goes on to another desk or municipality, that it does. */
    public static String proposal(String reason, boolean goesSomewhere) {
        boolean passedOn = goesSomewhere && reason.startsWith("other-");
        return passedOn ? "intake.answer." + reason + ".passed-on" : "intake.answer." + reason;
    }

    Map<String, String> words() {
        return Map.of("reason", reason, "where-to", whereTo, "answer", answer);
    }

    @Override
    public String toString() {
        return "TurnedAway[" + reason + "]";
    }
}

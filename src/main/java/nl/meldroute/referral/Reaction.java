package nl.meldroute.referral;

import java.util.List;
import java.util.UUID;

/**
 * What a partner told (2.2 step 5).
 *
 * @param once id of the form, so that two presses are one reaction
 * @param to the hand-over it answers
 * @param explanation in own words of the officer; empty if there are none
 * @param justice one of {@link #JUSTICE}
 * @param mayTell what the reporter may know, according to the partner; empty if nothing was said
 * @param helped whether help was offered to somebody
 * @param witness whether the partner asks for the reporter as a witness: then the reporter is asked first
 */
public record Reaction(
        UUID once,
        UUID to,
        ReactionOutcome outcome,
        String explanation,
        String justice,
        String mayTell,
        boolean helped,
        boolean witness) {
    /** How far it is in criminal law, as far as the partner tells. */
    public static final List<String> JUSTICE = List.of("reported", "investigated", "dismissed", "convicted", "unknown");

    @Override
    public String toString() {
        return "Reaction[" + outcome + "]";
    }
}

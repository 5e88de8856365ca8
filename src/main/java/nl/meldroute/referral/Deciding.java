package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.intake.GateOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What the officer decides at the gate after step 3 (reading I-12).
 *
 * @param once id of the form, so that two presses are one decision
 * @param version of the signal that the officer saw
 * @param reviewOn when an unclear signal is looked at again; absent means within the term of the policy
 * @param whereTo which desk or municipality; empty where it goes nowhere
 * @param municipality whether that is another municipality, so that it lies outside this one (1.1 sentence 11)
 * @param crime one of {@link #CRIME}: whether it is about a crime of an official, or abuse of a scheme of the municipality
 */
public record Deciding(
        UUID once,
        int version,
        GateOutcome outcome,
        String reason,
        @Nullable LocalDate reviewOn,
        String whereTo,
        boolean municipality,
        String crime) {
    /** The answers to that question. It is for the lawyer; nothing follows by itself. */
    public static final List<String> CRIME = List.of("yes", "no", "lawyer");
    /** The answer that stays a task until it was discussed. */
    public static final String FOR_THE_LAWYER = "yes";

    @Override
    public String toString() {
        return "Deciding[" + outcome + "]";
    }
}

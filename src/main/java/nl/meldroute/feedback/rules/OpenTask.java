package nl.meldroute.feedback.rules;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Signal;

/** What still waits when somebody wants to close a signal (2.2 steps 4 and 6). */
public enum OpenTask {
    /** Somebody has to step in, and the police was not called (2.2 4.2). */
    POLICE,
    MESSAGE,
    /** Nothing was decided after step 3 (reading I-12). */
    DECISION,
    /** What was registered since says otherwise than the facts (reading I-04). */
    FACTS,
    /** The reporting-code officer was not consulted (2.2 4.5). */
    CONSULTATION,
    /** A partner that the plan names does not know (2.2 4.1 to 4.6). */
    PARTNER,
    /** A crime of an official, or abuse of a scheme, was not discussed with the lawyer. */
    LAWYER,
    /** A partner that was told did not react yet (2.2 step 5). */
    REACTION,
    /** Something is agreed for a day, in a call or about a person (2.2 step 3). */
    AGREED,
    /** Somebody does not know that something about them is kept, and it was put off or nobody decided (GDPR article 14). */
    INFORMING,
    /** The reporter has had no answer (2.2 6.1). */
    ANSWER;

    private static final Map<Gate.Asks, OpenTask> ASKED = Map.of(
            Gate.Asks.FACTS, FACTS,
            Gate.Asks.CONSULTATION, CONSULTATION,
            Gate.Asks.PARTNER, PARTNER,
            Gate.Asks.LAWYER, LAWYER);

    /** @param uninformed whether somebody in it does not know that something about them is kept */
    public static Set<OpenTask> of(Signal signal, boolean uninformed) {
        Set<OpenTask> open = EnumSet.noneOf(OpenTask.class);
        if (signal.mustCallPolice()) {
            open.add(POLICE);
        }
        if (signal.moments().messageSince() != null) {
            open.add(MESSAGE);
        }
        if (signal.mustDecide()) {
            open.add(DECISION);
        }
        ASKED.forEach((asked, task) -> {
            if (signal.asks(asked)) {
                open.add(task);
            }
        });
        if (signal.awaits().isPresent()) {
            open.add(REACTION);
        }
        if (signal.agreed().isPresent()) {
            open.add(AGREED);
        }
        if (uninformed) {
            open.add(INFORMING);
        }
        // Who never sent a draft has no code to read an answer with; what is from before the start has no reporter.
        if (signal.answerable() && signal.moments().answeredAt() == null) {
            open.add(ANSWER);
        }
        return open;
    }

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

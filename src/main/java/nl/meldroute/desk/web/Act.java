package nl.meldroute.desk.web;

import java.util.Map;
import nl.meldroute.desk.rules.NextStep;
import nl.meldroute.desk.rules.Step;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;

/**
 * The one button of a row.
 *
 * @param of number, or the day of what has none yet; heard, not seen
 * @param pressed whether it is a POST form; else a link
 * @param hidden fields of that form
 */
record Act(String text, String of, String href, boolean pressed, Map<String, String> hidden) {

    /** @param whom name of who has to be phoned or reminded; empty where nobody has to */
    static Act of(Signal signal, NextStep next, String of, String whom, Words words) {
        String button = whom.isEmpty()
                ? words.say(next.step().button())
                : words.say("desk.button.of." + next.step().code(), whom);
        String text = next.count() == 0 ? button : button + " (" + next.count() + ")";
        return next.step().pressed()
                ? pressed(signal, next, text, of)
                : new Act(text, of, href(signal, next), false, Map.of());
    }

    private static Act pressed(Signal signal, NextStep next, String text, String of) {
        return next.step() == Step.REMIND
                ? new Act(text, of, "/follow-ups", true, Map.of("referral", referral(signal), "back", "work"))
                : new Act(text, of, Paths.toInbox(signal.id()), true, Map.of("step", "read"));
    }

    private static String referral(Signal signal) {
        return signal.awaits().map(awaits -> awaits.referral().toString()).orElse("");
    }

    private static String enquiry(Signal signal) {
        return signal.enquired().map(enquired -> enquired.enquiry().toString()).orElse("");
    }

    private static String person(Signal signal) {
        return signal.agreed().map(agreed -> agreed.what().toString()).orElse("");
    }

    /** What was turned away has no number: the page on which it came in shows the message. */
    private static String href(Signal signal, NextStep next) {
        if (next.step() == Step.KEEP_OR_ERASE) {
            return "/retention";
        }
        String number = signal.number();
        if (number == null) {
            return Paths.toInbox(signal.id());
        }
        return Paths.toSignal(number)
                + switch (next.step()) {
                    case CALL_POLICE -> "/referrals/call?partner=avim";
                    case LOOK_AT_MATCHES -> "/matches";
                    case READ_ENQUIRY, REMIND_DEPARTMENT -> "/enrichment/" + enquiry(signal);
                    case SEE_TO_AGREEMENT -> "/call";
                    case LOOK_AT_PERSON -> "/subjects/" + person(signal);
                    case READ_MESSAGE, ANSWER -> "/reply";
                    case DECIDE, REVIEW, LAWYER -> "/decision";
                    case ESTABLISH -> "/facts";
                    case CONSULT -> "/consultation";
                    case CHOOSE_PARTNER -> "/referrals";
                    case CALL_PARTNER, DISCUSS, READ_REACTION -> "/referrals/" + referral(signal) + "/reaction";
                    case CLOSE -> "/close";
                    case READ_DRAFT, TAKE_UP, REMIND, KEEP_OR_ERASE -> "";
                };
    }
}

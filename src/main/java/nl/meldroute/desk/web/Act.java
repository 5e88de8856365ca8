package nl.meldroute.desk.web;

import java.util.Map;
import nl.meldroute.desk.rules.NextStep;
import nl.meldroute.desk.rules.Step;
import nl.meldroute.intake.Signal;

/**
 * The one button of a row.
 *
 * @param of number, or the day of what has none yet; heard, not seen
 * @param pressed whether it is a POST form; else a link
 * @param hidden fields of that form
 */
record Act(String text, String of, String href, boolean pressed, Map<String, String> hidden) {

    static Act of(Signal signal, NextStep next, String of, Words words) {
        String button = words.say(next.step().button());
        String text = next.count() == 0 ? button : button + " (" + next.count() + ")";
        return next.step().pressed()
                ? new Act(text, of, "/inbox/" + signal.id(), true, Map.of("step", "read"))
                : new Act(text, of, href(signal, next), false, Map.of());
    }

    /** What was turned away has no number: the page on which it came in shows the message. */
    private static String href(Signal signal, NextStep next) {
        if (next.step() == Step.KEEP_OR_ERASE) {
            return "/retention";
        }
        String number = signal.number();
        if (number == null) {
            return "/inbox/" + signal.id();
        }
        return "/signals/" + number
                + switch (next.step()) {
                    case CALL_POLICE -> "/referrals/call?partner=avim";
                    case LOOK_AT_MATCHES -> "/matches";
                    case READ_MESSAGE, ANSWER -> "/reply";
                    case DECIDE, REVIEW -> "/decision";
                    case CONSULT -> "/consultation";
                    case CHOOSE_PARTNER -> "/referrals";
                    case CLOSE -> "/close";
                    case READ_DRAFT, TAKE_UP, KEEP_OR_ERASE -> "";
                };
    }
}

package nl.meldroute.reporting;

import java.time.LocalDate;
import nl.meldroute.reporting.rules.Alarms;
import nl.meldroute.reporting.rules.Answers;

/**
 * What the page after sending shows, sealed under the key of the draft that it replaces. The code is shown once; the rest is
 * what its sentences hang on.
 *
 * @param code the receipt code
 * @param day when the report was sent
 * @param danger whether somebody was in danger by the words of the reporter: the page asks for the call to 112
 * @param alarm how soon somebody looks, and so the first date on the page
 * @param colleague whether it was given for a colleague, who should have the code
 */
public record Slip(String code, LocalDate day, boolean danger, Alarm alarm, boolean colleague) {
    static Slip of(Answers answers, String code, LocalDate day) {
        boolean danger = Alarms.ofDanger(answers) == Alarm.NOW;
        return new Slip(
                code,
                day,
                danger,
                Alarms.atSending(answers),
                answers.first("for").equals("colleague"));
    }

    @Override
    public String toString() {
        return "Slip[" + day + "]";
    }
}

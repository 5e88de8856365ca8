package nl.meldroute.reporting;

import java.time.LocalDate;
import nl.meldroute.reporting.rules.Alarms;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.CodeHolder;

/**
 * What the page after sending shows, sealed under the key of the draft that it replaces. The code is shown once; the rest is
 * what its sentences hang on.
 *
 * @param code the receipt code; empty where nobody is answered
 * @param day when the report was sent
 * @param danger whether somebody was in danger by the words of the reporter: the page asks for the call to 112
 * @param alarm how soon somebody looks, and so the first date on the page
 * @param holder who should have the code
 */
public record Slip(String code, LocalDate day, boolean danger, Alarm alarm, CodeHolder holder) {
    static Slip of(Answers answers, String code, LocalDate day) {
        boolean danger = Alarms.ofDanger(answers) == Alarm.NOW;
        CodeHolder holder = CodeHolder.of(answers);
        return new Slip(holder == CodeHolder.NOBODY ? "" : code, day, danger, Alarms.atSending(answers), holder);
    }

    @Override
    public String toString() {
        return "Slip[" + day + "]";
    }
}

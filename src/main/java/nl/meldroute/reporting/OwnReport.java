package nl.meldroute.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reporter sees of the own report.
 *
 * @param sent the day on which it was sent
 * @param answers what was answered, oldest first
 * @param own what the reporter wrote, as long as it can be read back
 * @param ownDays for how many days that is
 * @param answerFrom from this day on an answer is there
 * @param askFrom from this day on the reporter may ask how it stands; today or earlier means now
 * @param witness whether the reporter is asked to be a witness, and did not answer yet
 */
public record OwnReport(
        LocalDate sent,
        Progress progress,
        List<Letter> answers,
        List<Letter> own,
        long ownDays,
        LocalDate answerFrom,
        LocalDate askFrom,
        boolean witness) {

    /** Something to read, and the day on which it was written. */
    public record Letter(LocalDate day, String text) {
        @Override
        public String toString() {
            return "Letter[" + day + "]";
        }
    }

    @Override
    public String toString() {
        return "OwnReport[" + progress + "]";
    }
}

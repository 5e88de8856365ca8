package nl.meldroute.reporting.rules;

import java.time.Instant;
import nl.meldroute.vault.Reporter;
import nl.meldroute.vault.Reporter.DayPart;
import nl.meldroute.vault.Reporter.Detail;
import nl.meldroute.vault.Reporter.Wish;
import org.jspecify.annotations.Nullable;

/** What of the answers says who the reporter is: all of it goes into the envelope, and nowhere else. */
public final class ReporterAnswers {
    private ReporterAnswers() {}

    /** The whole envelope, at sending. A signal of before the start has no reporter: only an alarm may leave a number. */
    public static Reporter reporter(Answers answers, Instant sentAt) {
        if (answers.beforeStart()) {
            return callBack(answers, sentAt).wishing(Wish.NONE, null);
        }
        return callBack(answers, sentAt)
                .with(Detail.NAME, answers.first("name"))
                .with(Detail.DEPARTMENT, answers.first("department"))
                .with(Detail.PHONE, answers.first("phone"))
                .with(Detail.COLLEAGUE_NAME, answers.first("colleague"))
                .with(Detail.RESIDENT_NAME, answers.first("resident"))
                .wishing(wish(answers.first("reply")), preferred(answers.first("call-part")))
                .discussed(answers.first("discussed").equals("yes"))
                .readAlong(answers.first("read-along").equals("yes"));
    }

    /** What an unsent draft with an alarm keeps: the number at which to phone now. */
    public static Reporter callBack(Answers answers) {
        return callBack(answers, answers.touched());
    }

    private static Reporter callBack(Answers answers, Instant at) {
        return Reporter.at(at).with(Detail.CALL_BACK_NUMBER, answers.first("callback"));
    }

    private static Wish wish(String reply) {
        return switch (reply) {
            case "call" -> Wish.CALL;
            case "none" -> Wish.NONE;
            default -> Wish.CODE;
        };
    }

    private static @Nullable DayPart preferred(String part) {
        return switch (part) {
            case "morning" -> DayPart.MORNING;
            case "afternoon" -> DayPart.AFTERNOON;
            default -> null;
        };
    }
}

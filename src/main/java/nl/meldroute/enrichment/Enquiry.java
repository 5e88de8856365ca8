package nl.meldroute.enrichment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;

/**
 * A question to one department (2.2 step 3).
 *
 * @param version rises with each change, so that an answer that was changed meanwhile is not taken for read
 */
public record Enquiry(
        UUID id, ReportId signal, State state, Days days, int version, Question question, Optional<Finding> finding) {
    /** How far it is. */
    public enum State {
        ASKED,
        ANSWERED,
        /** Somebody read the answer; from then on the department can't open it any more. */
        READ,
        WITHDRAWN;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * When it was asked, until when an answer is waited for, and when there was a last word.
     *
     * @param reminders how often the department was asked again
     */
    public record Days(LocalDate askedOn, LocalDate dueOn, LocalDate lastOn, int reminders) {
        private Days dueOn(LocalDate until) {
            return new Days(askedOn, until, lastOn, reminders);
        }

        private Days lastOn(LocalDate day) {
            return new Days(askedOn, dueOn, day, reminders);
        }

        private Days remindedOn(LocalDate day) {
            return new Days(askedOn, dueOn, day, reminders + 1);
        }
    }

    /** Whether somebody still has to do something with it. */
    public boolean open() {
        return state == State.ASKED || state == State.ANSWERED;
    }

    Enquiry answered(Finding found, LocalDate readBy) {
        return new Enquiry(id, signal, State.ANSWERED, days.dueOn(readBy), version, question, Optional.of(found));
    }

    Enquiry read() {
        return to(State.READ, days);
    }

    Enquiry askedAgain(LocalDate today, LocalDate answerBy) {
        return to(State.ASKED, days.remindedOn(today).dueOn(answerBy));
    }

    Enquiry withdrawn(LocalDate today) {
        return to(State.WITHDRAWN, days.lastOn(today));
    }

    /** As it was before it was withdrawn. */
    Enquiry resumed() {
        return to(State.ASKED, days);
    }

    private Enquiry to(State next, Days then) {
        return new Enquiry(id, signal, next, then, version, question, finding);
    }

    @Override
    public String toString() {
        return "Enquiry[" + state + "]";
    }
}

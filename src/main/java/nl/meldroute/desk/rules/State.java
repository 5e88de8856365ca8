package nl.meldroute.desk.rules;

import java.util.Locale;

/** What a signal waits for; each has a row in {@link StepTable}. */
public enum State {
    DRAFT_ALARM,
    NEW_DANGER,
    NEW_ALARM,
    NEW,
    OPENED,
    POLICE,
    /** Other signals may be about the same, and nobody looked. */
    MATCHES,
    /** A department answered, and nobody read it (2.2 step 3). */
    ENQUIRY_ANSWERED,
    MESSAGE,
    /** A department did not answer in time. */
    REMIND_DEPARTMENT,
    /** Something was agreed in a call for a day, and the day came (2.2 step 3). */
    AGREED,
    /** A person is looked at again on a day, and the day came (2.2 step 3). */
    PERSON_AGAIN,
    /** A department has to answer first; its term is not over. */
    ENQUIRED,
    /** Nothing was decided after step 3 (reading I-12). */
    DECIDE,
    /** What was registered since contradicts the facts (reading I-04). */
    FACTS,
    CONSULT,
    PARTNER,
    /** A crime of an official, or abuse of a scheme: not discussed with the lawyer yet. */
    LAWYER,
    /** A partner did not react in time: it is reminded (2.2 step 5). */
    REMIND,
    /** It was reminded twice, or can't be mailed. */
    CALL_PARTNER,
    /** Nothing helped so far. */
    DISCUSS,
    /** A partner has to react first; its term is not over. */
    WAITING,
    /** Unclear: looked at again on a day. */
    REVIEW,
    /** A draft that was taken up: nobody holds a receipt, so there is nobody to answer. */
    UNSENT,
    /** Came in before the start and was taken up: there is no reporter to answer. */
    BEFORE_START,
    UNANSWERED,
    ANSWERED,
    /** Closed, and its term ends soon: it goes, or it is kept longer (reading I-12). */
    RETENTION;

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

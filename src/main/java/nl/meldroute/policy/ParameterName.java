package nl.meldroute.policy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The parameters that the product asks an edition for, each with the type of its value. */
public final class ParameterName<T> {
    private static final List<ParameterName<?>> ALL = new ArrayList<>();

    /** Within this a person has had a first look at a new signal. */
    public static final ParameterName<WorkingDays> FIRST_LOOK = workingDays("first-look");
    /** From receipt until the signal is taken up or sent elsewhere. */
    public static final ParameterName<Period> ACCEPT = period("accept");
    /** From receipt until the reporter can read an answer. */
    public static final ParameterName<Period> ANSWER_REPORTER = period("answer-reporter");
    /** So long before that term the answer becomes the next step. */
    public static final ParameterName<Period> ANSWER_REPORTER_LEAD = period("answer-reporter-lead");
    /** From a message of the reporter until it is read. */
    public static final ParameterName<Period> READ_MESSAGE = period("read-message");
    /** From a hand-over until the partner has reacted. */
    public static final ParameterName<Period> PARTNER_REACTION = period("partner-reaction");
    /** From a reminder until the partner has reacted. */
    public static final ParameterName<Period> REMIND_AGAIN = period("remind-again");
    /** From taking up, or from finding a match, until somebody looked at it. */
    public static final ParameterName<Period> LOOK_AT_MATCHES = period("look-at-matches");
    /** From the question to a department until its answer. */
    public static final ParameterName<Period> ENQUIRY_ANSWER = period("enquiry-answer");
    /** From the answer of a department until it is read. */
    public static final ParameterName<Period> READ_ENQUIRY = period("read-enquiry");
    /** From taking up until the decision at the gate. */
    public static final ParameterName<Period> DECIDE = period("decide");
    /** From the decision until the reporting-code officer was consulted. */
    public static final ParameterName<Period> CONSULT = period("consult");
    /** From taking up until every partner that the plan names was told. */
    public static final ParameterName<Period> REFER = period("refer");
    /** From the decision until a crime of an official, or abuse of a scheme, was discussed with the lawyer. */
    public static final ParameterName<Period> LAWYER = period("lawyer");
    /** How long a department reads what is shared of a signal, if nobody says otherwise. */
    public static final ParameterName<Period> SHARE = period("share");
    /** So long at most. */
    public static final ParameterName<Period> SHARE_AT_MOST = period("share-at-most");
    /** From the answer until a signal with nothing open is closed. */
    public static final ParameterName<Period> CLOSE = period("close");
    /** So often the reporter may ask how it stands. */
    public static final ParameterName<Period> ASK_PROGRESS = period("ask-progress");

    /** When an alarm is sent again, counted from the first alert, until somebody opened it. */
    public static final ParameterName<Ladder> ALARM_LADDER = ladder("alarm-ladder");
    /** At most one alert in this time. */
    public static final ParameterName<Duration> ALERT_PAUSE = duration("alert-pause");
    /** When the one neutral notice of new signals goes out. */
    public static final ParameterName<LocalTime> DAILY_NOTICE = time("daily-notice");

    /** A number that was checked longer ago is checked again before somebody uses it. */
    public static final ParameterName<Period> CHECK_NUMBER = period("check-number");

    /** How long a draft is kept. */
    public static final ParameterName<Period> KEEP_DRAFT = period("keep-draft");
    /** How long the contact answers of a draft that is left alone are kept. */
    public static final ParameterName<Duration> KEEP_DRAFT_CONTACT = duration("keep-draft-contact");
    /** How long a reporter can read the own text back. */
    public static final ParameterName<Period> OWN_TEXT_READABLE = period("own-text-readable");
    /** How long something can be undone instead of asked about. */
    public static final ParameterName<Duration> UNDO = duration("undo");

    /** How long a revealed name stays on the screen. */
    public static final ParameterName<Duration> REVEAL = duration("reveal");
    /** So often a holder of the vault types the passphrase, so that it is not forgotten. */
    public static final ParameterName<Period> EXERCISE_PASSPHRASE = period("exercise-passphrase");
    /** So often the keepers of the recovery set show that they can open it. */
    public static final ParameterName<Period> TRY_RECOVERY = period("try-recovery");
    /** The reporter's answer page shuts when nothing happened for so long. */
    public static final ParameterName<Duration> FOLLOW_IDLE = duration("follow-idle");

    /** What the focal officer has per week. */
    public static final ParameterName<Duration> WEEK_BUDGET = duration("week-budget");
    /** Reading a draft with an alarm. */
    public static final ParameterName<Duration> EFFORT_DRAFT_WITH_ALARM = duration("effort-draft-with-alarm");
    /** Reading and taking up a new signal with an alarm. */
    public static final ParameterName<Duration> EFFORT_NEW_WITH_ALARM = duration("effort-new-with-alarm");
    /** Reading a new signal. */
    public static final ParameterName<Duration> EFFORT_NEW = duration("effort-new");
    /** Taking up a signal that was opened before. */
    public static final ParameterName<Duration> EFFORT_ACCEPT = duration("effort-accept");
    /** Calling the police, because somebody has to step in. */
    public static final ParameterName<Duration> EFFORT_CALL_POLICE = duration("effort-call-police");
    /** Deciding at the gate, or deciding again. */
    public static final ParameterName<Duration> EFFORT_DECIDE = duration("effort-decide");
    /** Consulting the reporting-code officer. */
    public static final ParameterName<Duration> EFFORT_CONSULT = duration("effort-consult");
    /** Discussing with the lawyer whether a crime is reported. */
    public static final ParameterName<Duration> EFFORT_LAWYER = duration("effort-lawyer");
    /** Telling a partner. */
    public static final ParameterName<Duration> EFFORT_REFER = duration("effort-refer");
    /** Reminding a partner. */
    public static final ParameterName<Duration> EFFORT_REMIND = duration("effort-remind");
    /** Writing down what a partner told. */
    public static final ParameterName<Duration> EFFORT_REACTION = duration("effort-reaction");
    /** Writing a note. */
    public static final ParameterName<Duration> EFFORT_NOTE = duration("effort-note");
    /** Phoning somebody, and writing down what was said. */
    public static final ParameterName<Duration> EFFORT_CALL = duration("effort-call");
    /** Looking whether a signal occurs already. */
    public static final ParameterName<Duration> EFFORT_MATCHES = duration("effort-matches");
    /** Asking a department. */
    public static final ParameterName<Duration> EFFORT_ENQUIRE = duration("effort-enquire");
    /** Reading the answer of a department. */
    public static final ParameterName<Duration> EFFORT_READ_ENQUIRY = duration("effort-read-enquiry");
    /** Reading a message of the reporter. */
    public static final ParameterName<Duration> EFFORT_MESSAGE = duration("effort-message");
    /** Answering the reporter. */
    public static final ParameterName<Duration> EFFORT_ANSWER = duration("effort-answer");
    /** Closing a signal. */
    public static final ParameterName<Duration> EFFORT_CLOSE = duration("effort-close");
    /** Proposing or confirming that a closed signal is erased or kept longer. */
    public static final ParameterName<Duration> EFFORT_ERASE = duration("effort-erase");
    /** Noting that something was seen. */
    public static final ParameterName<Duration> EFFORT_NOTICE = duration("effort-notice");

    /** The sealed envelope, from the answer to the reporter. */
    public static final ParameterName<Period> KEEP_ENVELOPE = period("keep-envelope");
    /** Names in a signal that showed no indication or belonged elsewhere. */
    public static final ParameterName<Period> KEEP_NAMES_NO_INDICATION = period("keep-names-no-indication");
    /** The rest of a signal that showed no indication or belonged elsewhere. */
    public static final ParameterName<Period> KEEP_REST_NO_INDICATION = period("keep-rest-no-indication");
    /** When an unclear signal is looked at again. */
    public static final ParameterName<Period> REVIEW_UNCLEAR = period("review-unclear");
    /** An unclear signal, from the last signal about the same. */
    public static final ParameterName<Period> KEEP_UNCLEAR = period("keep-unclear");
    /** A referred signal, from the last reaction. */
    public static final ParameterName<Period> KEEP_REFERRED = period("keep-referred");
    /** A referred signal, at most. */
    public static final ParameterName<Period> KEEP_REFERRED_AT_MOST = period("keep-referred-at-most");
    /** Between the confirmation of a proposal to erase and the erasure. */
    public static final ParameterName<Period> ERASE_GRACE = period("erase-grace");
    /** So long before its term ends a closed signal asks whether it goes. */
    public static final ParameterName<Period> ERASE_NOTICE = period("erase-notice");

    private final String name;
    private final Class<T> type;

    private ParameterName(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    private static ParameterName<WorkingDays> workingDays(String name) {
        return listed(new ParameterName<>(name, WorkingDays.class));
    }

    private static ParameterName<Period> period(String name) {
        return listed(new ParameterName<>(name, Period.class));
    }

    private static ParameterName<Duration> duration(String name) {
        return listed(new ParameterName<>(name, Duration.class));
    }

    private static ParameterName<Ladder> ladder(String name) {
        return listed(new ParameterName<>(name, Ladder.class));
    }

    private static ParameterName<LocalTime> time(String name) {
        return listed(new ParameterName<>(name, LocalTime.class));
    }

    private static <T> ParameterName<T> listed(ParameterName<T> name) {
        ALL.add(name);
        return name;
    }

    /** Every parameter that an edition must have. */
    public static List<ParameterName<?>> all() {
        return List.copyOf(ALL);
    }

    Class<T> type() {
        return type;
    }

    /** The name as it stands in the edition. */
    @Override
    public String toString() {
        return name;
    }
}

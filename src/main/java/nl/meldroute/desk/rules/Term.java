package nl.meldroute.desk.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.meldroute.intake.Agreed;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.Moments;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** By when something has to be done. The plan gives no terms; these are ours (readings I-06, I-14). */
public enum Term {
    AT_ONCE,
    /** On the day on which it came in. */
    SAME_DAY,
    FIRST_LOOK,
    ACCEPT,
    /** At once, from the moment the officer answered that somebody has to step in. */
    POLICE,
    /** From taking it up, or from the day on which the oldest match was found. */
    MATCHES,
    /** Of the department that was asked, or of who reads its answer. */
    ENQUIRY,
    READ_MESSAGE,
    /** On the day for which something was agreed. */
    AGREED,
    /** From taking up, or from the moment on which it had to be decided anew. */
    DECIDE,
    /** From the decision; on the same day where somebody may be younger than 18. */
    CONSULT,
    REFER,
    /** From the decision. */
    LAWYER,
    /** Of the partner that was told, or reminded. */
    REACTION,
    /** On the day that was chosen at the decision. */
    REVIEW,
    ANSWER,
    CLOSE,
    /** Until when a closed signal is kept. */
    RETENTION;

    LocalDate end(Situation situation, Terms terms) {
        Signal signal = situation.signal();
        Moments moments = signal.moments();
        return switch (this) {
            case AT_ONCE, SAME_DAY -> signal.day();
            case FIRST_LOOK -> terms.endOfWorkingDays(signal.day(), ParameterName.FIRST_LOOK);
            case ACCEPT -> terms.end(signal.day(), ParameterName.ACCEPT);
            case POLICE -> day(moments.takenUpAt(), signal);
            case MATCHES -> terms.end(matched(situation), ParameterName.LOOK_AT_MATCHES);
            case ENQUIRY -> signal.enquired().map(Enquired::by).orElse(signal.day());
            case READ_MESSAGE -> terms.end(messageDay(signal), ParameterName.READ_MESSAGE);
            case AGREED -> signal.agreed().map(Agreed::on).orElse(signal.day());
            case DECIDE -> terms.end(gateDay(signal), ParameterName.DECIDE);
            case CONSULT -> signal.minor() ? gateDay(signal) : terms.end(gateDay(signal), ParameterName.CONSULT);
            case REFER -> terms.end(day(moments.takenUpAt(), signal), ParameterName.REFER);
            case LAWYER -> terms.end(gateDay(signal), ParameterName.LAWYER);
            case REACTION -> signal.awaits().map(Awaits::by).orElse(signal.day());
            case REVIEW -> reviewDay(signal);
            case ANSWER -> terms.answerEnd(day(moments.answeredAt(), signal));
            case CLOSE -> terms.end(lastAct(signal), ParameterName.CLOSE);
            case RETENTION -> keptUntil(situation);
        };
    }

    boolean atOnce() {
        return this == AT_ONCE || this == POLICE;
    }

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate matched(Situation situation) {
        LocalDate takenUp = day(situation.signal().moments().takenUpAt(), situation.signal());
        LocalDate found = situation.matchedOn();
        return found == null || found.isBefore(takenUp) ? takenUp : found;
    }

    private static LocalDate messageDay(Signal signal) {
        LocalDate since = signal.moments().messageSince();
        return since == null ? signal.day() : since;
    }

    private static LocalDate gateDay(Signal signal) {
        Instant at = signal.gate().at();
        return day(at == null ? signal.moments().takenUpAt() : at, signal);
    }

    private static LocalDate reviewDay(Signal signal) {
        LocalDate on = signal.gate().reviewOn();
        return on == null ? gateDay(signal) : on;
    }

    private static LocalDate keptUntil(Situation situation) {
        LocalDate until = situation.keptUntil();
        return until == null ? situation.signal().day() : until;
    }

    /** The answer, or for a draft that can't be answered, taking it up. */
    private static LocalDate lastAct(Signal signal) {
        Instant answered = signal.moments().answeredAt();
        return day(answered == null ? signal.moments().takenUpAt() : answered, signal);
    }

    static LocalDate day(@Nullable Instant at, Signal signal) {
        return at == null ? signal.day() : LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}

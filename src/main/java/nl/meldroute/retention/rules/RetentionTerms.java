package nl.meldroute.retention.rules;

import java.time.LocalDate;
import java.time.Period;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;

/** When a closed signal asks for a decision, and when it goes (reading I-12; all terms are ours). On one day. */
public final class RetentionTerms {
    private final LocalDate today;
    private final Period notice;
    private final Period grace;

    public RetentionTerms(Edition edition, LocalDate today) {
        this.today = today;
        this.notice = edition.parameter(ParameterName.ERASE_NOTICE, today);
        this.grace = edition.parameter(ParameterName.ERASE_GRACE, today);
    }

    public LocalDate today() {
        return today;
    }

    /** What is kept until this day or sooner asks for a decision. */
    public LocalDate asked() {
        return today.plus(notice);
    }

    /**
     * The first day on which a signal can be erased that was confirmed today. Its grace lies inside the term where there is still
     * room for it; a signal is never erased before its term, and never without its grace.
     */
    public LocalDate eraseFrom(LocalDate rest) {
        LocalDate graceOver = today.plus(grace);
        return graceOver.isAfter(rest) ? graceOver : rest;
    }

    /** Whether a signal may be kept until this day: longer than it is now, and not past the most. */
    public boolean mayKeepUntil(LocalDate day, LocalDate rest, LocalDate atMost) {
        return day.isAfter(today) && day.isAfter(rest) && !day.isAfter(atMost);
    }

    /** Whether something that is kept until this day has to go: it is kept until then, and not on it. */
    public boolean over(LocalDate until) {
        return !today.isBefore(until);
    }
}

package nl.meldroute.desk.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.policy.WorkingDays;

/** The terms and efforts of the policy, on one day; each end of a term is worked out once. For one list, on one thread. */
public final class Terms {
    private final Edition edition;
    private final LocalDate today;
    private final Map<Ending, LocalDate> ends = new HashMap<>();
    private final Map<ParameterName<Duration>, Integer> minutes = new HashMap<>();

    public Terms(Edition edition, LocalDate today) {
        this.edition = edition;
        this.today = today;
    }

    private record Ending(LocalDate from, ParameterName<?> term) {}

    public LocalDate today() {
        return today;
    }

    LocalDate end(LocalDate from, ParameterName<Period> term) {
        return ends.computeIfAbsent(new Ending(from, term), _ -> WorkCalendar.end(from, edition.parameter(term, from)));
    }

    LocalDate endOfWorkingDays(LocalDate from, ParameterName<WorkingDays> term) {
        return ends.computeIfAbsent(new Ending(from, term), _ -> WorkCalendar.end(from, edition.parameter(term, from)));
    }

    /** When a reporter who waits since this day must have an answer. */
    LocalDate answerEnd(LocalDate since) {
        return end(since, ParameterName.ANSWER_REPORTER);
    }

    /** Whether the answer to the reporter can't wait for a partner any more. */
    boolean answerNear(Signal signal) {
        return near(Term.day(signal.moments().answeredAt(), signal));
    }

    /** The last day such that the answer to a signal of that day can't wait for a partner any more. */
    public LocalDate answerFrom() {
        LocalDate day = today;
        while (!near(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean near(LocalDate since) {
        Period lead = edition.parameter(ParameterName.ANSWER_REPORTER_LEAD, since);
        return !today.isBefore(answerEnd(since).minus(lead));
    }

    int minutes(ParameterName<Duration> effort) {
        return minutes.computeIfAbsent(
                effort, _ -> Math.toIntExact(edition.parameter(effort, today).toMinutes()));
    }
}

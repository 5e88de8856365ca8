package nl.meldroute.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.audit.AuditLog;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.oversight.rules.Item;
import nl.meldroute.oversight.rules.Past;
import nl.meldroute.oversight.rules.Span;
import nl.meldroute.oversight.store.MonthRows;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.stereotype.Component;

/**
 * The audit month by month, for who answers for it: numbers without a word of any signal, each with the lines behind it. A month that is
 * over is signed off, which is on the audit as well.
 */
@ModuleDoor
public class Months {
    private final Sources sources;
    private final Outside outside;
    private final MonthRows rows;
    private final Audit audit;
    private final Clock clock;

    Months(Sources sources, Outside outside, MonthRows rows, Audit audit, Clock clock) {
        this.sources = sources;
        this.outside = outside;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was done, and by whom. */
    @Component
    record Sources(AuditLog log, Accounts accounts) {}

    /**
     * A month, and how far it is.
     *
     * @param over whether it can be signed off
     */
    public record Month(YearMonth month, boolean over, Optional<Seen> seen) {
        /** Until which day there is time to look at it. */
        public LocalDate due() {
            return Span.due(month);
        }

        /** Whether it waits for somebody to look at it. */
        public boolean waits() {
            return over && seen.isEmpty();
        }
    }

    /** Who looked at it, and on which day; without a name where the account is gone. */
    public record Seen(Optional<String> by, LocalDate on) {}

    /** The numbers of a month, beside those of the month before. */
    public record Report(Month month, Map<Item, Integer> now, Map<Item, Integer> before) {}

    /** All since somebody did something for the first time, the latest first; that of today as well. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public List<Month> all() {
        Map<YearMonth, MonthRows.Seen> seen = rows.all();
        return since().map(month -> month(month, seen)).toList();
    }

    /** Those that wait for somebody to look at them, the earliest first. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public List<Month> waiting() {
        Map<YearMonth, MonthRows.Seen> seen = rows.all();
        return since().filter(month -> !seen.containsKey(month))
                .map(month -> month(month, seen))
                .filter(Month::over)
                .sorted(Comparator.comparing(Month::month))
                .toList();
    }

    /** What a month was like; that somebody looked is on the audit. Throws {@link NotForYou} where it did not begin yet. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public Report report(YearMonth month) {
        Month known = known(month);
        audit.record(Act.of("month.look", month.toString()));
        Past past = outside.past();
        return new Report(known, numbers(month, past), numbers(month.minusMonths(1), past));
    }

    /** Who looked at signals that were not theirs at that moment, in this month, the latest first; on the audit too. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public Outside.Found outside(YearMonth month) {
        known(month);
        audit.record(Act.of("month.look", month.toString()));
        return outside.in(Span.of(month));
    }

    /** The privacy officer looked at it. Twice is once. Throws {@link NotForYou} where the month is not over. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public void see(YearMonth month) {
        if (!known(month).over()) {
            throw new NotForYou();
        }
        if (rows.add(month, new MonthRows.Seen(Acting.person(), WorkCalendar.today(clock)))) {
            audit.record(Act.of("month.seen", month.toString()));
        }
    }

    /** Every month since somebody did something for the first time, the latest first. */
    private Stream<YearMonth> since() {
        YearMonth now = thisMonth();
        YearMonth begin = sources.log().begin().map(Months::month).orElse(now);
        return Stream.iterate(now, month -> !month.isBefore(begin), month -> month.minusMonths(1));
    }

    private Month known(YearMonth month) {
        if (month.isAfter(thisMonth())) {
            throw new NotForYou();
        }
        return month(month, rows.all());
    }

    private Month month(YearMonth month, Map<YearMonth, MonthRows.Seen> seen) {
        return new Month(
                month,
                month.isBefore(thisMonth()),
                Optional.ofNullable(seen.get(month))
                        .map(one ->
                                new Seen(sources.accounts().find(one.by()).map(account -> account.name()), one.on())));
    }

    private Map<Item, Integer> numbers(YearMonth month, Past past) {
        Span span = Span.of(month);
        Instant from = span.from(WorkCalendar.ZONE);
        Instant until = span.until(WorkCalendar.ZONE);
        Map<Item, Integer> numbers = new EnumMap<>(Item.class);
        sources.log()
                .counts(from, until)
                .forEach(count -> Item.of(count.action(), count.refused())
                        .ifPresent(item -> numbers.merge(item, count.number(), Integer::sum)));
        numbers.put(Item.SIGN_INS_REFUSED, sources.log().signInsRefused(from, until));
        numbers.put(Item.OUTSIDE, outside.lines(span, past).size());
        return numbers;
    }

    private YearMonth thisMonth() {
        return YearMonth.from(WorkCalendar.today(clock));
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(LocalDate.ofInstant(at, WorkCalendar.ZONE));
    }
}

package nl.meldroute.oversight.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Alias;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.oversight.Months;
import nl.meldroute.oversight.rules.Kind;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.DayWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rows of the audit, in words. */
@Component
class LogWords {
    private static final String MOMENT = "EEE d MMM yyyy HH:mm";
    private final MessageSource texts;
    private final Clock clock;

    LogWords(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String say(Locale locale, String key, Object... places) {
        return texts.getMessage(key, places, locale);
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern(MOMENT, locale)
                .withZone(WorkCalendar.ZONE)
                .format(at);
    }

    String day(LocalDate day, Locale locale) {
        return DayWords.withWeekday(day, locale);
    }

    /** Like "november 2026". */
    String month(YearMonth month, Locale locale) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
    }

    /** Who looked at a month, and when. */
    String seen(Months.Seen seen, Locale locale) {
        return say(
                locale,
                "oversight.month.seen-by",
                seen.by().orElse(say(locale, "oversight.person.gone")),
                day(seen.on(), locale));
    }

    String kind(Kind kind, Locale locale) {
        return say(locale, "oversight.kind." + kind.code());
    }

    /** What was done: as the page of a signal calls it, or in words of our own where it was done to something else. */
    String act(Act act, Locale locale) {
        return act(act.action(), locale);
    }

    String act(String action, Locale locale) {
        String ofSignal = found("desk.act." + action, locale);
        String here = ofSignal.isEmpty() ? found("oversight.act." + action, locale) : ofSignal;
        return here.isEmpty() ? say(locale, "desk.act.other") : here;
    }

    /** Why, where a reason was chosen from a list; empty where none was asked. */
    String why(Act act, Locale locale) {
        String reason = act.reason();
        boolean chosen = Kind.NAME.acts().contains(act.action()) || act.action().startsWith("file.");
        if (reason == null) {
            return "";
        }
        if (chosen) {
            String words = found("desk.reason." + reason, locale);
            return words.isEmpty() ? say(locale, "desk.reason.other") : words;
        }
        return act.action().startsWith("signal.") ? found("desk.outcome." + reason, locale) : "";
    }

    /** The number of a signal where it may be read, and else what it is called here. */
    String signal(ReportId signal, Map<ReportId, String> numbers) {
        String number = numbers.get(signal);
        return number == null ? Alias.of(signal.value()).text() : number;
    }

    private String found(String key, Locale locale) {
        String words = texts.getMessage(key, null, "", locale);
        return words == null ? "" : words;
    }
}

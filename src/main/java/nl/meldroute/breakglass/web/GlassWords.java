package nl.meldroute.breakglass.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.DayWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who, when and how far, in words. */
@Component
class GlassWords {
    private final Accounts accounts;
    private final MessageSource texts;
    private final Clock clock;

    GlassWords(Accounts accounts, MessageSource texts, Clock clock) {
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    String name(AccountId account, Locale locale) {
        return accounts.find(account).map(Account::name).orElseGet(() -> say(locale, "breakglass.somebody"));
    }

    /** Both names, as they stand over what is read. */
    String names(BreakGlass glass, Locale locale) {
        String first = name(glass.asked().who(), locale);
        BreakGlass.Opening opening = glass.opening();
        return opening == null
                ? first
                : say(locale, "breakglass.two", first, name(opening.second().who(), locale));
    }

    String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm", locale)
                .withZone(WorkCalendar.ZONE)
                .format(at);
    }

    String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(WorkCalendar.ZONE).format(at);
    }

    String day(LocalDate day, Locale locale) {
        return DayWords.withWeekday(day, locale);
    }

    /** How long still, in hours and whole minutes. */
    String left(Instant until, Locale locale) {
        Duration left = Duration.between(now(), until);
        return say(locale, "breakglass.left", left.toHours(), left.toMinutesPart());
    }

    /** How far it is. */
    String state(BreakGlass glass, Locale locale) {
        BreakGlass.Opening opening = glass.opening();
        if (opening != null && glass.foundNone()) {
            return say(locale, opening.matches() == 0 ? "breakglass.none" : "breakglass.more");
        }
        return say(locale, "breakglass.state." + glass.state(now()).code());
    }

    /** Until when the report is due, and whether that is over; empty where none is. */
    String due(BreakGlass glass, Locale locale) {
        Optional<LocalDate> due = glass.reportBy(now());
        return due.map(day -> say(locale, late(glass) ? "breakglass.late" : "breakglass.due", day(day, locale)))
                .orElse("");
    }

    /** Whether the report should have been there. */
    boolean late(BreakGlass glass) {
        return glass.reportBy(now())
                .filter(day -> day.isBefore(WorkCalendar.today(clock)))
                .isPresent();
    }

    Instant now() {
        return clock.instant();
    }

    String say(Locale locale, String key, Object... words) {
        return texts.getMessage(key, words, locale);
    }

    /** The words of a code; the code itself where it has none. */
    String known(Locale locale, String key, String code) {
        String found = texts.getMessage(key, null, code, locale);
        return found == null ? code : found;
    }
}

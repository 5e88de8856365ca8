package nl.meldroute.retention.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.retention.KeepReason;
import nl.meldroute.retention.Proposal;
import nl.meldroute.retention.Retention;
import nl.meldroute.ui.DayWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of these pages in the language of the reader. */
record Words(MessageSource texts, Accounts accounts, Locale locale) {
    String say(String key, Object... places) {
        return texts.getMessage(key, places, locale);
    }

    /** Like "ma 7 december 2026". */
    String day(LocalDate day) {
        return DayWords.withWeekday(day, locale);
    }

    /** Until when it is kept and why, and whether its names are held too. */
    String kept(LocalDate until, KeepReason reason) {
        return say(
                reason.holds() ? "retention.hold.until" : "retention.longer.until",
                day(until),
                say("retention.reason." + reason.code()));
    }

    /** Like "3 dagen te laat"; empty while it is not too late. */
    String late(LocalDate term, LocalDate today) {
        long days = ChronoUnit.DAYS.between(term, today);
        return days <= 0 ? "" : say("retention.late", days);
    }

    String title(Retention retention) {
        String number = retention.number();
        return number == null ? say("retention.unnumbered") : number;
    }

    /** The same words as where it was closed. */
    String result(Retention retention) {
        return say("feedback.close.result." + retention.result());
    }

    /** Who, and on which day. */
    String by(Proposal.By by) {
        return say("retention.by", name(by.who()), day(by.on()));
    }

    /** A kind of rows; one that has no words of its own is counted all the same. */
    String kind(String kind) {
        String found = texts.getMessage("retention.kind." + kind, null, "", locale);
        return found == null || found.isEmpty() ? say("retention.kind.other") : found;
    }

    private String name(@Nullable AccountId person) {
        return person == null
                ? ""
                : accounts.find(person).map(Account::name).orElseGet(() -> say("retention.somebody"));
    }
}

package nl.meldroute.referral.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.intake.Awaits;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.referral.Deed;
import nl.meldroute.referral.HandedOver;
import nl.meldroute.referral.StepFourView;
import nl.meldroute.ui.DayWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a hand-over and what came of it into words. */
@Component
class HandOverWords {
    private final AdviceWords advice;
    private final MessageSource texts;
    private final Clock clock;

    HandOverWords(AdviceWords advice, MessageSource texts, Clock clock) {
        this.advice = advice;
        this.texts = texts;
        this.clock = clock;
    }

    /** One thing that happened. */
    record Past(String day, String what, String text) {}

    /**
     * Until when it is waited.
     *
     * @param late empty while the term runs
     * @param discuss whether nothing helped so far
     */
    record Waiting(String until, String late, boolean discuss) {}

    /**
     * A hand-over in the list of a signal.
     *
     * @param became what the partner told last; empty while it told nothing
     */
    record Sent(String href, String name, String day, String became) {}

    /** A call that can be taken back. */
    record Call(String href, String name, String day, String outcome) {}

    /** What was handed over, oldest first. */
    List<Sent> sent(StepFourView view, Locale locale) {
        String path = "/signals/" + view.signal().numbered() + "/referrals/";
        return view.handedOver().stream()
                .map(deed -> new Sent(
                        path + deed.id() + "/reaction",
                        name(PartnerRole.of(deed.word("partner")).orElseThrow(), locale),
                        day(deed, locale),
                        view.reaction(deed)
                                .map(reacted -> say(
                                        "referral.reaction.outcome."
                                                + reacted.outcome().code(),
                                        locale))
                                .orElse("")))
                .toList();
    }

    /** Calls that can be taken back; none of a signal that is closed. */
    List<Call> calls(StepFourView view, Locale locale) {
        String path = "/signals/" + view.signal().numbered() + "/referrals/";
        List<Deed> calls = view.closed() ? List.of() : view.retractable();
        return calls.stream()
                .map(deed -> new Call(
                        path + deed.id() + "/retract",
                        name(PartnerRole.of(deed.word("partner")).orElseThrow(), locale),
                        day(deed, locale),
                        say("referral.call.outcome." + deed.word("outcome"), locale)))
                .toList();
    }

    private static String day(Deed deed, Locale locale) {
        return DayWords.withWeekday(LocalDate.parse(deed.word("day")), locale);
    }

    String name(PartnerRole role, Locale locale) {
        return advice.name(role, locale);
    }

    List<AdviceWords.Phone> phones(PartnerRole role, Locale locale) {
        return advice.phones(role, locale);
    }

    /** What was told and what came of it, oldest first. */
    List<Past> past(HandedOver handedOver, Visit visit) {
        Past told = new Past(
                visit.day(handedOver.day()),
                say("referral.call.outcome.reported", visit.locale()),
                handedOver.told().word("agreed"));
        return Stream.concat(Stream.of(told), handedOver.since().stream().map(deed -> past(deed, visit)))
                .toList();
    }

    /** Nothing where it is not waited for any more. */
    Waiting waiting(HandedOver handedOver, Visit visit) {
        return handedOver
                .waiting()
                .map(awaited -> new Waiting(
                        visit.day(awaited.by()),
                        late(awaited.by(), WorkCalendar.today(clock), visit.locale()),
                        awaited.chase() == Awaits.Chase.DISCUSS))
                .orElse(new Waiting("", "", false));
    }

    /** Like "3 dagen te laat"; empty while the term runs. */
    String late(LocalDate due, LocalDate today, Locale locale) {
        long days = due.until(today, ChronoUnit.DAYS);
        return days <= 0 ? "" : say("referral.late", locale, days);
    }

    private Past past(Deed deed, Visit visit) {
        String day = visit.day(LocalDate.ofInstant(deed.at(), WorkCalendar.ZONE));
        if (deed.kind() == Deed.Kind.REMINDED) {
            return new Past(day, say("referral.reminded." + deed.word("way"), visit.locale()), deed.word("said"));
        }
        String what = say("referral.reaction.outcome." + deed.word("outcome"), visit.locale());
        String text = Stream.of(deed.word("explanation"), mayTell(deed, visit.locale()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Past(day, what, text);
    }

    private String mayTell(Deed deed, Locale locale) {
        String text = deed.word("may-tell");
        return text.isEmpty() ? "" : say("referral.may-tell", locale, text);
    }

    private String say(String key, Locale locale, Object... words) {
        return texts.getMessage(key, words, locale);
    }
}

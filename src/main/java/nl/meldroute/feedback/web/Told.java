package nl.meldroute.feedback.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.feedback.Ending;
import nl.meldroute.feedback.Happened;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Exchange;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of step 6 tell: what a colleague did in the meantime, and until when a signal would be kept. */
@Component
class Told {
    private final MessageSource texts;
    private final Clock clock;

    Told(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Who changed a signal while somebody else had it open. */
    String meanwhile(Exchange exchange, Happened last) {
        Locale locale = exchange.locale();
        String who = last.mine() ? texts.getMessage("feedback.you", null, locale) : last.who();
        Instant at = last.at();
        String time = at == null ? "" : exchange.time(at, today());
        String kind = switch (last.kind()) {
            case CLOSED, REOPENED, ANSWERED, MESSAGE_READ, POLICE_CALLED ->
                last.kind().code();
            default -> at == null ? "message" : "changed";
        };
        return texts.getMessage("feedback.meanwhile." + kind, new Object[] {who, time}, locale);
    }

    /** The results that a signal may be closed with; under those that fit, until when it would be kept. */
    List<Choice> results(Exchange exchange, Ending ending) {
        return Closing.RESULTS.stream()
                .map(result -> new Choice(
                        result,
                        texts.getMessage("feedback.close.result." + result, null, exchange.locale()),
                        kept(exchange, ending, result).orElse(null)))
                .toList();
    }

    /** Until when it would be kept with this result; empty where that does not fit. */
    Optional<String> kept(Exchange exchange, Ending ending, String result) {
        return ending.keptWith(result).map(until -> {
            String key = until.namesFirst() ? "feedback.close.kept" : "feedback.close.kept.all";
            Object[] days = {exchange.day(until.rest()), exchange.day(until.names())};
            return texts.getMessage(key, days, exchange.locale());
        });
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

package nl.meldroute.feedback.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.meldroute.feedback.Happened;
import nl.meldroute.intake.Exchange;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of step 6 tell: what a colleague did in the meantime. */
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

    LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

package nl.meldroute.intake.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.intake.Correcting;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Registered;
import nl.meldroute.intake.Registration;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts into words how a registration stands, and who corrected it. */
@Component
class CorrectionWords {
    private final Accounts accounts;
    private final MessageSource texts;
    private final Clock clock;

    CorrectionWords(Accounts accounts, MessageSource texts, Clock clock) {
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** A field with what stands in it. */
    record Pair(String asked, String answered) {}

    /** Who was first, and when. */
    String meanwhile(Exchange exchange, Registered now) {
        return now.last()
                .map(entry -> say(exchange, "intake.correction.meanwhile", who(entry), when(exchange, entry)))
                .orElse("");
    }

    List<Pair> pairs(Exchange exchange, Registration registration) {
        return Correcting.FIELDS.stream()
                .map(field ->
                        new Pair(say(exchange, "intake.registered." + field), answered(exchange, registration, field)))
                .toList();
    }

    private String answered(Exchange exchange, Registration registration, String field) {
        String part = Correcting.part(registration, field);
        if (part.isEmpty()) {
            return say(exchange, "intake.nothing");
        }
        return switch (field) {
            case "seen-as" -> say(exchange, "intake.seen-as." + part);
            case "source" -> say(exchange, "intake.source." + part);
            default -> part;
        };
    }

    private String who(Entry entry) {
        AccountId by = entry.by();
        return by == null ? "" : accounts.find(by).map(Account::name).orElse("");
    }

    private String when(Exchange exchange, Entry entry) {
        Instant at = entry.at();
        return at == null ? exchange.day(entry.day()) : exchange.time(at, WorkCalendar.today(clock));
    }

    private String say(Exchange exchange, String key, Object... words) {
        return texts.getMessage(key, words, exchange.locale());
    }
}

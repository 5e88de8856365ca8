package nl.meldroute.referral.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.stereotype.Component;

/** What the page that follows says first, and which day it is. */
@Component
class VisitWords {
    private final Confirmations confirmations;
    private final Clock clock;

    VisitWords(Confirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    void next(Visit visit, String key, String... words) {
        confirmations.say(visit.exchange(), key, words);
    }

    /** The button that comes next. */
    String button(Visit visit, Signal signal) {
        return confirmations.button(visit.exchange(), signal);
    }

    /** Words that are proposed in a field. */
    String proposal(Exchange exchange, String key) {
        return confirmations.proposal(exchange, key);
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

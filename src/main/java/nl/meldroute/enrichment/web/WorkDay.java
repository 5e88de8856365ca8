package nl.meldroute.enrichment.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.stereotype.Component;

/** Which day it is. */
@Component
class WorkDay {
    private final Clock clock;

    WorkDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

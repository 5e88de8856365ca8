package nl.meldroute.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import org.springframework.stereotype.Component;

/** How long a draft is kept, and what is said in it of the reporter. */
@Component
public class DraftTerms {
    private final Edition edition;
    private final Clock clock;

    DraftTerms(Edition edition, Clock clock) {
        this.edition = edition;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return Days.today(clock);
    }

    /** Drafts of earlier days are gone. */
    LocalDate keptFrom() {
        return today().minus(edition.parameter(ParameterName.KEEP_DRAFT, today()));
    }

    /** For so many days a draft that begins today is kept. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(keptFrom(), today()));
    }

    /** Whether it was left alone so long that it no longer says who writes it. */
    boolean leftAlone(Instant touched) {
        Duration alone = edition.parameter(ParameterName.KEEP_DRAFT_CONTACT, today());
        return now().isAfter(touched.plus(alone));
    }
}

package nl.meldroute.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.ProductClock;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.Sent;
import nl.meldroute.vault.Receipt;
import nl.meldroute.vault.Receipts;
import org.springframework.stereotype.Component;

/** The invented reporters of a demo municipality: they give their signals through the door that everybody uses. */
@Component
class DemoReporters {
    private final Drafts drafts;
    private final Receipts receipts;
    private final Clock clock;

    DemoReporters(Drafts drafts, Receipts receipts, Clock clock) {
        this.drafts = drafts;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** What was handed in, and the code that its reporter got. */
    record Given(ReportId report, String code) {}

    /** Hands in a whole report. */
    Given give(DemoStory story) {
        return give(story, receipts.make());
    }

    /** A draft that is dated back is past its term: where it was swept away under their hands, they begin again. */
    Given give(DemoStory story, Receipt receipt) {
        return ProductClock.at(
                ago(story.daysAgo()),
                () -> handedIn(story, receipt)
                        .or(() -> handedIn(story, receipt))
                        .orElseThrow(() -> new IllegalStateException("A signal of the demo was not handed in")));
    }

    private Optional<Given> handedIn(DemoStory story, Receipt receipt) {
        try {
            DraftKey key = drafts.begin("self");
            ReportId report = drafts.fill(key, story.answers(), story.people());
            if (drafts.send(key, receipt) instanceof Sent.Done) {
                drafts.takeSlip(key, _ -> {});
                return Optional.of(new Given(report, receipt.code()));
            }
            return Optional.empty();
        } catch (NotForYou _) {
            return Optional.empty();
        }
    }

    /** Answers that there is danger, and does not send. */
    ReportId startAndStop(DemoStory story) {
        return then(Duration.ofMinutes(5), () -> drafts.fill(drafts.begin("self"), story.answers(), story.people()));
    }

    private <T> T then(Duration before, Supplier<T> act) {
        return ProductClock.at(clock.instant().minus(before), act);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}

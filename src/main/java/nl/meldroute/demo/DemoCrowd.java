package nl.meldroute.demo;

import static nl.meldroute.demo.DemoOfficer.registration;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.ReactionOutcome;
import nl.meldroute.vault.Receipt;
import nl.meldroute.vault.Receipts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Many more signals than a demo needs, to see how the product bears them. They pass the doors that all signals pass; only,
 * these reporters never come back: they share one key and got no code, since the slow hash of each would take an hour.
 */
@Component
class DemoCrowd {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCrowd.class);
    /** Back to the first days of the policy. */
    private static final int DAYS = 560;

    private static final int RECENT_DAYS = 20;
    /** So many still ask for something: what an officer bears doesn't grow with the register. Of few signals one in ten. */
    private static final int OPEN = 100;

    private static final int OF_FEW = 10;

    private static final int AT_ONCE = 4;
    private static final int TELL_EACH = 500;
    private static final int LOOKS = 3;
    /** As many partners of a signal are told at most, and one less of every other one. */
    private static final int MOST = 3;

    private static final List<PartnerRole> TOLD =
            List.of(PartnerRole.CARE_COORDINATOR, PartnerRole.LABOUR_INSPECTORATE, PartnerRole.VEILIG_THUIS);
    private static final List<String> KINDS = List.of("work", "sex", "crime", "smuggling", "unknown");
    private static final List<String> STREETS =
            List.of("Ganzenpad", "Zwaluwhof", "Reigerlaan", "Kievitsteeg", "Uilenkade", "Lepelaarweg");
    private static final List<String> STORIES = List.of(
            "Er slapen elke week andere mensen. Een busje haalt hen vroeg op en brengt hen laat terug.",
            "De vrouw komt nooit alleen buiten. Een man geeft steeds antwoord voor haar en houdt haar telefoon vast.",
            "Een jongen bezorgt pakketjes. Hij zegt dat hij schuld heeft en niet mag stoppen.");
    private final Cast cast;
    private final Receipts receipts;
    private final int size;
    /** One in so many is open. */
    private final int oneIn;

    DemoCrowd(Cast cast, Receipts receipts, @Value("${meldroute.demo.crowd:0}") int size) {
        this.cast = cast;
        this.receipts = receipts;
        this.size = size;
        this.oneIn = Math.max(OF_FEW, size / OPEN);
    }

    /** Who does what. */
    @Component
    record Cast(
            DemoReporters reporters, DemoOfficer office, DemoInvolved involved, DemoAnswers answers, DemoDeeds deeds) {}

    /** Tells of all of them, about the oldest first. */
    void tell(Account officer) {
        if (size > 0) {
            Receipt shared = receipts.make();
            AtomicInteger next = new AtomicInteger();
            try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
                CompletableFuture.allOf(IntStream.range(0, AT_ONCE)
                                .mapToObj(_ -> CompletableFuture.runAsync(() -> tell(officer, shared, next), threads))
                                .toArray(CompletableFuture[]::new))
                        .join();
            }
        }
    }

    private void tell(Account officer, Receipt shared, AtomicInteger next) {
        for (int at = next.getAndIncrement(); at < size; at = next.getAndIncrement()) {
            tell(officer, shared, at);
        }
    }

    private void tell(Account officer, Receipt shared, int at) {
        Receipt lost = new Receipt(shared.code(), RandomIds.bytes(shared.lookup().length), shared.publicKey());
        if (at % oneIn == oneIn - 1) {
            int daysAgo = RECENT_DAYS - at * RECENT_DAYS / size;
            open(
                    new By(officer, daysAgo - 1),
                    cast.reporters().give(story(at, daysAgo), lost).report(),
                    at);
        } else {
            int daysAgo = DAYS - at * (DAYS - RECENT_DAYS) / size;
            closed(
                    new By(officer, daysAgo - RECENT_DAYS / 2),
                    cast.reporters().give(story(at, daysAgo), lost).report(),
                    at);
        }
        if ((at + 1) % TELL_EACH == 0) {
            LOG.info("{} of {} signals", at + 1, size);
        }
    }

    /** One in three nobody looked at yet, one in three was read, one in three was taken up. */
    private void open(By by, ReportId report, int at) {
        switch (at / oneIn % LOOKS) {
            case 0 -> {}
            case 1 -> cast.office().read(by, report);
            default -> referred(by, takenUp(by, report, at), 1);
        }
    }

    private String takenUp(By by, ReportId report, int at) {
        Signal signal = cast.office().takeUp(by, report, registration(place(at), form(at), "no"));
        cast.involved().register(by, report, at);
        return signal.numbered();
    }

    /** Decided, and so many partners told; all of them react but the last. */
    private void referred(By by, String number, int partners) {
        cast.office().decide(by, number, GateOutcome.INDICATIONS, "Twee collega's zagen het los van elkaar.", "");
        for (PartnerRole partner : TOLD.subList(0, partners)) {
            UUID told = cast.deeds().phone(by, number, partner, Outcome.REPORTED);
            if (partner != TOLD.get(partners - 1)) {
                cast.deeds().react(by, number, told, ReactionOutcome.TAKEN_UP);
            }
        }
    }

    private void closed(By by, ReportId report, int at) {
        String number = takenUp(by, report, at);
        cast.involved().look(by, report);
        referred(by, number, MOST - at % 2);
        cast.answers().answer(by, number, "Wij hebben uw signaal bekeken en gebruiken het.");
        cast.office().close(by, number, "referred-taken-up");
    }

    private static DemoStory story(int at, int daysAgo) {
        return DemoInvolved.told(DemoStory.of(daysAgo, pick(KINDS, at), place(at), pick(STORIES, at)), at);
    }

    private static ExploitationForm form(int at) {
        return pick(List.of(ExploitationForm.values()), at);
    }

    private static String place(int at) {
        return pick(STREETS, at) + " " + (1000 + at);
    }

    private static <T> T pick(List<T> all, int at) {
        return all.get(at % all.size());
    }
}

package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.meldroute.audit.AuditTrial;
import nl.meldroute.e2e.Wire.Moment;
import nl.meldroute.e2e.Wire.Trap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What breaks off at any moment loses nothing that was acknowledged, and leaves nothing half. */
@DisplayName("Beleidsplan 2.2: wat als verstuurd is bevestigd, is er, ook als alles op dat moment uitvalt")
class KillsTest {
    private static final int MOST_REQUESTS = 400;
    private static final long SEED = 20261130;
    private static final int SOME = 50;
    private static final int MANY = 1_000;
    private static final List<Moment> MOMENTS = List.of(Moment.values());
    private static final int REPORTERS = 3;
    /** Of so many kills one is of the product, which takes seconds to start again. */
    private static final int EACH = 25;

    private static final int READ = 11;
    private static final int STEP = 9;
    private static final int FAR = 4 * STEP;
    private static final int LAST = 3;
    private static final int FEW = 4;
    private static final int LEAST = 8;
    private static final int FURTHEST = 60;
    private static final int PATIENCE = 20;

    @TempDir
    static Path home;

    private static Battered battered;
    private static BrokenVault vault;

    @BeforeAll
    static void start() {
        battered = Battered.in(home);
        vault = new BrokenVault(battered);
    }

    @AfterAll
    static void stop() {
        battered.close();
    }

    @Test
    @DisplayName("Breekt het versturen af, dan staat er hoe het verder moet, en wordt het één signaal")
    void sending_that_broke_off_makes_one_signal_with_a_code() {
        assertThat(swept("Sending", STEP, Moment.ANSWERED, KillsTest::brokenSending))
                .isGreaterThan(LEAST);
    }

    @Test
    @DisplayName("Breekt de pagina met de volgcode af, dan komt de code er alsnog")
    void the_code_is_not_lost_with_the_answer_that_it_was_taken() {
        assertThat(swept("Showing the code", 1, Moment.ANSWERED, KillsTest::brokenCode))
                .isGreaterThan(2);
    }

    private static boolean brokenCode(int request, Moment moment) {
        Persistent reporter = new Persistent(battered.client(), "Er slapen mensen in de kelder.");
        String path = reporter.sent(reporter.atCheck());
        Trap trap = battered.wire().at(request, moment, WireLink::cut);
        WordPage seen = reporter.look(path);
        boolean happened = battered.wire().happened(trap);
        Optional<String> code = Persistent.code(seen.code() == 200 ? seen : reporter.insist(reporter.again(seen)));
        assertThat(code).as("the code after request %d", request).isPresent();
        return happened;
    }

    @Test
    @DisplayName("Breekt het toevoegen van een bestand af, dan is het er daarna één keer bij")
    void adding_a_file_that_broke_off_adds_it_once() {
        assertThat(swept("Adding a file", STEP, Moment.ANSWERED, KillsTest::brokenAdding))
                .isGreaterThan(LEAST);
    }

    @Test
    @DisplayName(
            "STAP 4: breekt het versturen aan een partner af, dan staat er of het weg is, en gaat het één keer weg")
    void a_letter_that_broke_off_leaves_once() {
        assertThat(swept("Referring", 2 * STEP, Moment.ANSWERED, new BrokenReferral(battered)::at))
                .isGreaterThan(LEAST);
    }

    @Test
    @DisplayName("Lezing I-11: breekt het herstel van de kluis af, dan opent de oude sleutel alles, of de nieuwe")
    void a_recovery_of_the_vault_that_broke_off_happened_or_did_not() throws IOException {
        endSwept("Recovering the vault", vault::recovery);
        // Only who got the new keys opens it now; without a deputy who does, nobody may report.
        assertThat(vault.admission(MOST_REQUESTS, Moment.ANSWERED)).isFalse();
        proven();
    }

    /** Likewise, and at the last ones before the answer: where it is committed. */
    private static void endSwept(String act, Broken broken) {
        int request = swept(act, FAR, Moment.ANSWERED, broken);
        assertThat(request).isGreaterThan(FAR);
        int cuts = 0;
        while (cuts < LAST) {
            request--;
            cuts += broken.at(request, Moment.ANSWERED) ? 1 : 0;
        }
    }

    @Test
    @Tag("long")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    @DisplayName("Ook op elk ander moment")
    void at_every_request() {
        for (Moment moment : List.of(Moment.BEFORE, Moment.ANSWERED)) {
            assertThat(swept("Sending", 1, moment, KillsTest::brokenSending)).isGreaterThan(LEAST);
            assertThat(swept("Adding a file", 1, moment, KillsTest::brokenAdding))
                    .isGreaterThan(LEAST);
            // Each takes a signal from the form to the letter.
            assertThat(swept("Referring", FEW, moment, new BrokenReferral(battered)::at))
                    .isGreaterThan(LEAST);
            assertThat(swept("Recovering the vault", 1, moment, vault::recovery))
                    .isGreaterThan(LEAST);
            assertThat(swept("Letting in a holder", 1, moment, vault::admission))
                    .isGreaterThan(LEAST);
        }
    }

    private interface Broken {
        /** Whether the act still asked the database this often. */
        boolean at(int request, Moment moment);
    }

    /** Breaks an act off at its requests, each so many; gives the last. */
    private static int swept(String act, int step, Moment moment, Broken broken) {
        int request = 1;
        int cuts = 0;
        while (broken.at(request, moment)) {
            request += step;
            cuts++;
            assertThat(request).isLessThan(MOST_REQUESTS);
        }
        System.out.printf("%s: broken off at %d of some %d requests (%s)%n", act, cuts, request, moment);
        return request;
    }

    private static boolean brokenSending(int request, Moment moment) {
        Persistent reporter = new Persistent(battered.client(), "Er slapen mensen in loods nummer " + request + ".");
        WordPage check = reporter.atCheck();
        long before = battered.count("reporting.report");
        Trap trap = battered.wire().at(request, moment, WireLink::cut);
        WordPage seen = check.press("Versturen");
        boolean happened = battered.wire().happened(trap);
        if (seen.code() != 200 && battered.count("reporting.report") > before) {
            assertThat(seen.text()).contains("Wij weten niet of dit is verstuurd. Probeer het straks opnieuw.");
        }
        Optional<String> code = Persistent.code(seen.code() == 200 ? seen : reporter.insist(reporter.again(seen)));
        assertThat(code)
                .as("the code after request %d, %s: %s", request, moment, seen.path())
                .isPresent();
        Persistent.code(check.press("Versturen"));
        assertThat(battered.count("reporting.report")).isEqualTo(before + 1);
        if (request % READ == 0) {
            // Reading a code takes long on purpose.
            Kept.opens(battered, code.orElseThrow(), reporter.story());
        }
        return happened;
    }

    private static boolean brokenAdding(int request, Moment moment) {
        Persistent reporter = new Persistent(battered.client(), "Er staan matrassen in loods " + request + ".");
        WordPage files = reporter.atCheck().click("Foto's en bestanden");
        Trap trap = battered.wire().at(request, moment, WireLink::cut);
        WordPage seen = reporter.added(files);
        boolean happened = battered.wire().happened(trap);
        if (seen.code() != 200) {
            reporter.again(seen);
        }
        WordPage added = reporter.added(reporter.open(files.path()));
        assertThat(added.text()).contains("Toegevoegd: 1 van 10.");
        return happened;
    }

    @Test
    @DisplayName("Vijftig keer uitgevallen terwijl er signalen komen: niets wat bevestigd is, is weg of dubbel")
    void some_kills_lose_nothing() throws Exception {
        killed(Integer.getInteger("random.kills", SOME), Long.getLong("random.seed", SEED));
    }

    @Test
    @Tag("long")
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    @DisplayName("Duizend keer uitgevallen: niets wat bevestigd is, is weg of dubbel")
    void many_kills_lose_nothing() throws Exception {
        killed(Integer.getInteger("random.kills", MANY), Long.getLong("random.seed", SEED));
    }

    private static void killed(int kills, long seed) throws Exception {
        long reports = battered.count("reporting.report where sent");
        long files = battered.count("files.attachment");
        long waiting = battered.count("files.waiting");
        long halves = Kept.halves(battered);
        long began = System.nanoTime();
        Crowd crowd = Crowd.of(battered, REPORTERS);
        Random random = new Random(seed);
        int ofProduct = 0;
        for (int kill = 1; kill <= kills; kill++) {
            boolean product = kill % EACH == 0;
            ofProduct += product ? 1 : 0;
            kill(product, 1 + random.nextInt(FURTHEST), MOMENTS.get(random.nextInt(MOMENTS.size())));
            crowd.assertNobodyGaveUp();
        }
        crowd.home();
        battered.startAgainAndSweep();
        List<Crowd.Acknowledged> lost = Kept.lost(battered, crowd.acknowledged());
        long doubled = battered.count("reporting.report where sent") - reports - crowd.sent();
        System.out.printf(
                "%d kills in %d s (seed %d), %d of them of the product: %d signals sent, %d codes shown, %d times something failed on the way; %d acknowledged acts lost, %d signals too many%n",
                kills,
                Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                seed,
                ofProduct,
                crowd.sent(),
                crowd.acknowledged().size(),
                crowd.troubles(),
                lost.size(),
                doubled);
        assertThat(lost).isEmpty();
        assertThat(doubled).isZero();
        assertThat(crowd.acknowledged()).isNotEmpty();
        assertThat(crowd.troubles()).isPositive();
        assertThat(battered.count("files.attachment")).isEqualTo(files + crowd.files());
        assertThat(battered.count("files.waiting")).isEqualTo(waiting);
        assertThat(Kept.halves(battered)).isEqualTo(halves);
        assertThat(battered.spooled()).isEmpty();
        assertThat(Kept.holding(Crowd.MARK, home)).isEmpty();
        proven();
    }

    private static void proven() throws IOException {
        AuditTrial.Verdict audit = battered.audit();
        assertThat(audit.code()).as(audit.sentence()).isZero();
    }

    /** One kill, at a request that somebody's form causes; then all is up again. */
    private static void kill(boolean product, int request, Moment moment) {
        Trap trap = battered.wire().at(request, moment, product ? _ -> battered.killProduct() : Battered::killBackend);
        trap.struck().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        if (product) {
            battered.startAgain();
        } else {
            battered.untilDatabaseAnswers();
        }
    }
}

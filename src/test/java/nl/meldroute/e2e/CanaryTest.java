package nl.meldroute.e2e;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import nl.meldroute.e2e.Places.Piece;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName(
        "Beleidsplan 2.2, STAP 2, zin 2: de naam van de melder staat nergens dan waar de aandachtsfunctionaris hem opvroeg")
class CanaryTest {
    private final Product product;
    private final ApplicationContext context;
    private final Logger ours = (Logger) LoggerFactory.getLogger("nl.meldroute");
    private final Canary canary = Canary.random();
    private final CanaryWalk walk;
    private final Rows rows;
    private final Places places;

    CanaryTest(Product product, ApplicationContext context) {
        this.product = product;
        this.context = context;
        this.walk = new CanaryWalk(product, canary);
        this.rows = new Rows(product);
        this.places = new Places(product, context, Clock.systemUTC().instant());
    }

    @BeforeAll
    void walk() {
        ours.setLevel(Level.DEBUG);
        walk.walk();
        assertThat(product.mail().waitForIncomingEmail(20_000, 1))
                .as("an alert by mail")
                .isTrue();
    }

    @AfterAll
    void leave() {
        ours.setLevel(Level.INFO);
    }

    /** Everything but the answers, by name. */
    private Map<String, Supplier<List<Piece>>> searched() {
        Map<String, Supplier<List<Piece>>> all = new LinkedHashMap<>();
        all.put("rows", rows::everything);
        all.put("opened", rows::opened);
        all.put("statistics", rows::statistics);
        all.put("files", places::dataFolder);
        all.put("temporary", places::temporaryFolder);
        all.put("logs", places::logs);
        all.put("events", places::events);
        all.put("mails", places::mails);
        all.put("sessions", places::sessions);
        return all;
    }

    @Test
    void officer_and_deputy_saw_the_name_and_nobody_else_did() {
        Traces traces = canary.traces();
        List<Heard.Answer> shown = walk.heard().answers().stream()
                .filter(answer -> answer.shows("/reporter") || answer.shows("/original"))
                .toList();
        assertThat(shown).anyMatch(answer -> answer.shows("/original"));
        assertThat(shown).extracting(Heard.Answer::who).contains(Role.FOCAL_OFFICER.name(), Role.DEPUTY.name());
        assertThat(shown).allSatisfy(answer -> {
            assertThat(answer.who()).isIn(Role.FOCAL_OFFICER.name(), Role.DEPUTY.name());
            assertThat(traces.in(answer.bytes())).as(answer.where()).isNotEmpty();
        });
        Set<String> elsewhere = new TreeSet<>();
        walk.heard().answers().stream()
                .filter(answer -> !shown.contains(answer))
                .forEach(answer ->
                        traces.in(answer.bytes()).forEach(found -> elsewhere.add(answer.where() + ": " + found)));
        assertThat(elsewhere).isEmpty();
        assertThat(walk.heard().answers()).hasSizeGreaterThan(1_000);
    }

    @Test
    void nothing_that_the_product_leaves_behind_tells_it() {
        Traces traces = canary.traces();
        searched().forEach((name, read) -> {
            List<Piece> pieces = read.get();
            assertThat(pieces).as(name).isNotEmpty();
            assertThat(found(traces, pieces)).as(name).isEmpty();
        });
    }

    @Test
    void what_is_sealed_under_a_key_of_a_signal_is_opened_and_the_rest_can_be_opened_by_nobody_here() {
        List<String> all = new ArrayList<>(List.of(
                "reporting.report.content",
                "reporting.written.content",
                "intake.signal.registration",
                "intake.words.content",
                "feedback.draft.content",
                "subjects.subject.content",
                "subjects.correction.content",
                "matching.pair.found",
                "matching.pair.judged",
                "matching.pair.opened",
                "referral.deed.content",
                "referral.unsent.content",
                "referral.consultation.question",
                "referral.consultation.advice",
                "enrichment.enquiry.finding",
                "enrichment.enquiry.question",
                "intake.part.content",
                "sharing.share.content",
                "breakglass.glass_request.asked",
                "breakglass.glass_copy.content",
                "breakglass.glass_report.content",
                "sources.register.content",
                "sources.inquiry.content",
                "files.waiting.blob",
                "files.attachment.caption",
                "files.attachment.working",
                "files.attachment.copy_key",
                "files.attachment.sealed",
                "reporting.draft.blob",
                "reporting.slip.blob",
                "reporting.letter.sealed",
                "vault.envelope.blob",
                "vault.explanation.blob"));
        all.addAll(SealedColumns.NO_CONTENT);
        assertThat(rows.columnsOfBytes()).containsExactlyInAnyOrderElementsOf(all);
    }

    /** A name in every place, in more than one writing: who does not find that, finds nothing. */
    @Test
    void a_leak_that_is_planted_is_found_in_every_place() throws IOException {
        Canary planted = Canary.random();
        Traces traces = planted.traces();
        plant(planted.name());
        plant(Base64.getEncoder().encodeToString(("x" + planted.department()).getBytes(UTF_16LE)));
        plant("+31 " + planted.phone().substring(1, 2) + "-" + planted.phone().substring(2));
        searched()
                .forEach((name, read) -> assertThat(found(traces, read.get()))
                        .as(name)
                        .anyMatch(one -> one.contains(planted.surname()))
                        .anyMatch(one -> one.contains(planted.department()))
                        .anyMatch(one -> one.contains(planted.phone().substring(2))));
        product.superuser().sql("drop table public.planted").update();
        Heard heard = new Heard();
        Office.of(product, Role.FOCAL_OFFICER, heard.by("officer")).open(walk.handled() + "/timeline");
        assertThat(heard.answers())
                .anyMatch(answer -> !traces.in(answer.bytes()).isEmpty());
    }

    private void plant(String leak) throws IOException {
        Office officer = Office.of(product, Role.FOCAL_OFFICER);
        officer.open(walk.handled() + "/note").fill("Notitie", leak).press("Opslaan");
        JdbcClient superuser = product.superuser();
        superuser
                .sql("create table if not exists public.planted (leak text, blob bytea)")
                .update();
        for (int twice = 0; twice < 2; twice++) {
            superuser
                    .sql("insert into public.planted values (?, ?)")
                    .params(leak, leak.getBytes(UTF_8))
                    .update();
        }
        Files.writeString(product.home().resolve("planted-" + UUID.randomUUID()), leak);
        Path temporary = Files.createTempFile("planted", ".tmp");
        Files.writeString(temporary, leak);
        temporary.toFile().deleteOnExit();
        LoggerFactory.getLogger("nl.meldroute.planted").debug("somebody gave {}", leak);
        context.publishEvent(new Planted(leak));
        places.keepInSession(leak);
        GreenMailUtil.sendTextEmail(
                "fg@meldroute.invalid",
                "planted@meldroute.invalid",
                "planted",
                leak,
                product.mail().getSmtp().getServerSetup());
    }

    /** Prints itself without. */
    record Planted(String what) {
        @Override
        public String toString() {
            return "Planted[]";
        }
    }

    private static Set<String> found(Traces traces, List<Piece> pieces) {
        Set<String> found = new TreeSet<>();
        pieces.forEach(piece -> traces.in(piece.bytes()).forEach(one -> found.add(piece.where() + ": " + one)));
        return found;
    }
}

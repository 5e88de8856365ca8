package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.meldroute.Meldroute;
import nl.meldroute.audit.AuditTrial;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.KeyFile;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.ProductClock;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.privacy.CaseContent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.TestConstructor;

/** The newest version, started on what one of before the proof of the audit left: nothing of then is lost. */
@SpringBootTest(
        classes = {Meldroute.class, UpgradeTest.Since.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"meldroute.mode=demo", "spring.profiles.active=demo"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DirtiesContext
@DisplayName("Een nieuwe versie op de gegevens van een oude: alles van toen is er nog")
class UpgradeTest {
    private static final String SIGNALS = "select count(*) from privacy.case_key";
    private static HalfUpgrade half;
    private final Then then;
    private final ActingDatabase database;
    private final KeyFile keyFile;

    @LocalServerPort
    private int port;

    UpgradeTest(Then then, ActingDatabase database, KeyFile keyFile) {
        this.then = then;
        this.database = database;
        this.keyFile = keyFile;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Since {
        @Bean(destroyMethod = "close")
        static Then then() throws Exception {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "then-");
            Then then = Then.restored("before-proof.zip", home.toAbsolutePath());
            half = HalfUpgrade.tried(then, Files.createDirectory(home.resolve("newer")));
            return then;
        }

        @Bean
        static DynamicPropertyRegistrar settings(Then then) {
            return properties -> then.settings().forEach((name, value) -> properties.add(name, () -> value));
        }

        /** Goes on from the moment at which it was kept. */
        @Bean
        @Primary
        ProductClock clockOfThen(Then then) {
            return new ProductClock(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), then.moment())));
        }
    }

    private WordClient client() {
        return new WordClient("http://localhost:" + port);
    }

    private WordClient officer() {
        WordClient client = client();
        client.signIn(then.person(Role.FOCAL_OFFICER));
        return client;
    }

    @Test
    @DisplayName(
            "Een versie die halverwege mislukt, zegt dat in één zin en laat alles zoals het was; de andere tests gaan daarop verder")
    void nothing_stays_of_one_that_fails_half_way() {
        assertThat(half.before()).as("tables of then").noneMatch(line -> line.contains("audit.detail"));
        assertThat(half.after()).isEqualTo(half.before());
        assertThat(half.exit()).isEqualTo(1);
        assertThat(half.said())
                .contains("Meldroute does not start:")
                .contains(
                        "V99__tomorrow.sql of schema intake failed at line 2 (SQL state 42P01), and nothing was changed: "
                                + "start the version that you had")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
        assertThat(then.content()).as("tables of today").anyMatch(line -> line.contains("audit.detail"));
    }

    @Test
    @DisplayName("De aandachtsfunctionaris logt in met het oude wachtwoord en ziet dezelfde werklijst")
    void the_list_of_work_is_the_same() {
        assertThat(then.work()).isNotEmpty();
        assertThat(officer().open("/work").rows()).isEqualTo(then.work());
    }

    @Test
    @DisplayName("Een volgcode van toen opent het signaal")
    void a_receipt_code_of_then_opens() {
        WordPage page =
                client().open("/follow").fill("Volgcode", then.receipt()).press("Bekijken");
        assertThat(page.heading()).isEqualTo("Uw signaal");
        assertThat(page.text()).contains("Ontvangen");
    }

    @Test
    @DisplayName("De kluis gaat open met de wachtzin van toen, en de naam van de melder staat er")
    void the_vault_opens_and_a_name_is_revealed() {
        WordClient officer = officer();
        WordPage shown = officer.open(then.named() + "/reporter")
                .click("Kluis openen")
                .fill("Wachtzin", then.person(Role.FOCAL_OFFICER).passphrase())
                .press("Kluis openen")
                .choose("Waarom", "Vraag aan de melder")
                .fill("Toelichting", "Ik bel terug.")
                .press("Naam bekijken");
        assertThat(shown.document().select("main dl").text()).contains("Roos Zandstra", "0100 000 123");
    }

    @Test
    @DisplayName("Het logboek is vanaf nu te bewijzen, en wat ervoor was is in één regel vastgelegd")
    void the_audit_is_proven_from_here_on() {
        officer().open("/work");
        AuditTrial.Verdict verdict = AuditTrial.verify(database, keyFile, Optional.empty(), true);
        assertThat(verdict.code()).as(verdict.sentence()).isZero();
        assertThat(then.count("select count(*) from audit.entry where action = 'audit.chained'"))
                .isEqualTo(1);
        assertThat(then.count("""
                select count(*) from audit.entry where hash is null
                and seq > (select seq from audit.entry where action = 'audit.chained')
                """)).isZero();
        assertThat(then.count("""
                select count(*) from audit.entry
                where seq > (select seq from audit.entry where action = 'audit.chained')
                """)).isPositive();
        assertThat(then.count("select count(*) from audit.entry where hash is null"))
                .as("rows from before")
                .isEqualTo(then.rows("audit.entry"));
    }

    @Test
    @DisplayName("Elk signaal van toen gaat open met zijn sleutel")
    void nothing_is_without_its_key() {
        int opened = database.as(
                Acting.nobody(Purpose.RECEIVING),
                () -> CaseContent.restored(database, keyFile).opened());
        assertThat((long) opened).isEqualTo(then.count(SIGNALS)).isEqualTo(then.rows("privacy.case_key"));
    }
}

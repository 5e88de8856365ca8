package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.e2e.Product.Person;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.rules.KeeperCode;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.RecoverySet;
import nl.meldroute.vault.rules.RecoveryTrial;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The keys of one vault over the years, in a product of its own: each part goes on where the one before it stopped. */
@Tag("story")
@RunningProduct
@TestPropertySource(properties = "meldroute.notices.privacy=fred@gemeente.invalid")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Lezingen I-10, I-11: een herstelset, een vergeten wachtzin, wie vertrekt, en herstel door bewaarders")
class VaultStory {
    private static final List<Way> WAYS = List.of(Way.DESK, Way.PHONE, Way.NIGHT);
    private static final String NEW = "kikker sloot brug wolk gras hek";
    private static final String NAME = "Roos Zandstra";
    private static RecoverySet.Made papers;
    private static String reported = "";
    private final Product product;

    VaultStory(Product product) {
        this.product = product;
    }

    private Visitor colleague(Role role) {
        return new Visitor(product, WAYS).signIn(role);
    }

    private Visitor colleague(Person person) {
        return new Visitor(product, WAYS)
                .open("/login")
                .fill("Gebruikersnaam", person.username())
                .fill("Wachtwoord", person.password())
                .press("Inloggen");
    }

    private Person appointed(Role role, String username) {
        String password = "sleutelbloem-" + username;
        Account account =
                new Account(new AccountId(RandomIds.next()), username, "Collega " + username, role, "Openbare Orde");
        product.bean(Accounts.class).add(account, password);
        return new Person(role, username, password, "de eigen zin van " + username);
    }

    private static Visitor opened(Visitor holder, String passphrase) {
        return holder.open("/vault").fill("Wachtzin", passphrase).press("Kluis openen");
    }

    private static String downloaded(Visitor visitor, String link) {
        Download file = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .click());
        try {
            return Files.readString(file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] privateKey(RecoverySet set) {
        List<String> codes =
                papers.codes().stream().limit(2).map(KeeperCode::print).toList();
        return ((RecoverySet.Opening.Opened) set.open(codes)).privateKey();
    }

    @Test
    @Order(1)
    @DisplayName("De aandachtsfunctionaris legt de herstelset vast, en de bewaarders proberen hem")
    void a_recovery_set_is_taken_in_and_tried() {
        papers = RecoverySet.make("Lopik", RecoverySet.Size.TWO_OF_THREE, LocalDate.of(2026, 11, 24));
        String passphrase = product.person(Role.FOCAL_OFFICER).passphrase();
        try (Visitor officer = colleague(Role.FOCAL_OFFICER)) {
            opened(officer, passphrase).click("Sleutels van de kluis");
            assertThat(officer.text()).contains("Er is nog geen herstelset.", "Jan Demo", "Els Demo");
            officer.click("Herstelset vastleggen").press("Verder");
            assertThat(officer.text()).contains("Plak hier de tekst van het bestand.");
            officer.fill("Tekst van het bestand", "iets anders").press("Verder");
            assertThat(officer.text()).contains("Dit is niet de hele tekst van het bestand.");
            assertThat(officer.value("Tekst van het bestand")).isEqualTo("iets anders");
            officer.fill("Tekst van het bestand", papers.set().print()).press("Verder");
            assertThat(officer.text()).contains(papers.set().mark(), "2 van de 3 bewaarders");
            officer.fill("Wachtzin", passphrase).press("Herstelset vastleggen");
            assertThat(officer.said()).isEqualTo("De herstelset is vastgelegd.");
            assertThat(officer.text()).contains(papers.set().mark(), "Nog niet");
            officer.click("Herstelset proberen");
            RecoveryTrial trial =
                    RecoveryTrial.read(downloaded(officer, "Bestand ophalen")).orElseThrow();
            officer.fill("Woord", "0000 0000").press("Controleren");
            assertThat(officer.text()).contains("Dit woord klopt niet.");
            officer.fill("Woord", trial.word(privateKey(trial.set()))).press("Controleren");
            assertThat(officer.said()).isEqualTo("De bewaarders kunnen hun set nog openen. De datum is bewaard.");
        }
    }

    @Test
    @Order(2)
    @DisplayName("De vervanger vergat de wachtzin en wordt opnieuw toegelaten")
    void a_forgotten_passphrase() {
        try (Visitor deputy = colleague(Role.DEPUTY);
                Visitor officer = colleague(Role.FOCAL_OFFICER)) {
            deputy.open("/vault").click("Wachtzin vergeten");
            deputy.fill("Wachtzin", NEW).fill("Herhaal", "iets anders").press("Toegang vragen");
            assertThat(deputy.text()).contains("De twee wachtzinnen zijn niet gelijk.");
            deputy.fill("Wachtzin", NEW).fill("Herhaal", NEW).press("Toegang vragen");
            assertThat(deputy.said()).isEqualTo("Uw nieuwe wachtzin is ingesteld. Uw collega moet u nog toelaten.");
            String code = deputy.page().locator("main strong").innerText();
            opened(officer, product.person(Role.FOCAL_OFFICER).passphrase());
            assertThat(officer.text()).contains(code);
            officer.press("Els Demo toelaten");
            assertThat(officer.said()).isEqualTo("Uw collega kan de kluis nu ook openen.");
            assertThat(opened(deputy, NEW).heading()).isEqualTo("De kluis is open");
        }
    }

    @Test
    @Order(3)
    @DisplayName("De aandachtsfunctionaris vertrekt; de vervanger vernieuwt de sleutel en leest wat er was")
    void an_officer_leaves() {
        Set<String> before = Office.of(product, Role.DEPUTY).rows();
        WordClient reporter = product.client();
        Reporting.answered(reporter, "Voor mijzelf", "Drie bedden op een kamer.")
                .click("Hoe wilt u antwoord krijgen?")
                .fill("Uw naam", NAME)
                .press("Opslaan")
                .press("Versturen");
        reported = Office.of(product, Role.DEPUTY).newRow(before).href();
        try (Visitor deputy = colleague(Role.DEPUTY)) {
            opened(deputy, NEW).click("Sleutels van de kluis").click("Sleutel vernieuwen");
            deputy.press("Sleutel vernieuwen");
            assertThat(deputy.text()).contains("Kies waarom u de sleutel vernieuwt.", "Vul uw wachtzin in.");
            deputy.choose("Waarom?", "Jan Demo mag de kluis niet meer openen")
                    .fill("Wachtzin", "een verkeerde zin")
                    .press("Sleutel vernieuwen");
            assertThat(deputy.text()).contains("Deze wachtzin klopt niet.");
            deputy.fill("Wachtzin", NEW).press("Sleutel vernieuwen");
            assertThat(deputy.said()).isEqualTo("De kluis heeft een nieuwe sleutel. Uw collega opent hem niet meer.");
            assertThat(deputy.heading()).isEqualTo("Kluis openen");
            named(opened(deputy, NEW));
            deputy.open("/vault/exercise").fill("Wachtzin", NEW).press("Controleren");
            assertThat(deputy.said()).isEqualTo("Uw wachtzin klopt.");
        }
        try (Visitor officer = colleague(Role.FOCAL_OFFICER)) {
            assertThat(officer.open("/vault").heading()).isEqualTo("Kluis instellen");
        }
    }

    private static void named(Visitor holder) {
        holder.open(reported);
        if (holder.button("Lezen en oppakken").count() > 0) {
            holder.press("Lezen en oppakken");
        }
        holder.click("Naam van de melder").choose("Waarom", "Alarm").press("Naam bekijken");
        assertThat(holder.text()).contains(NAME);
    }

    @Test
    @Order(4)
    @DisplayName("Niemand kan de kluis meer openen; de bewaarders geven hem aan een nieuwe functionaris")
    void the_keepers_give_it_to_a_new_officer() {
        Person newcomer = appointed(Role.FOCAL_OFFICER, "noor");
        try (Visitor noor = colleague(newcomer)) {
            noor.open("/vault")
                    .fill("Wachtzin", newcomer.passphrase())
                    .fill("Herhaal", newcomer.passphrase())
                    .press("Kluis instellen");
            noor.click("Niemand kan de kluis meer openen");
            RecoveryRequest request =
                    RecoveryRequest.read(downloaded(noor, "Verzoek ophalen")).orElseThrow();
            assertThat(noor.text()).contains(request.checkCode());
            RecoverySet.Made next =
                    RecoverySet.make("Lopik", RecoverySet.Size.TWO_OF_THREE, LocalDate.of(2026, 11, 25));
            String answer =
                    request.answer(privateKey(request.set()), next.set()).print();
            noor.fill("Antwoord", papers.set().print())
                    .fill("Wachtzin", newcomer.passphrase())
                    .press("Kluis herstellen");
            assertThat(noor.text()).contains("Dit is niet de hele tekst van het bestand.");
            noor.fill("Antwoord", answer)
                    .fill("Wachtzin", newcomer.passphrase())
                    .press("Kluis herstellen");
            assertThat(noor.said()).startsWith("De kluis is van u en heeft een nieuwe sleutel.");
            named(opened(noor, newcomer.passphrase()));
            noor.open("/vault/keys");
            assertThat(noor.text()).contains(next.set().mark(), "Collega noor").doesNotContain("Els Demo");
        }
        try (Visitor deputy = colleague(Role.DEPUTY)) {
            assertThat(deputy.open("/vault").heading()).isEqualTo("Kluis instellen");
        }
    }
}

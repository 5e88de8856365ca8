package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("story")
@RunningProduct
@DisplayName("Beheer: van een nieuwe gebruiker tot een benoeming door twee personen, in een echte browser")
class AdministrationStory {
    private static final String OWN = "een zin die ik onthoud";
    private final Product product;

    AdministrationStory(Product product) {
        this.product = product;
    }

    static List<List<Way>> ways() {
        return List.of(List.of(Way.DESK, Way.PHONE, Way.NIGHT), List.of(new Way(false, 320)));
    }

    private static String username() {
        return "zwaan-" + RandomIds.next().toString().substring(0, 8);
    }

    private static String made(Visitor admin, String username) {
        admin.open("/admin/users/new").press("Gebruiker maken");
        assertThat(admin.text()).contains("Vul een naam in.", "Kies een rol.");
        admin.fill("Gebruikersnaam", username).fill("Naam", "Zwaantje Proef").fill("Afdeling", "Bestuur");
        admin.choose("Rol", "Bestuur en management").press("Gebruiker maken");
        assertThat(admin.heading()).isEqualTo("Wachtwoord voor één keer");
        return admin.code();
    }

    private static void begins(Visitor colleague, String username, String given) {
        colleague
                .open("/login")
                .fill("Gebruikersnaam", username)
                .fill("Wachtwoord", given)
                .press("Inloggen");
        colleague.fill("Gebruikersnaam", username).fill("Wachtwoord dat u kreeg", given);
        colleague.fill("Eigen wachtwoord", OWN).fill("Eigen wachtwoord, nog een keer", OWN);
        colleague.press("Wachtwoord opslaan").fill("Gebruikersnaam", username).fill("Wachtwoord", OWN);
        colleague.press("Inloggen");
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Iemand begint, wordt voorgesteld en benoemd, en logt met het nieuwe wachtwoord opnieuw in")
    void a_colleague_comes_and_two_persons_appoint(List<Way> ways) {
        String username = username();
        try (Visitor admin = new Visitor(product, ways);
                Visitor colleague = new Visitor(product, Way.DESK);
                Visitor privacy = new Visitor(product, ways)) {
            admin.signIn(Role.ADMINISTRATOR);
            assertThat(admin.path()).isEqualTo("/admin");
            begins(colleague, username, made(admin, username));
            assertThat(colleague.heading()).isEqualTo("Mijn werk");
            admin.open("/appointments").press("Voorstellen");
            assertThat(admin.text()).contains("Kies een reden.");
            admin.fill("Gebruikersnaam van de collega", username).choose("Welke rol?", "Functioneel beheerder");
            admin.choose("Reden", "Nieuw werk, of niemand deed het").press("Voorstellen");
            assertThat(admin.said()).startsWith("Voorgesteld.");
            admin.click("Zwaantje Proef, Functioneel beheerder worden");
            assertThat(admin.text()).contains("Iemand anders gaat akkoord");
            privacy.signIn(Role.PRIVACY_OFFICER).click("Benoemingen");
            privacy.click("Zwaantje Proef, Functioneel beheerder worden").press("Akkoord");
            assertThat(privacy.heading()).isEqualTo("Weet u het zeker?");
            privacy.press("Ja, akkoord");
            String given = privacy.code();
            colleague.open("/settings");
            assertThat(colleague.heading()).isEqualTo("Inloggen");
            begins(colleague, username, given);
            colleague.open("/");
            assertThat(colleague.heading()).isEqualTo("Beheer");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Wijzigen, een nieuw wachtwoord, en het einde van een account")
    void a_colleague_changes_and_leaves(List<Way> ways) {
        String username = username();
        try (Visitor admin = new Visitor(product, ways)) {
            made(admin.signIn(Role.ADMINISTRATOR), username);
            admin.click("Terug");
            String account = admin.page()
                    .locator("main tr:has-text('" + username + "') a")
                    .getAttribute("href");
            admin.open(account).fill("Dag", "31").fill("Maand", "2").fill("Jaar", "2099");
            admin.press("Opslaan");
            assertThat(admin.text()).contains("Vul een dag, maand en jaar in die bestaan.");
            admin.fill("Maand", "12").press("Opslaan");
            assertThat(admin.text()).contains("31 december 2099");
            admin.open(account).click("Nieuw wachtwoord geven").press("Nieuw wachtwoord geven");
            assertThat(admin.text()).contains("Kies wat er aan de hand is.");
            admin.choose("Wat is er aan de hand?", "Passkey of telefoon kwijt").press("Nieuw wachtwoord geven");
            admin.open(account).click("Account beëindigen").press("Ja, beëindigen");
            admin.choose("Waarom?", "Krijgt ander werk").press("Ja, beëindigen");
            assertThat(admin.said()).isEqualTo("Het account is beëindigd.");
            assertThat(admin.text()).doesNotContain(username);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Wat er nog mist, afdelingen, rollen en beleid, en nergens een signaal")
    void pages_to_read(List<Way> ways) {
        try (Visitor admin = new Visitor(product, ways)) {
            admin.signIn(Role.ADMINISTRATOR);
            admin.page().locator("summary").all().forEach(one -> one.click());
            admin.click("Afdelingen");
            assertThat(admin.text()).contains("Deze afdeling heeft nog geen contactpersoon");
            admin.click("Partners").click("Beleid").click("Gebruikers").click("Wat mag welke rol?");
            assertThat(admin.heading()).isEqualTo("Wat mag welke rol?");
            admin.open("/admin/users/" + product.account(Role.DEPUTY).id());
            assertThat(admin.text()).contains("Rol en wachtwoord van deze collega wijzigt u niet alleen.");
            admin.open("/admin/users/" + product.account(Role.ADMINISTRATOR).id());
            assertThat(admin.text()).contains("Dit bent u zelf.");
            admin.open("/signals").expecting(404).open("/work").expecting(404);
        }
    }
}

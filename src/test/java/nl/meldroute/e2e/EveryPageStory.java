package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page is looked at by the visitor who opens it: axe, width, targets, focus, console, requests. */
@Tag("story")
@RunningProduct
@DisplayName("Besluit digitale toegankelijkheid overheid: op elke pagina vindt axe niets, ook smal en donker")
class EveryPageStory {
    private static final String STORY = "Drie bedden op een kamer.";
    private final Product product;
    private final Office office;

    EveryPageStory(Product product) {
        this.product = product;
        this.office = Office.of(product, Role.FOCAL_OFFICER);
    }

    /** With scripts a page is opened once and turned to each width and to the colours of the night. */
    static List<List<Way>> ways() {
        return List.of(List.of(Way.DESK, Way.PHONE, Way.NIGHT), List.of(new Way(false, 320)));
    }

    private String given() {
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), STORY);
        return office.newRow(before).href();
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Mijn werk, in elk tabblad, en het register")
    void the_list_of_work_and_the_register(List<Way> ways) {
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER);
            for (String tab : List.of("Nu te doen", "Wacht op anderen", "Later", "Klaar deze maand")) {
                officer.click(tab);
                assertThat(officer.heading()).isEqualTo("Mijn werk");
            }
            officer.open("/work").page().locator("summary").all().forEach(one -> one.click());
            officer.open("/signals").open("/signals?show=open").open("/signals?show=closed");
            officer.open("/settings").press("Opslaan");
            officer.open("/weg").expecting(404);
            assertThat(officer.heading()).isEqualTo("Deze pagina is er niet");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("STAP 2: wat binnenkwam, geopend en niet geopend, met een fout, en wat hier niet hoort")
    void what_came_in(List<Way> ways) {
        String path = given();
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open(path).press("Lezen en oppakken");
            officer.press("Oppakken");
            officer.open(path + "/reporter").open(path + "/elsewhere").press("Opslaan");
            officer.choose("Reden", "Ander loket").press("Opslaan");
            assertThat(officer.text()).contains("Wij stellen er een voor.");
            officer.fill("Antwoord aan de melder", "Bel het team Wonen.").press("Opslaan");
            officer.open(path);
            assertThat(officer.heading()).isEqualTo("Hoort niet hier");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("STAP 3: een signaal, de tijdlijn, wie het zag, een notitie, een gesprek, later en AVIM")
    void a_signal(List<Way> ways) {
        String signal = Office.takeUp(office.row(given()).press("Lezen en oppakken"), "Ja")
                .path();
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal);
            officer.open(signal + "/note").press("Opslaan").fill("Notitie", "De beheerder let op.");
            officer.press("Opslaan").open(signal + "/call").press("Opslaan");
            officer.open(signal + "/later").press("Opslaan");
            officer.open(signal + "/referrals/call?partner=avim").press("Opslaan");
            officer.open(signal + "/timeline").open(signal + "/timeline?show=looks");
            officer.open(signal + "/seen");
            assertThat(officer.text()).contains("Notitie geschreven");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("STAP 3: gegevens verbeteren, koppelen met de hand, splitsen, en een gesprek terugnemen")
    void a_signal_that_is_put_right(List<Way> ways) {
        String other = Office.takeUp(office.row(given()).press("Lezen en oppakken"), "Nee")
                .path();
        WordPage taken = Office.takeUp(office.row(given()).press("Lezen en oppakken"), "Nee");
        String signal = taken.path();
        office.handOver(Office.decide(taken, "Er zijn aanwijzingen"), "avim");
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal + "/correction");
            officer.fill("Korte naam", "").press("Opslaan");
            officer.fill("Korte naam", "Kade")
                    .press("Opslaan")
                    .open(signal + "/link")
                    .press("Verder");
            officer.fill("Nummer van het andere signaal", other.replace("/signals/", ""));
            officer.fill("Waarom hoort dit bij elkaar?", "De wijkagent zegt het.")
                    .press("Verder");
            assertThat(officer.heading()).isEqualTo("Hoort bij een ander signaal");
            officer.press("Koppelen")
                    .open(signal + "/matches")
                    .open(signal + "/split")
                    .press("Verder");
            officer.fill("Welk deel gaat naar het nieuwe signaal?", "De schuur ernaast.");
            officer.fill("Korte naam", "Schuur").choose("Vorm", "Criminele uitbuiting");
            officer.choose("Moet er nu iemand ingrijpen?", "Nee").press("Verder");
            assertThat(officer.heading()).isEqualTo("Weet u het zeker?");
            officer.press("Ja, splitsen").open(officer.path() + "/reply").open(signal + "/referrals");
            officer.page().locator("summary").all().forEach(one -> one.click());
            officer.click("Gesprek terugnemen").press("Ja, terugnemen");
            officer.fill("Reden", "De verkeerde partner.")
                    .press("Ja, terugnemen")
                    .open(signal + "/timeline");
            assertThat(officer.text()).contains("Gesprek met een partner teruggenomen");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName(
            "STAP 3 en STAP 4: het besluit, de feiten, het advies, overleg, bellen, niet doorzetten, en de partners")
    void the_gate_and_step_4(List<Way> ways) {
        String signal = Office.takeUp(office.row(given()).press("Lezen en oppakken"), "Nee")
                .path();
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal + "/referrals").open(signal + "/decision");
            officer.press("Besluit opslaan").choose("Besluit", "Er zijn aanwijzingen");
            officer.fill("Reden", "Twee collega's zagen het.").choose("Gaat het om een misdrijf", "Ja");
            officer.press("Besluit opslaan").open(signal + "/decision").open(signal + "/facts");
            officer.choose("Vorm", "Arbeidsuitbuiting").press("Feiten opslaan");
            assertThat(officer.text()).contains("niet allebei");
            officer.open(signal + "/consultation").press("Opslaan");
            officer.open(signal + "/referrals/call?partner=care-coordinator").press("Opslaan");
            officer.open(signal + "/referrals/skip?partner=care-coordinator").press("Opslaan");
            officer.open(signal + "/referrals").page().locator("summary").all().forEach(one -> one.click());
            officer.open(signal + "/referrals/new?partner=care-coordinator").press("Verder");
            officer.fill("Samenvatting", "Ik zag het.")
                    .choose("Hoe?", "Eigen portaal")
                    .press("Verder");
            assertThat(officer.heading()).isEqualTo("Weet u het zeker?");
            officer.press("Ja, versturen");
            officer.fill("Reden om zonder controle", "De deputy belt.").press("Ja, versturen");
            assertThat(officer.heading()).startsWith("Brief aan");
            officer.open("/partners").open("/partners/veilig-thuis").click("Nummer controleren");
            officer.fill("Telefoonnummer", "bel maar").press("Vandaag gecontroleerd");
            assertThat(officer.text()).contains("Vul een telefoonnummer in, bijvoorbeeld 030 000 0000.");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("STAP 3: navraag doen met een fout, de vraag bij de afdeling, het antwoord, en herinneren")
    void questions_to_departments(List<Way> ways) {
        Cases cases = new Cases(product);
        Cases.Case asked = cases.in("Navraag");
        String signal = "/signals/" + asked.number();
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal + "/enrichment/new").press("Navraag versturen");
            assertThat(officer.text()).contains("Kies een afdeling.");
            officer.open(signal + "/enrichment/" + asked.enquiry()).click("Herinner Civiel");
            try (Visitor contact = new Visitor(product, ways)) {
                contact.signIn(Role.DEPARTMENT_CONTACT).open("/answers/" + asked.enquiry());
                contact.press("Wel bekend");
                assertThat(contact.text()).contains("Schrijf op wat er bekend is.");
                contact.press("Niets bekend");
            }
            officer.open(signal + "/enrichment/" + asked.enquiry()).press("Gelezen");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("STAP 4: overleg vragen met een fout en een naam, de vraag bij de meldcode, en het advies")
    void consultations(List<Way> ways) {
        String number = String.valueOf(new Cases(product).in("Aanwijzingen").number());
        String signal = "/signals/" + number;
        try (Visitor officer = new Visitor(product, ways);
                Visitor adviser = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER)
                    .open(signal + "/consultation/new")
                    .press("Versturen");
            assertThat(officer.text()).contains("Schrijf op wat u wilt vragen.");
            officer.fill("Vraag", "Onze balie zag het. Wat nu?").press("Versturen");
            assertThat(officer.text()).contains("Er is nog niets verstuurd.");
            officer.press("Versturen");
            adviser.signIn(Role.REPORTING_CODE_OFFICER).open("/work");
            adviser.open(new Departments(product).consulted(number))
                    .press("Advies versturen")
                    .fill("Uw advies", "Praat nog niet met haar.");
            adviser.press("Advies versturen");
            officer.open(signal + "/consultation");
            assertThat(officer.text()).contains("Praat nog niet met haar.");
            officer.open(signal + "/consultation/new");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("STAP 5: wachten op partners, een herinnering, een reactie, en het e-mailadres van een partner")
    void partners_that_have_to_react(List<Way> ways) {
        WordPage taken = Office.takeUp(office.row(given()).press("Lezen en oppakken"), "Nee");
        String reaction = office.handOver(Office.decide(taken, "Er zijn aanwijzingen"), "avim");
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open("/follow-ups").press("Herinneren wat is aangevinkt");
            assertThat(officer.text()).contains("Vink aan wie u wilt herinneren.");
            officer.open(reaction).press("Opslaan");
            assertThat(officer.text()).contains("Kies wat de partner zei.");
            officer.choose("Uitkomst", "Opgepakt").fill("Wat mag de melder weten?", "Dat er is gekeken.");
            officer.press("Opslaan").open(reaction).open(taken.path() + "/reply");
            officer.open("/partners/nla/mail").fill("E-mailadres", "bel maar").press("Opslaan");
            assertThat(officer.text()).contains("Vul een e-mailadres in");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("STAP 1: delen, met een fout, wat verraadt, gedeeld en gestopt; de lijst en wat een afdeling leest")
    void sharing_with_a_department(List<Way> ways) {
        String signal = Office.takeUp(office.row(given()).press("Lezen en oppakken"), "Nee")
                .path();
        try (Visitor officer = new Visitor(product, ways);
                Visitor contact = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal + "/share").press("Delen");
            officer.choose("Met wie?", "taakaccenthouder Civiel").fill("Samenvatting", "Ik zag drie bedden.");
            officer.press("Delen");
            assertThat(officer.text()).contains("Er is nog niets gedeeld.");
            officer.press("Toch delen").open(signal + "/share");
            contact.signIn(Role.DEPARTMENT_CONTACT).open("/shared");
            contact.led(contact.page().locator("main ul a").first()::click);
            contact.press("Versturen").fill("Wat weet u hiervan?", "Het pand staat leeg.");
            contact.press("Versturen");
            officer.press("Delen stoppen");
            assertThat(officer.text()).contains("Eerder gedeeld");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("STAP 6: antwoord, voorbeeld met een waarschuwing, afsluiten, heropenen")
    void answer_and_end(List<Way> ways) {
        String signal = Office.takeUp(office.row(given()).press("Lezen en oppakken"), "Nee")
                .path();
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal + "/reply").press("Voorbeeld bekijken");
            officer.fill("Eigen woorden", "Wij waren aan de Industrieweg.").press("Voorbeeld bekijken");
            officer.press("Antwoord plaatsen");
            assertThat(officer.text()).contains("Schrijf op waarom u zonder controle plaatst.");
            officer.open(signal + "/close").press("Afsluiten");
            officer.choose("Resultaat", "Geen aanwijzing").press("Afsluiten");
            assertThat(officer.heading()).isEqualTo("Weet u het zeker?");
            officer.press("Ja, afsluiten").open(signal + "/close");
            officer.open(signal + "/reopen").press("Heropenen");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Lezing I-12: bewaren of wissen, een voorstel met een fout, weet u het zeker, terughalen, het bewijs")
    void keeping_and_erasing(List<Way> ways) {
        Cases cases = new Cases(product);
        cases.due();
        try (Visitor deputy = new Visitor(product, ways)) {
            deputy.signIn(Role.DEPUTY)
                    .open("/retention/next")
                    .open("/retention")
                    .press("Voorstel maken");
            deputy.choose("Wat stelt u voor?", "Bewaren").press("Voorstel maken");
            assertThat(deputy.text()).contains("Kies waarom u dit langer wilt bewaren.");
            deputy.choose("Wat stelt u voor?", "Wissen").press("Voorstel maken");
            try (Visitor privacy = new Visitor(product, ways)) {
                privacy.signIn(Role.PRIVACY_OFFICER).open("/retention").open(deputy.path());
                privacy.press("Bevestigen");
                assertThat(privacy.heading()).isEqualTo("Weet u het zeker?");
                privacy.press("Ja, bevestigen").press("Terughalen");
                privacy.open("/retention/" + cases.erased());
                assertThat(privacy.heading()).isEqualTo("Bewijs van wissen");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("STAP 2, zin 2: de kluis dicht, een verkeerde wachtzin, open, en de naam")
    void the_vault_and_the_name(List<Way> ways) {
        String path = given();
        try (Visitor deputy = new Visitor(product, ways)) {
            deputy.signIn(Role.DEPUTY).open("/vault").fill("Wachtzin", "kikker sloot brug");
            deputy.press("Kluis openen");
            assertThat(deputy.text()).contains("Deze wachtzin klopt niet.");
            deputy.open(path)
                    .press("Lezen en oppakken")
                    .click("Naam van de melder")
                    .unlock(Role.DEPUTY);
            deputy.press("Naam bekijken").choose("Waarom", "Alarm").press("Naam bekijken");
            assertThat(deputy.heading()).isEqualTo("Naam van de melder");
            deputy.open("/vault").press("Kluis sluiten");
        }
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).leaf("Els Demo las de naam van de melder");
            assertThat(officer.text()).contains("Els Demo las de naam van de melder");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Zonder inloggen: inloggen, antwoord lezen, hulp, privacy, toegankelijkheid")
    void without_signing_in(List<Way> ways) {
        String receipt = Reporting.shortest(product.client(), STORY);
        try (Visitor visitor = new Visitor(product, ways)) {
            visitor.open("/login").fill("Gebruikersnaam", "niemand").fill("Wachtwoord", "fout");
            visitor.press("Inloggen").open("/session-expired").open("/blank");
            visitor.open("/login/password").press("Wachtwoord opslaan");
            visitor.open("/follow").press("Bekijken");
            visitor.fill("Volgcode", receipt)
                    .press("Bekijken")
                    .click("Aanvullen")
                    .press("Versturen");
            visitor.open("/report/print").open("/report/poster?for=visit");
            visitor.open("/public/help").open("/public/help/en").open("/public/safety");
            visitor.open("/privacy").open("/accessibility").press("English").open("/report");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Beleidsplan 1.4: van voor de start, van het invoeren tot het afsluiten")
    void what_is_from_before_the_start(List<Way> ways) {
        Set<String> before = office.rows();
        try (Visitor colleague = new Visitor(product, ways)) {
            colleague.open("/report").choose("Voor wie", "Voor een inwoner of organisatie");
            colleague.press("Beginnen").choose("Is er nu", "Nee, niet op dit moment");
            colleague.press("Verder").fill("Wat hebt u gezien", STORY);
            colleague.press("Verder").fill("Adres", "Loods Industrieweg 4").press("Verder");
            colleague.choose("Hoe?", "Van voor de start").press("Verder");
            colleague.open(colleague.path().replace("check", "contact")).click("Terug naar controleren");
            colleague.press("Versturen");
            assertThat(colleague.text()).contains("Er is geen volgcode.");
        }
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).next(office.newRow(before).href());
            officer.open(officer.path() + "/elsewhere").choose("Reden", "Dubbel");
            officer.click("Terug").choose("Moet er nu", "Nee").choose("In welke rol", "Zorg");
            officer.press("Oppakken");
            assertThat(officer.text()).contains("Er is geen melder.");
            officer.open(officer.path() + "/reply");
            assertThat(officer.text()).contains("Er is geen melder die een antwoord leest.");
        }
    }

    @Test
    @DisplayName("Lezing I-14: een concept met alarm, en het nummer van wie het begon")
    void a_draft_with_an_alarm() {
        Set<String> before = office.rows();
        Reporting.begin(product.client(), "Voor mijzelf")
                .choose("", "Ja, nu")
                .press("Verder")
                .fill("Op welk nummer", "06 0000 0012")
                .press("Verder");
        String path = office.newRow(before).href();
        try (Visitor officer = new Visitor(product, Way.PHONE)) {
            officer.signIn(Role.FOCAL_OFFICER).open(path).press("Spoedconcept lezen");
            officer.click("Bel melder").unlock(Role.FOCAL_OFFICER).press("Nummer bekijken");
            assertThat(officer.text()).contains("06 0000 0012");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Voor een rol zonder taken, en als er geen database is")
    void nothing_to_do_and_no_database(List<Way> ways) {
        try (Visitor mayor = new Visitor(product, ways)) {
            mayor.signIn(Role.MANAGEMENT);
            assertThat(mayor.text()).contains("Voor uw rol is hier nu niets te doen.");
            product.withoutDatabase(() -> mayor.open("/work").expecting(503));
        }
    }
}

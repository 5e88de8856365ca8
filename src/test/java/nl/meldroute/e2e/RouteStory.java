package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import nl.meldroute.retention.RetentionSweep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 2 tot en met STAP 6: hele signalen, van elke soort, in een echte browser")
class RouteStory {
    private static final String USED = "Wij hebben uw signaal bekeken en gebruiken het.";
    private final Product product;
    private final Office office;

    RouteStory(Product product) {
        this.product = product;
        this.office = Office.of(product, Role.FOCAL_OFFICER);
    }

    private String given(String story) {
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), story);
        return office.newRow(before).href();
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 1280", "false, 320"})
    @DisplayName("Werk: een huis vol arbeiders gaat naar de Arbeidsinspectie, met een brief")
    void a_house_full_of_workers(boolean scripts, int width) {
        String inbox = given("Achttien inschrijvingen en drie bedden op een kamer.");
        try (OnTheRoute route = OnTheRoute.with(product, new Way(scripts, width))) {
            route.takeUp(inbox, "Arbeidsuitbuiting", "Nee").decide("Er zijn aanwijzingen");
            route.establish("Weet ik niet", "Nee").consult("Advies vragen (zonder namen)");
            assertThat(route.advice())
                    .contains(
                            "Nederlandse Arbeidsinspectie: Moet",
                            "Zorgcoördinator (Moviera): Moet",
                            "Aandachtsfunctionaris meldcode: Moet",
                            "Veilig Thuis Utrecht: Kies")
                    .noneMatch(row -> row.startsWith("Politie"));
            route.phone("veilig-thuis", "Advies gevraagd (zonder namen)")
                    .phone("care-coordinator", "Advies gevraagd (zonder namen)")
                    .write("nla", "Er slapen mensen in ploegen; hun papieren liggen bij de baas.")
                    .react("Opgepakt");
            assertThat(route.close(USED)).isEqualTo("Doorgezet en opgepakt");
        }
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 320", "false, 1280"})
    @DisplayName("Seksueel, jonger dan 18, gevaar vannacht: AVIM meteen, en Melden staat klaar")
    void a_girl_in_danger_tonight(boolean scripts, int width) {
        Set<String> before = office.rows();
        Reporting.begin(product.client(), "Voor mijzelf")
                .choose("", "Ja, nu")
                .press("Verder")
                .choose("Hebt u gebeld?", "Ja, 112")
                .press("Verder")
                .fill("Wat hebt u gezien of gehoord?", "Een meisje van vijftien wordt elke avond opgehaald.")
                .press("Verder")
                .fill("Adres, bedrijf of plek", "Parkeerplaats Lekdijk")
                .press("Verder")
                .press("Versturen");
        String inbox = office.newRow(before).href();
        try (OnTheRoute route = OnTheRoute.with(product, new Way(scripts, width))) {
            assertThat(route.officer().text()).contains("Gevaar nu");
            route.takeUp(inbox, "Seksuele uitbuiting", "Ja");
            assertThat(route.officer().said()).endsWith("Volgende stap: AVIM bellen.");
            route.phone("avim", "Gemeld").decide("Er zijn aanwijzingen").establish("Ja", "Ja");
            assertThat(route.advice())
                    .startsWith("Politie AVIM: Moet")
                    .contains("Raad voor de Kinderbescherming: Kan", "Pretty Woman: Kan")
                    .noneMatch(row -> row.startsWith("Belle"));
            route.officer().open(route.signal() + "/consultation");
            assertThat(route.officer().choice("Besluit", "Melden").isChecked()).isTrue();
            route.consult("Melden")
                    .phone("veilig-thuis", "Gemeld")
                    .phone("care-coordinator", "Gemeld")
                    .react("Opgepakt, mag niets zeggen");
            assertThat(route.close(USED)).isEqualTo("Doorgezet en opgepakt");
        }
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 1280", "false, 320"})
    @DisplayName("Crimineel, een slachtoffer met een beperking: het Zorg- en Veiligheidshuis kan meekijken")
    void a_man_who_is_made_to_steal(boolean scripts, int width) {
        String inbox = given("Een man met een verstandelijke beperking moet elke dag vlees stelen voor een ander.");
        try (OnTheRoute route = OnTheRoute.with(product, new Way(scripts, width))) {
            route.takeUp(inbox, "Criminele uitbuiting", "Nee").decide("Er zijn aanwijzingen");
            route.establish("Ja", "Nee").consult("Niet melden na overleg");
            assertThat(route.advice()).contains("Zorg- en Veiligheidshuis: Kan", "Politie AVIM: Kan");
            route.phone("care-coordinator", "Gemeld")
                    .phone("safety-house", "Gemeld")
                    .react("Niet opgepakt");
            assertThat(route.close(USED)).isEqualTo("Doorgezet, niet opgepakt");
        }
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 320", "false, 1280"})
    @DisplayName("Alleen mensensmokkel, en een gezin waar niets aan de hand is: weg door de poort, niemand hoort iets")
    void what_is_no_trafficking_leaves_by_the_gate(boolean scripts, int width) {
        Way way = new Way(scripts, width);
        String smuggling = given("Er stapten acht mensen uit een vrachtwagen bij de dijk.");
        try (OnTheRoute route = OnTheRoute.with(product, way)) {
            route.takeUp(smuggling, "Mensensmokkel", "Nee").decide("Hoort ergens anders");
            assertThat(route.advice()).isEmpty();
            assertThat(route.officer().text()).contains("Na dit besluit hoeft u niets door te zetten.");
            assertThat(route.close(USED)).isEqualTo("Hoorde bij een ander loket");
            route.officer().open(route.signal() + "/timeline");
            assertThat(route.officer().text()).doesNotContain("Contact met een partner");
        }
        String family = given("Het gezin Verhulst met zes kinderen woont in een klein huis.");
        String signal;
        try (OnTheRoute route = OnTheRoute.with(product, way)) {
            route.takeUp(family, "Arbeidsuitbuiting", "Nee").decide("Geen aanwijzing voor mensenhandel");
            assertThat(route.advice()).isEmpty();
            assertThat(route.close(USED)).isEqualTo("Geen aanwijzing");
            signal = route.signal();
            assertThat(route.officer().open(signal).text()).contains("Verhulst");
        }
        theNamesAreGoneAfterFourWeeks(way, signal);
    }

    private void theNamesAreGoneAfterFourWeeks(Way way, String signal) {
        product.push(Duration.ofDays(28));
        product.bean(RetentionSweep.class).run();
        try (OnTheRoute route = OnTheRoute.with(product, way)) {
            assertThat(route.officer().open(signal).text())
                    .contains("Namen zijn gewist op")
                    .doesNotContain("Verhulst");
        }
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 1280, 51", "false, 320, 52"})
    @DisplayName(
            "Twee signalen over één adres, en een derde dat de feiten verandert: het advies volgt, het oude blijft staan")
    void a_third_signal_changes_the_facts(boolean scripts, int width, String house) {
        Way way = new Way(scripts, width);
        String first = "";
        for (String story : new String[] {"Er is elke nacht licht.", "Er komen veel busjes."}) {
            try (OnTheRoute route = OnTheRoute.with(product, way)) {
                route.takeUp(given(story), "Arbeidsuitbuiting", "Nee");
                addressed(route, house);
                if (first.isEmpty()) {
                    route.decide("Er zijn aanwijzingen").establish("Nee", "Nee");
                    assertThat(route.advice()).contains("Veilig Thuis Utrecht: Moet");
                    first = route.signal();
                } else {
                    route.officer().open(route.signal() + "/matches").press("Zelfde");
                    assertThat(route.officer().said()).contains("Gekoppeld aan " + first.replace("/signals/", ""));
                }
            }
        }
        try (OnTheRoute route = OnTheRoute.with(product, way)) {
            route.takeUp(given("Een meisje van zestien woont daar ook."), "Arbeidsuitbuiting", "Nee");
            addressed(route, house);
            aGirlOfSixteen(route);
            same(route, first);
            theFactsAreAskedAnew(route.officer(), first);
            route.officer().open(first + "/timeline");
            assertThat(route.officer().text())
                    .contains(
                            "Feiten moeten opnieuw worden nagekeken",
                            "Het advies was: Veilig Thuis Utrecht (Moet)",
                            "In een gekoppeld signaal is iemand misschien jonger dan 18.");
        }
    }

    private static void aGirlOfSixteen(OnTheRoute route) {
        route.officer()
                .open(route.signal())
                .click("Persoon toevoegen")
                .fill("Naam", "Ania Proef")
                .choose("Rol", "Heeft misschien hulp nodig")
                .choose("Jonger dan 18?", "Ja")
                .press("Opslaan");
    }

    /** The system notices; until the officer answers, no row rests on the answer of before. */
    private static void theFactsAreAskedAnew(Visitor officer, String signal) {
        officer.open(signal + "/referrals");
        assertThat(officer.text()).contains("Raad voor de Kinderbescherming", "Aandachtsfunctionaris meldcode");
        officer.open(signal).click("Feiten nakijken");
        assertThat(officer.heading()).isEqualTo("Klopt dit?");
        for (String question : List.of("Is er een mogelijk slachtoffer?", "Is iemand jonger dan 18?")) {
            assertThat(officer.choice(question, "Ja").isChecked()).as(question).isTrue();
        }
        officer.press("Feiten opslaan");
        assertThat(officer.said()).isEqualTo("Feiten opgeslagen. Het advies is opnieuw bepaald.");
        officer.open(signal + "/consultation");
        assertThat(officer.heading()).isEqualTo("Overleg vastleggen");
    }

    private static void same(OnTheRoute route, String other) {
        Visitor officer = route.officer().open(route.signal() + "/matches");
        String card = "section.mr-card:has(h2:has-text('" + other.replace("/signals/", "") + "'))";
        officer.led(officer.page().locator(card + " button[value=same]")::click);
        assertThat(officer.said()).contains("Gekoppeld aan " + other.replace("/signals/", ""));
    }

    private static void addressed(OnTheRoute route, String house) {
        route.officer().open(route.signal()).click("Adres toevoegen");
        route.officer()
                .fill("Straat", "Wilgenlaan")
                .fill("Huisnummer", house)
                .fill("Postcode", "3411 ZZ")
                .fill("Plaats", "Lopik")
                .press("Opslaan");
    }
}

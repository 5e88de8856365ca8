package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 2: de aandachtsfunctionaris leest en pakt op, in een echte browser")
class TakeUpStory {
    private static final String STORY = "Drie bedden op een kamer en achttien inschrijvingen.";
    private final Product product;
    private String path = "";

    TakeUpStory(Product product) {
        this.product = product;
    }

    @BeforeEach
    void somebody_gives_a_signal() {
        Office office = Office.of(product, Role.FOCAL_OFFICER);
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), STORY);
        path = office.newRow(before).href();
    }

    @Ways({"true, 1280", "true, 320", "false, 1280", "false, 320"})
    void what_came_in_is_read_and_taken_up(boolean scripts, int width) {
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER).next(path);
            assertThat(officer.path()).isEqualTo(path);
            assertThat(officer.text()).contains(STORY);
            officer.press("Oppakken");
            assertThat(officer.text()).contains("Kies een antwoord. Moet er nu iemand ingrijpen?");
            officer.choose("Moet er nu", "Nee")
                    .choose("In welke rol", "Dienstverlening")
                    .press("Oppakken");
            assertThat(officer.heading()).matches("[0-9]{4}-[0-9]{4}");
            assertThat(officer.said()).endsWith("Volgende stap: Besluit nemen.");
        }
    }

    @Test
    @DisplayName("Taak T6: met het toetsenbord alleen, zonder scripts, in hooguit vier handelingen")
    void the_keyboard_alone_needs_four_acts() {
        try (Visitor officer = new Visitor(product, Way.PLAIN)) {
            officer.signIn(Role.FOCAL_OFFICER).open(path);
            Keys keys = new Keys(officer)
                    .press("Lezen en oppakken")
                    .pick("Moet er nu", "Nee")
                    .pick("In welke rol", "Dienstverlening")
                    .press("Oppakken");
            assertThat(officer.heading()).matches("[0-9]{4}-[0-9]{4}");
            assertThat(keys.acts()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    @DisplayName("Sneltoetsen werken alleen in de lijst (WCAG 2.1.4)")
    void the_keys_of_the_list_work_only_inside_it() {
        try (Visitor officer = new Visitor(product, Way.DESK)) {
            officer.signIn(Role.FOCAL_OFFICER);
            officer.page().keyboard().press("j");
            officer.page().keyboard().press("l");
            assertThat(officer.path()).isEqualTo("/work");
            officer.page().locator(".mr-queue h2 a").first().focus();
            officer.page().keyboard().press("j");
            assertThat(officer.page()
                            .evaluate("[...document.querySelectorAll('.mr-queue > li')]"
                                    + ".findIndex(row => row.contains(document.activeElement))"))
                    .isEqualTo(1);
            officer.page().keyboard().press("s");
            assertThat(officer.page().evaluate("document.activeElement.matches('.mr-queue .utrecht-button')"))
                    .isEqualTo(true);
            officer.page().locator(".mr-queue li[data-later] h2 a").first().focus();
            officer.led(() -> officer.page().keyboard().press("l"));
            assertThat(officer.heading()).isEqualTo("Later");
        }
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2, zin 2: de naam staat een minuut op het scherm")
    void the_name_is_shown_for_a_minute() {
        try (Visitor officer = new Visitor(product, Way.PHONE)) {
            officer.signIn(Role.FOCAL_OFFICER).open(path).press("Lezen en oppakken");
            officer.click("Naam van de melder").unlock(Role.FOCAL_OFFICER);
            officer.choose("Waarom", "Vraag aan de melder").press("Naam bekijken");
            assertThat(officer.said()).isEqualTo("U ziet nu de naam van de melder. Dit staat in het logboek.");
            assertThat(officer.text()).contains("Verstuurd op", "Na 60 seconden verdwijnt dit van uw scherm.");
        }
    }

    @Test
    @DisplayName("Lezing I-10: twee collega's zien dat de ander met het signaal bezig is")
    void two_officers_see_each_other() {
        try (Visitor officer = new Visitor(product, Way.DESK);
                Visitor deputy = new Visitor(product, Way.DESK)) {
            deputy.signIn(Role.DEPUTY).open(path).press("Lezen en oppakken");
            assertThat(deputy.text()).doesNotContain("bezig");
            officer.signIn(Role.FOCAL_OFFICER).open(path);
            assertThat(officer.text()).contains("Els Demo is met dit signaal bezig.");
            officer.choose("Moet er nu", "Nee").choose("In welke rol", "Zorg").press("Oppakken");
            deputy.choose("Moet er nu", "Ja").choose("In welke rol", "Zorg").press("Oppakken");
            assertThat(deputy.text()).contains("Dit is intussen gewijzigd.", "Dit signaal is al opgepakt");
        }
    }
}

package nl.meldroute.wording;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithIntake
@DisplayName("Teksten: in de woorden van de gemeente, zonder te verliezen wat het programma invult")
class WordingPagesTest {
    private static final String LIST = "/admin/texts";
    private static final String TITLE = LIST + "/wording.title";
    private static final String FILLED = LIST + "/vault.opened";
    private final Visitor admin;
    private final Visitor officer;

    @Autowired
    WordingPagesTest(Pages pages) {
        this.admin = pages.as(ADMIN);
        this.officer = pages.as(OFFICER);
    }

    @AfterEach
    void the_words_of_the_product_again() {
        say(TITLE, "", "", "keep");
        say(FILLED, "", "", "keep");
    }

    private Answer say(String page, String dutch, String english, String step) {
        return admin.post(page, Map.of("nl", List.of(dutch), "en", List.of(english), "step", List.of(step)));
    }

    private static String heading(Document page) {
        return page.select("h1").text();
    }

    @Test
    void a_text_is_found_by_its_words_or_by_its_key() {
        Document found =
                admin.post(LIST, Map.of("words", List.of("KLUIS IS open TOT"))).page();
        assertThat(found.select("section").text()).contains("De kluis is open tot {0}.", "vault.opened");
        assertThat(admin.post(LIST, Map.of("words", List.of("vault.opened")))
                        .page()
                        .select("section li"))
                .isNotEmpty();
        Document fixed =
                admin.post(LIST, Map.of("words", List.of("wording.found"))).page();
        assertThat(fixed.select("section").text()).contains("U kunt hem hier niet wijzigen.");
        assertThat(fixed.select("section li a")).isEmpty();
        Document many = admin.post(LIST, Map.of("words", List.of("de"))).page();
        assertThat(many.select("section li")).hasSize(MunicipalWording.MOST);
        assertThat(many.select("main").text()).contains("Er zijn er meer. Zoek met meer woorden.");
        assertThat(admin.post(LIST, Map.of("words", List.of("zwaluwnest aan zee")))
                        .page()
                        .select("main")
                        .text())
                .contains("Geen tekst gevonden.");
        assertThat(admin.post(LIST, Map.of("words", List.of("")))
                        .page()
                        .select("main")
                        .text())
                .contains("Vul een paar woorden in");
    }

    @Test
    void all_pages_say_it_in_the_words_of_the_municipality_and_again_in_those_of_the_product() {
        assertThat(say(TITLE, "Woorden van 's-Gravendam", "Words of ours", "keep")
                        .location())
                .isEqualTo(LIST);
        Document page = admin.open(LIST);
        assertThat(heading(page)).isEqualTo("Woorden van 's-Gravendam");
        assertThat(page.select("main").text())
                .contains("wording.title (nl), was: Teksten", "wording.title (en), was: Texts");
        assertThat(admin.open(TITLE).select("#nl").text()).isEqualTo("Woorden van 's-Gravendam");
        assertThat(say(TITLE, "", "Texts", "keep").location()).isEqualTo(LIST);
        assertThat(heading(admin.open(LIST))).isEqualTo("Teksten");
        assertThat(admin.open(LIST).select("main").text()).contains("Alle teksten zijn die van het programma.");
    }

    @Test
    void a_preview_keeps_nothing_and_marks_a_long_sentence() {
        String dutch = "Dit is een zin " + "die maar door gaat en ".repeat(6) + "eindigt.";
        Document page = say(TITLE, dutch, "Texts", "look").page();
        assertThat(page.select("#preview").text()).isEqualTo("Zo staat het er");
        assertThat(page.select("main").text()).contains("Deze zin heeft meer dan 20 woorden.");
        assertThat(heading(admin.open(LIST))).isEqualTo("Teksten");
    }

    @Test
    void a_preview_of_an_empty_field_is_the_text_of_the_product() {
        assertThat(say(TITLE, "", "Words", "look").page().select("section p").eachText())
                .containsExactly("Teksten", "Words");
    }

    @Test
    void only_what_says_something_else_is_on_the_audit(@Autowired ActingDatabase database) {
        say(TITLE, "Woorden", "Texts", "keep");
        say(TITLE, "Woorden", "", "keep");
        say(TITLE, "Woorden", "Words", "keep");
        assertThat(database.as(
                        Acting.nobody(Purpose.OVERSIGHT),
                        () -> database.client()
                                .sql(
                                        "select object from audit.entry where action = 'wording.say' order by seq desc limit 3")
                                .query(String.class)
                                .list()))
                .startsWith("wording.title.en", "wording.title.nl");
    }

    @Test
    void what_the_product_fills_in_has_to_stay() {
        Document page =
                say(FILLED, "De kluis is open.", "Open until {0} {1}.", "keep").page();
        assertThat(page.select("main").text())
                .contains("Dit mist in uw tekst: {0}.", "Gebruik geen accolades, behalve");
        assertThat(page.select("#nl").text()).isEqualTo("De kluis is open.");
        assertThat(say(FILLED, "Tot {0} is de kluis open.", "", "keep").location())
                .isEqualTo(LIST);
        officer.openVault();
        assertThat(officer.open("/vault").text()).contains("Tot ", " is de kluis open.");
    }

    @Test
    void markup_is_shown_as_it_was_typed() {
        say(TITLE, "<b>Vet</b> & <script>", "Texts", "keep");
        Document page = admin.open(LIST);
        assertThat(heading(page)).isEqualTo("<b>Vet</b> & <script>");
        assertThat(page.select("h1 b, h1 script")).isEmpty();
    }

    @Test
    void what_is_no_text_is_not_there_and_nobody_else_comes_here() {
        assertThat(admin.get(LIST + "/geen.tekst").absent()).isTrue();
        assertThat(officer.get(LIST).absent()).isTrue();
        assertThat(officer.get(TITLE).absent()).isTrue();
    }
}

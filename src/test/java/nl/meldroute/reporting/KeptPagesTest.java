package nl.meldroute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meldroute.reporting.ReportingModule.Heard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithReporting
@DisplayName(
        "Beleidsplan 2.2, STAP 1 en bijlage 7: ook wie erbij waren en wat iemand herkent, blijft bewaard tijdens het typen")
class KeptPagesTest {
    private static final String UNFINISHED = "Dit antwoord is nog niet af. Kijk het na en ga verder.";
    private final Heard heard;
    private final ReporterBrowser browser;

    @Autowired
    KeptPagesTest(MockMvc http, Heard heard) {
        this.heard = heard;
        this.browser = new ReporterBrowser(http);
    }

    private ReporterBrowser at(String page) {
        if (!browser.path().startsWith("/report/")) {
            browser.answerAll("self");
        }
        return browser.open(browser.path().replaceFirst("^(/report/[^/]+)/.*$", "$1/" + page));
    }

    private static String seen(String kept) {
        return kept.replaceFirst(".*\"seen\":\"([0-9a-f]+)\".*", "$1");
    }

    private List<String> people() {
        return at("people").page().select("ol .mr-words").eachText();
    }

    @Test
    void a_person_is_kept_before_the_button_is_pressed() {
        String first = at("people/1").keep("description", "Man met", "company", "Bouw BV");
        assertThat(browser.status()).isEqualTo(200);
        String second = browser.keep("description", "Man met bus", "seen", seen(first));
        assertThat(browser.status()).isEqualTo(200);
        ReporterBrowser later = browser.tab().open(browser.path());
        assertThat(later.page().select("#description").val()).isEqualTo("Man met bus");
        browser.press("Opslaan", "description", "Man met rode bus", "seen", seen(second));
        assertThat(people()).containsExactly("Man met rode bus");
    }

    @Test
    void what_was_typed_and_taken_out_again_leaves_nobody_behind() {
        String first = at("people/1").keep("description", "Man");
        String empty = browser.keep("description", "", "seen", seen(first));
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.tab().open(browser.path().replace("/1", "")).path()).endsWith("/people/1");
        browser.press("Opslaan", "description", "Vrouw", "seen", seen(empty));
        assertThat(people()).containsExactly("Vrouw");
    }

    @Test
    void somebody_half_typed_is_not_sent_and_can_be_taken_out() {
        at("people/1").keep("phone", "06");
        int before = heard.handedIn().size();
        at("check");
        assertThat(browser.path()).endsWith("/people/1");
        assertThat(browser.said()).isEqualTo(UNFINISHED);
        browser.submit(browser.path().replace("people/1", "check"), Map.of());
        assertThat(heard.handedIn()).hasSize(before);
        at("people/1").press("Verwijderen", "seen", "");
        assertThat(browser.path()).endsWith("/check");
        browser.press("Versturen");
        assertThat(heard.handedIn()).hasSize(before + 1);
    }

    @Test
    void another_tab_that_took_somebody_out_overwrites_nobody() {
        at("people/1").press("Opslaan", "description", "Eerste");
        at("people/2").press("Opslaan", "description", "Tweede");
        ReporterBrowser stale = at("people/1").tab();
        at("people").press("Verwijderen");
        assertThat(stale.keep("description", "Eerste, met baard")).isEmpty();
        assertThat(stale.status()).isEqualTo(204);
        stale.press("Opslaan", "description", "Eerste, met baard");
        assertThat(stale.text()).contains("intussen in een ander scherm gewijzigd", "Tweede");
        assertThat(stale.page().select("#description").val()).isEqualTo("Eerste, met baard");
        stale.keepAt(stale.path() + "/save", "description", "Eerste, met baard", "seen", "older", "wipe", "yes");
        assertThat(people()).containsExactly("Tweede", "Eerste, met baard");
    }

    @Test
    void a_place_that_is_gone_becomes_the_last_one() {
        at("people/1").press("Opslaan", "description", "Eerste");
        at("people/2").press("Opslaan", "description", "Tweede");
        ReporterBrowser stale = at("people/3").tab();
        at("people").press("Verwijderen");
        at("people").press("Verwijderen");
        assertThat(stale.keep("description", "Derde")).isEmpty();
        assertThat(stale.status()).isEqualTo(204);
        stale.press("Opslaan", "description", "Derde");
        assertThat(people()).containsExactly("Derde");
    }

    @Test
    void ticks_are_kept_and_the_page_says_that_a_choice_counts() {
        at("signs").keep("looks-like", "work", "seen-where", "visit");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("form[data-choices=yes]")).hasSize(1);
        at("signs/list");
        assertThat(browser.text()).contains("geen vrije dag, ook ziek door");
        String kept = browser.keep("sign", "A1|W2|S1");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("form[data-choices=yes]")).hasSize(1);
        assertThat(browser.tab()
                        .open(browser.path())
                        .page()
                        .select("input[name=sign][checked]")
                        .eachAttr("value"))
                .as("what was not offered is not kept")
                .containsExactly("A1", "W2");
        browser.press("Opslaan", "sign", "A1", "seen", seen(kept));
        assertThat(browser.path()).endsWith("/check");
    }

    @Test
    void ticks_of_another_tab_are_shown_and_not_overwritten() {
        ReporterBrowser other = at("signs/list").tab();
        browser.press("Opslaan", "sign", "A2");
        assertThat(other.keep("sign", "A3")).isEmpty();
        other.press("Opslaan", "sign", "A3");
        assertThat(other.text())
                .contains("intussen in een ander scherm gewijzigd")
                .contains("een ander geeft steeds antwoord");
        assertThat(other.page().select("input[name=sign][checked]").eachAttr("value"))
                .containsExactly("A3");
        other.press("Opslaan");
        assertThat(at("signs/list").page().select("input[name=sign][checked]").eachAttr("value"))
                .containsExactly("A3");
    }
}

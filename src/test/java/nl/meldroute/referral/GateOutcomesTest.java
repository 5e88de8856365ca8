package nl.meldroute.referral;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.ReportId;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/gate-outcomes-${random.uuid}")
@DisplayName("Lezing I-12: vier besluiten na stap 3, elk tot het einde")
class GateOutcomesTest {
    private static final String REASON = "Wat wij nu weten, staat hier.";
    private static final List<String> STEP_4 =
            List.of("/referrals/call?partner=nla", "/referrals/skip?partner=care-coordinator", "/consultation");
    private final Given given;
    private final Signals signals;
    private final Visitor officer;
    private String number = "";

    @Autowired
    GateOutcomesTest(Given given, Signals signals, Pages pages) {
        this.given = given;
        this.signals = signals;
        this.officer = pages.as(OFFICER);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        ReportId id = given.sent(aReport());
        number = given.takenUp(id, OFFICER);
    }

    private String at(String page) {
        return "/signals/" + number + page;
    }

    private Signal now() {
        return as(OFFICER, () -> signals.signal(number));
    }

    private void press(String page, String button, Map<String, List<String>> typed) {
        officer.press(at(page), officer.open(at(page)), button, typed).location();
    }

    /** What is said next. */
    private String decide(String outcome, Map<String, List<String>> more) {
        Map<String, List<String>> typed =
                new HashMap<>(Map.of("outcome", List.of(outcome), "reason", List.of(REASON), "crime", List.of("no")));
        typed.putAll(more);
        press("/decision", "Besluit opslaan", typed);
        return said(officer.open("/vault"));
    }

    private void answered() {
        ReportId id = now().id();
        as(OFFICER, () -> {
            signals.answered(id, "Wij hebben uw signaal bekeken.", false);
            return id;
        });
    }

    private List<String> notes() {
        return officer.open(at("")).select(".mr-steps__note").eachText().subList(2, 5);
    }

    private Elements advice() {
        return officer.open(at("/referrals")).select("main");
    }

    private List<String> weights() {
        return advice().select(".utrecht-data-badge").eachText();
    }

    private String timeline() {
        return officer.open(at("/timeline")).select("main").text();
    }

    private void nobodyIsTold() {
        STEP_4.forEach(
                page -> assertThat(officer.get(at(page)).absent()).as(page).isTrue());
    }

    private String closing() {
        return officer.open(at("/close")).select("input[name=result][checked]").val();
    }

    @Test
    @DisplayName("Er zijn aanwijzingen: overleg, partners, antwoord, afsluiten")
    void indications_open_the_duties_and_end_with_an_answer() {
        assertThat(decide("indications", Map.of())).isEqualTo("Besluit opgeslagen. Volgende stap: Overleg vastleggen.");
        assertThat(advice().text()).contains("Besluit: Er zijn aanwijzingen.");
        assertThat(weights()).contains("Moet", "Kies", "Kan");
        assertThat(notes()).element(1).asString().startsWith("uiterlijk ");
        Map<String, List<String>> weighed = Map.of(
                "with", List.of("meldcode"), "decision", List.of("report"), "reason", List.of("Er zijn kinderen bij."));
        press("/consultation", "Opslaan", weighed);
        assertThat(now().asks(Gate.Asks.PARTNER)).isTrue();
        assertThat(closing()).as("the partners have to tell").isEmpty();
        Map<String, List<String>> told = Map.of("outcome", List.of("reported"), "agreed", List.of("Zij kijken mee."));
        for (String partner : List.of("veilig-thuis", "nla", "care-coordinator")) {
            press("/referrals/call?partner=" + partner, "Opslaan", told);
        }
        assertThat(now().gate().asks()).isEqualTo(Gate.Asks.NOTHING);
        Document page = officer.open(at(""));
        assertThat(page.select(".mr-card--next .utrecht-button").text()).isEqualTo("Reactie verwerken");
        assertThat(officer.open("/work?view=waiting").select("main").text()).contains(number, "Reactie verwerken");
        assertThat(closing()).as("nobody reacted yet").isEqualTo("referred-no-reaction");
        for (String path :
                officer.open(at("/referrals")).select("a[href$=/reaction]").eachAttr("href")) {
            officer.press(path, officer.open(path), "Opslaan", Map.of("outcome", List.of("taken-up")))
                    .location();
        }
        page = officer.open(at(""));
        assertThat(page.select(".mr-card--next .utrecht-button").text()).isEqualTo("Antwoord schrijven");
        assertThat(timeline()).contains("Er zijn aanwijzingen", REASON, "Er zijn kinderen bij.", "Zij kijken mee.");
        assertThat(closing()).as("the partners told").isEqualTo("referred-taken-up");
    }

    @Test
    @DisplayName("Onduidelijk: advies vragen mag, antwoord, rust tot de gekozen dag, en dan opnieuw besluiten")
    void unclear_rests_until_its_day_and_is_decided_anew() {
        Map<String, List<String>> day =
                Map.of("review-day", List.of("1"), "review-month", List.of("2"), "review-year", List.of("2027"));
        assertThat(decide("unclear", day)).isEqualTo("Besluit opgeslagen. Volgende stap: Antwoord schrijven.");
        assertThat(now().gate().reviewOn()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(notes().subList(1, 3)).containsOnly("niet nodig");
        nobodyIsTold();
        assertThat(advice().select("h2").eachText()).contains("Veilig Thuis Utrecht");
        assertThat(weights()).containsOnly("Kan");
        Map<String, List<String>> told =
                Map.of("outcome", List.of("advice"), "agreed", List.of("Zij hoorden dit niet eerder."));
        press("/referrals/call?partner=veilig-thuis", "Opslaan", told);
        assertThat(now().gate().outcome()).isEqualTo(GateOutcome.UNCLEAR);
        answered();
        assertThat(officer.open("/work?view=later").select("main").text()).contains(number, "Opnieuw bekijken");
        assertThat(timeline()).contains("Opnieuw bekijken op", "Zij hoorden dit niet eerder.");
        assertThat(closing()).isEqualTo("unclear");
        Document again = officer.open(at("/decision"));
        assertThat(again.select("h1").text()).isEqualTo("Besluit nemen");
        assertThat(again.select("main").text()).contains("Het vorige besluit", REASON);
        assertThat(decide("no-indication", Map.of())).isEqualTo("Besluit opgeslagen. Volgende stap: Afsluiten.");
    }

    @Test
    @DisplayName("Geen aanwijzing: niemand hoort iets; antwoord en afsluiten, met een korte bewaartermijn")
    void no_indication_asks_for_an_answer_only() {
        assertThat(decide("no-indication", Map.of()))
                .isEqualTo("Besluit opgeslagen. Volgende stap: Antwoord schrijven.");
        assertThat(advice().text()).contains("Na dit besluit hoeft u niets door te zetten.");
        nobodyIsTold();
        answered();
        assertThat(closing()).isEqualTo("no-indication");
        press("/close", "Afsluiten", Map.of());
        assertThat(said(officer.open("/vault")))
                .contains("Namen bewaren wij tot ma 21 december 2026, de rest tot di 23 februari 2027.");
    }

    @Test
    @DisplayName("Hoort ergens anders: welk loket of welke gemeente, antwoord en afsluiten")
    void elsewhere_says_where_and_asks_for_an_answer_only() {
        assertThat(decide("elsewhere", Map.of("where-to", List.of("Gemeente IJsselstein"))))
                .isEqualTo("Besluit opgeslagen. Volgende stap: Antwoord schrijven.");
        assertThat(timeline()).contains("Hoort ergens anders", "Waarheen: Gemeente IJsselstein");
        assertThat(officer.open(at("/decision")).select("main").text()).contains("(Gemeente IJsselstein)");
        assertThat(notes().subList(1, 3)).containsOnly("niet nodig");
        nobodyIsTold();
        answered();
        assertThat(closing()).isEqualTo("other-desk");
    }

    @Test
    @DisplayName("Bij een ander besluit valt wat bij Hoort ergens anders staat niet stil weg")
    void where_to_is_not_dropped_with_another_outcome() {
        Map<String, List<String>> typed = Map.of(
                "outcome", List.of("no-indication"),
                "reason", List.of(REASON),
                "crime", List.of("no"),
                "where-to", List.of("Team Wonen"));
        Document page = officer.press(at("/decision"), officer.open(at("/decision")), "Besluit opslaan", typed)
                .page();
        assertThat(page.select("#errors").text())
                .contains("U vulde een loket of gemeente in. Kies ‘Hoort ergens anders’, of maak het veld leeg.");
        assertThat(page.select("[name=where-to]").val()).isEqualTo("Team Wonen");
    }
}

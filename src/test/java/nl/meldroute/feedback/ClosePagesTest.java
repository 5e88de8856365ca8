package nl.meldroute.feedback;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Decision;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.intake.WithIntake;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/close-pages-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 6: afsluiten en heropenen, in de woorden van het contract")
class ClosePagesTest {
    private static final Map<String, List<String>> UNCLEAR = Map.of("result", List.of("unclear"));
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final Endings endings;
    private final Visitor officer;
    private final Visitor deputy;
    private Open open;

    @Autowired
    ClosePagesTest(Given given, Inbox inbox, Signals signals, Endings endings, Pages pages) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.endings = endings;
        this.officer = pages.as(OFFICER);
        this.deputy = pages.as(DEPUTY);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        open = Open.sent(given, inbox, aReport());
    }

    private Answer close(Visitor visitor, Document page, Map<String, List<String>> typed) {
        return visitor.press(open.path("/close"), page, "Afsluiten", typed);
    }

    private Document asked(Visitor visitor) {
        return visitor.open(open.path("/close"));
    }

    private Document sure(Visitor visitor) {
        return close(visitor, asked(visitor), UNCLEAR).page();
    }

    private Stage stage() {
        return as(OFFICER, () -> signals.signal(open.number())).stage();
    }

    /** Unclear, which is no reason to ask anybody anything. */
    private void decided() {
        decided(GateOutcome.UNCLEAR);
    }

    private void decided(GateOutcome outcome) {
        as(OFFICER, () -> {
            Signal signal = signals.signal(open.number());
            Decision decision = new Decision(outcome, null, Gate.Asks.NOTHING, Map.of());
            return signals.decided(signal.id(), signal.version(), decision);
        });
    }

    private void answered() {
        decided();
        as(OFFICER, () -> {
            signals.answered(open.signal().id(), "Wij hebben uw signaal bekeken.", false);
            return open;
        });
    }

    private void closed(Visitor visitor) {
        visitor.press(open.path("/close"), sure(visitor), "Ja, afsluiten", Map.of())
                .location();
    }

    @Test
    void without_a_result_it_is_asked_for_and_the_other_answer_stays() {
        Document page = close(officer, asked(officer), Map.of("partners", List.of("not-told")))
                .page();
        assertThat(page.select("#errors li").eachText()).containsExactly("Kies een resultaat.");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("not-told");
        Document unknown = close(
                        officer, asked(officer), Map.of("result", List.of("niets"), "partners", List.of("iets")))
                .page();
        assertThat(unknown.select("#errors li").eachText())
                .containsExactly("Kies een resultaat.", "Kies wat de partners zeggen.");
        assertThat(stage()).isEqualTo(Stage.TAKEN_UP);
    }

    @Test
    @DisplayName(
            "Lezing I-12: vóór het afsluiten staat er al tot wanneer namen en de rest bewaard blijven, per resultaat")
    void until_when_it_is_kept_stands_there_before_it_is_closed() {
        decided(GateOutcome.NO_INDICATION);
        Document page = asked(officer);
        assertThat(page.select("[id^=result-][id$=-hint]").eachText())
                .as("of the results that fit")
                .hasSize(2)
                .allMatch(said -> said.startsWith("Namen bewaren wij tot "));
        Document sure =
                close(officer, page, Map.of("result", List.of("no-indication"))).page();
        String kept = page.select("#result-no-indication-hint").text();
        assertThat(sure.select("main").text()).contains(kept);
        officer.press(open.path("/close"), sure, "Ja, afsluiten", Map.of()).location();
        assertThat(said(officer.open("/vault"))).contains(kept);
        assertThat(asked(officer).select("[id^=result-]")).isEmpty();
    }

    @Test
    void what_is_kept_as_long_as_its_names_says_one_day() {
        decided();
        assertThat(asked(officer).select("[id^=result-][id$=-hint]").eachText())
                .first()
                .asString()
                .startsWith("Wij bewaren alles tot ");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_INDICATION, referred-taken-up, geen aanwijzing",
        "NO_INDICATION, unclear, geen aanwijzing",
        "ELSEWHERE, unclear, hoort ergens anders",
        "UNCLEAR, referred-no-reaction, onduidelijk",
        "INDICATIONS, no-indication, er zijn aanwijzingen"
    })
    @DisplayName(
            "Lezing I-12: een resultaat dat niet past bij het besluit, wordt geweigerd, en het andere antwoord blijft")
    void a_result_that_contradicts_the_decision_is_refused(GateOutcome outcome, String result, String words) {
        decided(outcome);
        Map<String, List<String>> typed = Map.of("result", List.of(result), "partners", List.of("not-confirmed"));
        Document page = close(officer, asked(officer), typed).page();
        assertThat(page.select("#errors li").eachText())
                .containsExactly("Uw besluit na stap 3 was: " + words
                        + ". Kies een resultaat dat daarbij past, of neem eerst een nieuw besluit.");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly(result, "not-confirmed");
        assertThat(page.select("main a").eachAttr("href")).contains(open.path("/decision"));
        assertThat(stage()).isEqualTo(Stage.TAKEN_UP);
    }

    @Test
    @DisplayName("Wat niemand hoorde, is niet doorgezet")
    void what_nobody_was_told_was_not_referred() {
        decided(GateOutcome.INDICATIONS);
        Document page = close(officer, asked(officer), Map.of("result", List.of("referred-taken-up")))
                .page();
        assertThat(page.select("#errors li").eachText())
                .containsExactly("U hebt dit aan niemand doorgezet. Kies een ander resultaat, of zet het eerst door.");
        int version = open.signal().version();
        Closing referred = new Closing("referred-taken-up", "unknown");
        assertThatThrownBy(() -> as(OFFICER, () -> endings.close(open.number(), version, referred)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(stage()).isEqualTo(Stage.TAKEN_UP);
    }

    @Test
    void what_is_open_is_said_before_it_is_closed() {
        decided();
        Document sure = sure(officer);
        assertThat(sure.select("h1").eachText()).containsExactly("Weet u het zeker?");
        assertThat(sure.select("main li").eachText()).containsExactly("De melder heeft nog geen antwoord.");
        assertThat(stage()).isEqualTo(Stage.TAKEN_UP);
        assertThat(officer.press(open.path("/close"), sure, "Ja, afsluiten", Map.of())
                        .location())
                .isEqualTo(open.path(""));
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4, zin 2: AVIM is nog niet gebeld")
    void somebody_has_to_step_in_is_said_first() {
        Given.Draft draft = given.draft(aReport());
        given.send(draft);
        open = new Open(Open.takenUp(inbox, draft.report(), "yes"), "");
        assertThat(sure(officer).select("main li").eachText())
                .first()
                .asString()
                .contains("AVIM is nog niet gebeld.");
    }

    @Test
    @DisplayName("Lezing I-12: er is nog geen besluit na stap 3, of stap 4 vraagt nog iets")
    void what_the_gate_and_step_4_still_ask_is_said() {
        assertThat(sure(officer).select("main li").eachText())
                .containsExactly("Er is nog geen besluit na stap 3.", "De melder heeft nog geen antwoord.");
        Map<Gate.Asks, String> asked = Map.of(
                Gate.Asks.CONSULTATION,
                "Het overleg met de aandachtsfunctionaris meldcode is nog niet vastgelegd.",
                Gate.Asks.PARTNER,
                "Een partner uit stap 4 is nog niet gebeld, en er staat ook niet waarom niet.");
        asked.forEach((asks, words) -> {
            Decision indications = new Decision(GateOutcome.INDICATIONS, null, asks, Map.of());
            as(OFFICER, () -> {
                Signal signal = signals.signal(open.number());
                return signals.decided(signal.id(), signal.version(), indications);
            });
            assertThat(sure(officer).select("main li").eachText())
                    .containsExactly(words, "De melder heeft nog geen antwoord.");
        });
    }

    @Test
    void with_nothing_open_it_is_closed_at_once_and_says_how_long_it_stays() {
        answered();
        close(officer, asked(officer), UNCLEAR).location();
        assertThat(said(officer.open("/vault")))
                .matches("Signaal " + open.number()
                        + " is afgesloten\\. Namen bewaren wij tot .+ 20\\d\\d, de rest tot .+ 20\\d\\d\\. Daarna .+");
    }

    @Test
    void a_screen_that_was_overtaken_closes_nothing_and_then_can() {
        answered();
        Document old = asked(officer);
        as(DEPUTY, () -> {
            signals.answered(open.signal().id(), "Nog iets.", false);
            return open;
        });
        Document told = close(officer, old, UNCLEAR).page();
        assertThat(told.select("main").text()).contains(DEPUTY.name() + " heeft om 10:00 een antwoord geplaatst.");
        assertThat(told.select("input[name=result][checked]").eachAttr("value")).containsExactly("unclear");
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
        close(officer, told, Map.of()).location();
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void what_a_colleague_closed_is_said_and_can_be_opened_again() {
        closed(deputy);
        Document page = asked(officer);
        assertThat(page.select("main").text()).contains(DEPUTY.name() + " heeft dit signaal om 10:00 afgesloten.");
        assertThat(page.select("main button")).isEmpty();
        assertThat(page.select("main a").eachText()).contains("Heropenen");
    }

    @Test
    void reopening_asks_why_and_a_long_reason_comes_back_whole() {
        closed(officer);
        String path = open.path("/reopen");
        assertThat(officer.press(path, officer.open(path), "Heropenen", Map.of())
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly("Schrijf op waarom u het signaal heropent.");
        Document longer = officer.press(
                        path, officer.open(path), "Heropenen", Map.of("reason", List.of("a".repeat(4_001))))
                .page();
        assertThat(longer.select("textarea").val()).hasSize(4_001);
        officer.press(path, longer, "Heropenen", Map.of("reason", List.of("Er kwam iets bij.")))
                .location();
        assertThat(said(officer.open("/vault")))
                .startsWith("Signaal " + open.number() + " is weer open. Volgende stap: ");
        assertThat(stage()).isEqualTo(Stage.TAKEN_UP);
    }

    @Test
    void a_reason_that_came_too_late_is_kept_as_a_note() {
        closed(officer);
        String path = open.path("/reopen");
        Document old = officer.open(path);
        deputy.press(path, deputy.open(path), "Heropenen", Map.of("reason", List.of("Van Els.")))
                .location();
        Document told = officer.press(path, old, "Heropenen", Map.of("reason", List.of("Van Jan.")))
                .page();
        assertThat(told.select("main").text()).contains("heropend.", "Uw tekst is bewaard als notitie.");
        assertThat(as(OFFICER, () -> signals.entries(open.signal().id())))
                .filteredOn(entry -> entry.kind() == Entry.Kind.NOTE)
                .singleElement()
                .satisfies(note -> assertThat(note.content()).containsEntry("text", "Van Jan."));
    }
}

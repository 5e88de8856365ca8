package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static nl.meldroute.subjects.SubjectFixtures.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.PushedClock;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/correction-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: wat is vastgelegd, kan worden verbeterd en blijft na te lezen")
class CorrectionPagesTest {
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final Pages pages;
    private final PushedClock clock;
    private final Visitor officer;
    private ReportId id = ReportId.random();
    private String number = "";

    @Autowired
    private AuditTrail trail;

    @Autowired
    CorrectionPagesTest(Given given, Inbox inbox, Signals signals, Pages pages, PushedClock clock) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.pages = pages;
        this.clock = clock;
        this.officer = pages.as(OFFICER);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        id = given.sent(aReport());
        number = takenUp(id, OFFICER);
    }

    private String takenUp(ReportId report, Account by) {
        return given.takenUp(
                report, by, new Registration("Loods", Set.of(ExploitationForm.LABOUR), "no", "service", "heard", ""));
    }

    private String page() {
        return "/signals/" + number + "/correction";
    }

    private Answer press(Document page, Map<String, List<String>> typed) {
        return officer.press(page(), page, "Opslaan", typed);
    }

    private List<String> errors(Map<String, List<String>> typed) {
        return press(officer.open(page()), typed).page().select("#errors li").eachText();
    }

    private Registration registration() {
        return as(OFFICER, () -> signals.registration(id));
    }

    private List<Entry> corrections() {
        return as(OFFICER, () -> signals.entries(id)).stream()
                .filter(entry -> entry.kind() == Entry.Kind.CORRECTED)
                .toList();
    }

    private String timeline() {
        return officer.open("/signals/" + number + "/timeline").select("main").text();
    }

    @Test
    void the_page_asks_what_was_filled_in_at_taking_up_and_not_the_facts() {
        Document page = officer.open(page());
        assertThat(page.select("h1").eachText()).containsExactly("Gegevens verbeteren");
        assertThat(page.title()).doesNotContain("Loods");
        assertThat(page.select("main form > div > label, main legend").eachText())
                .containsExactly(
                        "Korte naam",
                        "In welke rol is dit gezien?",
                        "Bron (niet verplicht)",
                        "Volgt uit signaal (niet verplicht)",
                        "Reden");
        assertThat(page.select("#reason-hint").text())
                .isEqualTo("Alleen verplicht als de rol verandert waarin dit is gezien.");
        assertThat(page.select("#reason").hasAttr("aria-required")).isFalse();
        assertThat(page.select("[name=short-name]").val()).isEqualTo("Loods");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("service", "heard");
        assertThat(officer.open("/signals/" + number).select("aside a").eachText())
                .contains("Gegevens verbeteren");
    }

    @Test
    void what_it_was_and_what_it_is_now_stand_on_the_timeline_with_who_and_when() {
        Map<String, List<String>> typed = Map.of(
                "short-name", List.of("Kas aan de Kade"),
                "seen-as", List.of("supervision"),
                "reason", List.of("Het was een controle."));
        assertThat(press(officer.open(page()), typed).location()).isEqualTo("/signals/" + number);
        assertThat(said(officer.open("/vault"))).isEqualTo("Opgeslagen. Wat er eerst stond, staat in de tijdlijn.");
        assertThat(registration())
                .isEqualTo(new Registration(
                        "Kas aan de Kade", Set.of(ExploitationForm.LABOUR), "no", "supervision", "heard", ""));
        assertThat(timeline())
                .contains(
                        "Gegevens verbeterd",
                        "ma 23 nov 10:00",
                        "Collega jan",
                        "Korte naam: was Loods, nu Kas aan de Kade",
                        "Rol waarin dit is gezien: was Dienstverlening, nu Toezicht",
                        "Het was een controle.");
        assertThat(as(OFFICER, () -> trail.of(id, 10)))
                .extracting(AuditTrail.Seen::action)
                .contains("signal.correct");
    }

    @Test
    @DisplayName("De rol zegt of het politiegegevens zijn (Wpg): die verandert niet zonder reden")
    void another_role_needs_a_reason_and_other_fields_do_not() {
        assertThat(errors(Map.of("seen-as", List.of("investigation"))))
                .containsExactly("Schrijf op waarom de rol verandert.");
        assertThat(press(officer.open(page()), Map.of("source", List.of("seen")))
                        .location())
                .isEqualTo("/signals/" + number);
        assertThat(registration().source()).isEqualTo("seen");
    }

    @Test
    void what_is_required_at_taking_up_is_required_here_and_what_was_typed_comes_back() {
        assertThat(errors(Map.of("short-name", List.of("")))).containsExactly("Vul een korte naam in.");
        Document back = press(
                        officer.open(page()), Map.of("short-name", List.of("a".repeat(81)), "reason", List.of("Zo.")))
                .page();
        assertThat(back.select("[name=short-name]").val()).hasSize(81);
        assertThat(back.select("textarea").text()).isEqualTo("Zo.");
    }

    @Test
    void another_number_is_one_that_is_there_for_who_asks_and_not_its_own() {
        ReportId hidden = given.sent(aReport());
        as(OFFICER, () -> inbox.read(hidden));
        as(OFFICER, () -> inbox.knowThoseInvolved(hidden));
        String keptFrom = takenUp(hidden, DEPUTY);
        String unknown = "Wij kennen dit nummer niet. Controleer het, of laat het veld leeg.";
        assertThat(errors(Map.of("follows-from", List.of(keptFrom)))).containsExactly(unknown);
        assertThat(errors(Map.of("follows-from", List.of("2026-9999")))).containsExactly(unknown);
        assertThat(errors(Map.of("follows-from", List.of(number))))
                .containsExactly(
                        "Dit is het nummer van dit signaal zelf. Vul een ander nummer in, of laat het veld leeg.");
        String other = takenUp(given.sent(aReport()), DEPUTY);
        press(officer.open(page()), Map.of("follows-from", List.of(other))).location();
        assertThat(registration().followsFrom()).isEqualTo(other);
        assertThat(timeline()).contains("Volgt uit signaal: was niets, nu " + other);
    }

    @Test
    @DisplayName("Twee collega's tegelijk: wie later is, ziet wat de eerste deed en houdt de eigen tekst")
    void who_is_second_sees_both_texts_and_nothing_was_written_over() {
        Document first = officer.open(page());
        Visitor deputy = pages.as(DEPUTY);
        deputy.press(page(), deputy.open(page()), "Opslaan", Map.of("short-name", List.of("Schuur")))
                .location();
        clock.push(Duration.ofMinutes(1));
        Document both = press(first, Map.of("short-name", List.of("Kelder"))).page();
        assertThat(both.select("[role=alert]").text())
                .startsWith("Collega els heeft dit intussen gewijzigd, om 10:00. Uw tekst staat er nog.");
        assertThat(both.select("dl").text()).contains("Korte naam Schuur");
        assertThat(both.select("[name=short-name]").val()).isEqualTo("Kelder");
        assertThat(registration().shortName()).isEqualTo("Schuur");
        press(both, Map.of()).location();
        assertThat(registration().shortName()).isEqualTo("Kelder");
        assertThat(corrections()).hasSize(2);
    }

    @Test
    void a_message_of_the_reporter_in_between_is_no_reason_to_ask_again() {
        Document page = officer.open(page());
        as(DEPUTY, () -> {
            signals.answered(id, "Wij kijken ernaar.", false);
            return id;
        });
        press(page, Map.of("short-name", List.of("Kelder"))).location();
        assertThat(registration().shortName()).isEqualTo("Kelder");
    }

    @Test
    void pressed_twice_it_is_corrected_once_and_without_a_change_nothing_is_written() {
        Document page = officer.open(page());
        press(page, Map.of("short-name", List.of("Kelder"))).location();
        assertThat(said(officer.open("/vault"))).startsWith("Opgeslagen.");
        press(page, Map.of("short-name", List.of("Kelder"))).location();
        assertThat(said(officer.open("/vault"))).startsWith("Opgeslagen.");
        press(officer.open(page()), Map.of()).location();
        assertThat(said(officer.open("/vault"))).isEqualTo("Er is niets veranderd.");
        assertThat(corrections()).hasSize(1);
    }

    @Test
    void closed_meanwhile_it_is_not_changed_and_what_was_typed_is_still_there() {
        Document page = officer.open(page());
        as(DEPUTY, () -> signals.close(id, signals.signal(number).version(), new Closing("unclear", "unknown")));
        Document closed = press(page, Map.of("short-name", List.of("Kelder"))).page();
        assertThat(closed.select("main").text()).contains("Dit signaal is afgesloten.");
        assertThat(closed.select("[name=short-name]").val()).isEqualTo("Kelder");
        assertThat(closed.select("main button")).isEmpty();
        assertThat(officer.open(page()).select("main form")).isEmpty();
        assertThat(registration().shortName()).isEqualTo("Loods");
    }

    @Test
    @DisplayName("Een verkeerde persoon is te verbeteren, en de tijdlijn houdt wat er stond")
    void a_subject_that_was_corrected_stands_on_the_timeline_too(
            @Autowired Involved involved, @Autowired Subjects subjects) {
        Subject seen = as(DEPUTY, () -> involved.add(id, SubjectId.random(), aPerson("Marek Demo", "06 0000 0444")));
        as(DEPUTY, () -> involved.change(seen, aPerson("Marko Demo", "06 0000 0444")));
        Subject changed = as(DEPUTY, () -> subjects.subject(id, seen.id()));
        clock.push(Duration.ofMinutes(1));
        as(OFFICER, () -> subjects.remove(changed));
        assertThat(timeline())
                .contains(
                        "Gewijzigd bij personen, adressen, bedrijven",
                        "Collega els",
                        "Persoon: Marko Demo Naam: was Marek Demo, nu Marko Demo",
                        "Verwijderd bij personen, adressen, bedrijven");
        assertThat(officer.open("/signals/" + number + "/timeline?show=contact")
                        .select("main")
                        .text())
                .doesNotContain("Marek");
    }

    @Test
    void for_anybody_else_it_is_not_there() {
        assertThat(pages.as(CONTACT).get(page()).absent()).isTrue();
        assertThat(officer.get("/signals/2026-9999/correction").absent()).isTrue();
    }
}

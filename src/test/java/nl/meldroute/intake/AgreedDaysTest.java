package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.Informing;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/agreed-days-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: op de dag van een afspraak is die de volgende stap")
class AgreedDaysTest {
    private static final int SOON = 3;
    private final Given given;
    private final Signals signals;
    private final Involved involved;
    private final PushedClock clock;
    private final Visitor officer;
    private String number = "";
    private ReportId id = new ReportId(new UUID(0, 0));

    @Autowired
    AgreedDaysTest(Given given, Signals signals, Involved involved, PushedClock clock, Pages pages) {
        this.given = given;
        this.signals = signals;
        this.involved = involved;
        this.clock = clock;
        this.officer = pages.as(OFFICER);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        id = given.sent(aReport());
        number = given.takenUp(id, OFFICER);
    }

    private String at(String page) {
        return "/signals/" + number + page;
    }

    private LocalDate day(int ahead) {
        return WorkCalendar.today(clock).plusDays(ahead);
    }

    private static Map<String, List<String>> date(String field, LocalDate day) {
        return Map.of(
                field + "-day",
                List.of(Integer.toString(day.getDayOfMonth())),
                field + "-month",
                List.of(Integer.toString(day.getMonthValue())),
                field + "-year",
                List.of(Integer.toString(day.getYear())));
    }

    private void called(String with, LocalDate before) {
        Map<String, List<String>> typed = new HashMap<>(date("before", before));
        typed.put("with", List.of(with));
        typed.put("said", List.of("Er staan drie bedden."));
        typed.put("agreed", List.of("Hij telt opnieuw."));
        officer.press(at("/call"), officer.open(at("/call")), "Opslaan", typed).location();
    }

    /** The button of the next step on the page of the signal. */
    private String next() {
        return officer.open(at("")).select(".mr-card--next .utrecht-button").text();
    }

    private Signal now() {
        return as(OFFICER, () -> signals.signal(number));
    }

    private void days(int days) {
        clock.push(Duration.ofDays(days));
    }

    @Test
    @DisplayName("Een gesprek: op de dag staat het in Mijn werk, en één druk op Gedaan is genoeg")
    void what_was_agreed_in_a_call_is_next_on_its_day_and_done_by_one_press() {
        called("de toezichthouder", day(SOON));
        assertThat(next()).isEqualTo("Besluit nemen");
        days(SOON);
        assertThat(next()).isEqualTo("Afspraak nakijken");
        assertThat(officer.open("/work")
                        .select("main a[href=" + at("/call") + "]")
                        .text())
                .startsWith("Afspraak nakijken");
        Document page = officer.open(at("/call"));
        assertThat(page.select("main section").text())
                .contains("Nog open afspraken", "met de toezichthouder", "Hij telt opnieuw.");
        assertThat(officer.press(at("/call"), page, "Gedaan", Map.of()).location())
                .isEqualTo(at(""));
        assertThat(said(officer.open("/vault"))).endsWith("Volgende stap: Besluit nemen.");
        assertThat(now().agreed()).isEmpty();
        officer.press(at("/call"), page, "Gedaan", Map.of()).location();
        assertThat(officer.open(at("/timeline"))
                        .select("main")
                        .text()
                        .split("Afspraak gedaan .*? Met: de toezichthouder"))
                .as("pressed twice, it was done once")
                .hasSize(2);
        assertThat(officer.open(at("/call")).select("main section")).isEmpty();
    }

    @Test
    @DisplayName("Van twee afspraken telt de vroegste; is die gedaan, dan de andere")
    void the_earliest_counts_and_then_the_other() {
        called("de wijkagent", day(SOON + 2));
        called("de toezichthouder", day(SOON));
        assertThat(now().agreed()).map(Agreed::on).contains(day(SOON));
        Document page = officer.open(at("/call"));
        officer.press(at("/call"), page, "Gedaan, de toezichthouder", Map.of()).location();
        assertThat(now().agreed()).map(Agreed::on).contains(day(SOON + 2));
        officer.post(at("/call"), Map.of("kept", List.of("geen")));
        assertThat(now().agreed()).isPresent();
    }

    @Test
    @DisplayName("Gedaan, terwijl er al een nieuw gesprek is getypt: dat blijft staan")
    void what_was_typed_of_a_new_call_stays_when_an_agreement_is_done() {
        called("de toezichthouder", day(SOON));
        Document page = officer.open(at("/call"));
        Map<String, List<String>> typed = new HashMap<>(date("before", day(SOON + 2)));
        typed.put("said", List.of("Hij belt nog terug."));
        Document back = officer.press(at("/call"), page, "Gedaan", typed).page();
        assertThat(said(back)).startsWith("Genoteerd: deze afspraak is gedaan.");
        assertThat(back.select("#said").text()).isEqualTo("Hij belt nog terug.");
        assertThat(back.select("#before").val())
                .isEqualTo(Integer.toString(day(SOON + 2).getDayOfMonth()));
        assertThat(back.select("main section")).isEmpty();
        assertThat(now().agreed()).isEmpty();
    }

    private String registered(Informing informing) {
        SubjectId who = SubjectId.random();
        Person.Voice voice = new Person.Voice("", "", informing);
        as(
                OFFICER,
                () -> involved.add(
                        id, who, new Person("Ans Proef" + number.replace("-", ""), "witness", "no", "", "", voice)));
        return at("/subjects/" + who);
    }

    @Test
    @DisplayName(
            "Een persoon: op de dag leidt de volgende stap naar die persoon, en opslaan met een nieuwe dag is genoeg")
    void a_person_is_looked_at_again_on_the_day() {
        String person = registered(new Informing("postponed", null, "Veiligheid", day(SOON)));
        assertThat(next()).isEqualTo("Besluit nemen");
        assertThat(officer.open(person).text()).doesNotContain("opnieuw te bekijken");
        days(SOON);
        assertThat(next()).isEqualTo("Persoon opnieuw bekijken");
        assertThat(officer.open(at("")).select(".mr-card--next .utrecht-button").attr("href"))
                .isEqualTo(person);
        assertThat(officer.open(person).select("main .mr-inset").text())
                .isEqualTo("De dag is er om deze persoon opnieuw te bekijken. Kies ‘Geïnformeerd’, of een nieuwe dag.");
        officer.press(person, officer.open(person), "Opslaan", date("again", day(SOON)))
                .location();
        assertThat(next()).isEqualTo("Besluit nemen");
        assertThat(now().agreed()).map(Agreed::on).contains(day(SOON));
        days(SOON);
        officer.press(person, officer.open(person), "Opslaan", Map.of("informing", List.of("informed")))
                .location();
        assertThat(next()).as("who knows is not looked at again").isEqualTo("Besluit nemen");
    }

    @Test
    void who_is_taken_out_of_a_signal_is_not_looked_at_again_and_who_is_put_back_is() {
        String person = registered(new Informing("postponed", null, "Veiligheid", day(0)));
        assertThat(next()).isEqualTo("Persoon opnieuw bekijken");
        officer.press(person, officer.open(person), "Verwijderen", Map.of()).location();
        assertThat(next()).isEqualTo("Besluit nemen");
        officer.post(person + "/put-back", Map.of()).location();
        assertThat(next()).isEqualTo("Persoon opnieuw bekijken");
    }

    @Test
    @DisplayName("Later: niet verder dan de dag van een afspraak, ook als die er later bij komt")
    void a_signal_is_not_put_off_past_what_was_agreed() {
        LocalDate far = as(OFFICER, () -> signals.latestLater(id));
        as(OFFICER, () -> {
            signals.putOff(id, far);
            return id;
        });
        called("de toezichthouder", day(SOON));
        assertThat(now().moments().laterUntil()).isEqualTo(day(SOON));
        assertThat(as(OFFICER, () -> signals.latestLater(id))).isEqualTo(day(SOON));
    }

    @Test
    @DisplayName("Bij het afsluiten staat er dat een afspraak nog open is")
    void an_open_agreement_is_said_before_closing() {
        called("de toezichthouder", day(SOON));
        Document sure = officer.press(
                        at("/close"), officer.open(at("/close")), "Afsluiten", Map.of("result", List.of("unclear")))
                .page();
        assertThat(sure.select("main li").eachText())
                .contains("Er staat nog een afspraak open, of een dag om een persoon opnieuw te bekijken.");
        officer.press(at("/close"), sure, "Ja, afsluiten", Map.of()).location();
        assertThat(now().agreed()).as("a closed signal asks nothing").isEmpty();
        days(SOON);
        as(OFFICER, () -> signals.reopen(id, "Er is nieuws."));
        assertThat(next()).isEqualTo("Afspraak nakijken");
    }
}

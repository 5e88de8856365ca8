package nl.meldroute.referral;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Links;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Vehicle;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/facts-anew-${random.uuid}")
@DisplayName(
        "Beleidsplan 2.2, STAP 4 en lezing I-04: wat nieuw is van een persoon, maakt feiten los tot iemand opnieuw kijkt")
class FactsAnewTest extends StepFiveCase {
    private static final Details GIRL = person("needs-help", "yes");

    @Autowired
    private Involved involved;

    @Autowired
    private Links links;

    private static Person person(String part, String youngerThan18) {
        return new Person("Ania Proef", part, youngerThan18, "", "", Person.Voice.NONE);
    }

    private String at(String page) {
        return "/signals/" + number + page;
    }

    private Subject registered(String signal, Details details) {
        return as(OFFICER, () -> involved.add(signals.signal(signal).id(), SubjectId.random(), details));
    }

    private String other(Account by, String... more) {
        return taken(given.sent(aReport(more)), by);
    }

    private void link(String other) {
        link(other, OFFICER);
    }

    private void link(String other, Account by) {
        ReportId here = now().id();
        as(by, () -> links.link(here, signals.signal(other).id(), "Dezelfde mensen."));
    }

    private void establish(String victim, String minor) {
        Document page = officer.open(at("/facts"));
        officer.press(at("/facts"), page, "Feiten opslaan", answers(victim, minor))
                .location();
    }

    private static Map<String, List<String>> answers(String victim, String minor) {
        return Map.of("victim", List.of(victim), "minor", List.of(minor));
    }

    private StepFourView view() {
        return as(OFFICER, () -> referrals.stepFour(number));
    }

    private List<String> chosen() {
        return officer.open(at("/facts")).select("input[checked]").eachAttr("value");
    }

    private void standsAsEstablished() {
        assertThat(now().asks(Gate.Asks.FACTS)).isFalse();
        assertThat(view().established()).isTrue();
    }

    private void isAskedAnew() {
        assertThat(now().asks(Gate.Asks.FACTS)).isTrue();
        assertThat(view().established()).isFalse();
    }

    @Test
    @DisplayName(
            "Na Nee en Nee een meisje van onder de 18: Klopt dit? komt terug, met Ja ingevuld, en het advies volgt")
    void a_girl_who_is_registered_later_makes_the_facts_be_asked_anew() {
        establish("no", "no");
        assertThat(view().advice().ids()).contains("4.1").doesNotContain("4.5", "4.6", "kan-1");
        assertThat(officer.get(at("/consultation")).absent()).isTrue();
        registered(number, GIRL);
        isAskedAnew();
        assertThat(now().minor()).isTrue();
        assertThat(view().advice().ids()).contains("4.5", "4.6", "kan-1").doesNotContain("4.1");
        assertThat(officer.get(at("/consultation")).absent()).isFalse();
        assertThat(chosen()).containsExactly("labour", "no", "yes", "yes", "unknown");
        for (String page : List.of("/facts", "/referrals")) {
            assertThat(officer.open(at(page)).select("main .utrecht-alert li").eachText())
                    .as(page)
                    .containsExactly(
                            "Een persoon bij dit signaal is misschien jonger dan 18.",
                            "Een persoon bij dit signaal is misschien slachtoffer.");
        }
        establish("yes", "yes");
        standsAsEstablished();
        assertThat(now().asks(Gate.Asks.CONSULTATION)).isTrue();
        assertThat(officer.open(at("/referrals")).select("main .utrecht-alert li"))
                .isEmpty();
    }

    @Test
    @DisplayName("Wie de feiten nog niet nakeek, of opnieuw moet kijken, ziet dat als eerste; Wijzigen blijft staan")
    void facts_that_nobody_looked_at_come_first() {
        assertThat(first()).containsExactly("Feiten nakijken");
        establish("no", "no");
        assertThat(first()).isEmpty();
        registered(number, GIRL);
        assertThat(first()).containsExactly("Feiten nakijken");
        assertThat(officer.open(at("/referrals")).select("main a[href$=/facts]").eachText())
                .containsExactly("Feiten nakijken", "Wijzigen van de feiten");
        decide(GateOutcome.UNCLEAR);
        establish("yes", "yes");
        assertThat(first()).isEmpty();
    }

    private List<String> first() {
        return officer.open(at("/referrals"))
                .select("main a.utrecht-button--primary-action")
                .eachText();
    }

    @Test
    @DisplayName("Een brief zegt niet Nee zolang de feiten opnieuw worden gevraagd")
    void no_letter_says_no_while_the_facts_are_asked_anew() {
        establish("no", "no");
        String path = at("/referrals/new?partner=care-coordinator");
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("items", List.of("summary"));
        typed.put("summary", List.of("Er slapen mensen in ploegen."));
        typed.put("way", List.of("letter"));
        String confirm =
                officer.press(path, officer.open(path), "Verder", typed).location();
        assertThat(officer.open(confirm).select(".mr-quote").text()).contains("Iemand jonger dan 18: Nee");
        registered(number, GIRL);
        assertThat(officer.open(confirm).select(".mr-quote").text())
                .contains("Iemand jonger dan 18: Ja")
                .doesNotContain("Iemand jonger dan 18: Nee");
    }

    @Test
    @DisplayName("Het oude advies blijft op de tijdlijn staan, regel voor regel, naast wat het nu is")
    void the_advice_before_stays_readable_on_the_timeline() {
        establish("no", "no");
        registered(number, GIRL);
        List<Entry> doubted = entries(Entry.Kind.DOUBTED);
        assertThat(doubted).hasSize(1);
        assertThat(doubted.getFirst().content().get("advice-was"))
                .contains("must Veilig Thuis")
                .doesNotContain("Raad voor de Kinderbescherming");
        assertThat(doubted.getFirst().content().get("advice"))
                .contains("choose Veilig Thuis", "may Raad voor de Kinderbescherming");
        establish("no", "no");
        Entry back = entries(Entry.Kind.ESTABLISHED).getLast();
        assertThat(back.content().get("advice-was")).contains("may Raad voor de Kinderbescherming");
        assertThat(back.content().get("advice")).contains("must Veilig Thuis");
    }

    @Test
    @DisplayName("Weet ik niet telt als ja, en wie wordt verbeterd telt als wie erbij komt")
    void not_known_counts_as_yes_and_a_correction_counts_too() {
        establish("no", "no");
        Subject seen = registered(number, person("witness", "no"));
        standsAsEstablished();
        as(OFFICER, () -> involved.change(seen, person("unknown", "unknown")));
        isAskedAnew();
        assertThat(chosen()).containsExactly("labour", "no", "unknown", "unknown", "unknown");
        assertThat(view().advice().ids()).contains("4.5", "kan-1");
    }

    @Test
    @DisplayName("De mens beslist: wie opnieuw Nee kiest, wordt over dezelfde persoon niet nog eens gevraagd")
    void who_says_no_again_is_not_asked_again_about_the_same_person() {
        establish("no", "no");
        Subject girl = registered(number, GIRL);
        establish("no", "no");
        standsAsEstablished();
        registered(number, new Vehicle("AB-123-C"));
        standsAsEstablished();
        as(OFFICER, () -> involved.change(girl, person("needs-help", "unknown")));
        isAskedAnew();
    }

    @Test
    @DisplayName("Een oud scherm legt niet vast dat er niemand is, als er intussen iemand bij kwam")
    void an_old_screen_does_not_establish_away_who_was_registered_meanwhile() {
        Document old = officer.open(at("/facts"));
        registered(number, GIRL);
        Document both = officer.press(at("/facts"), old, "Feiten opslaan", answers("no", "no"))
                .page();
        assertThat(both.select("main [role=alert]")).isNotEmpty();
        assertThat(entries(Entry.Kind.ESTABLISHED)).isEmpty();
    }

    @Test
    @DisplayName(
            "Een gekoppeld signaal met een minderjarige, en wat daar later wordt vastgesteld, vraagt de feiten opnieuw")
    void a_linked_signal_makes_the_facts_be_asked_anew() {
        establish("no", "no");
        String young = other(OFFICER, "person.description", "Een meisje", "person.minor", "yes");
        String plain = other(OFFICER);
        link(plain);
        standsAsEstablished();
        link(young);
        isAskedAnew();
        assertThat(view().doubts()).containsExactly("linked-minor");
        assertThat(chosen()).containsExactly("labour", "no", "no", "unknown", "unknown");
        establish("no", "no");
        standsAsEstablished();
        registered(plain, person("needs-help", "no"));
        isAskedAnew();
        assertThat(view().doubts()).containsExactly("linked-victim");
    }

    @Test
    @DisplayName("Lezing I-11: van een signaal dat iemand niet ziet, wordt ook zo niets bekend")
    void what_somebody_does_not_see_asks_nothing() {
        establish("no", "no");
        ReportId known = given.sent(aReport("person.description", "Een meisje", "person.minor", "yes"));
        as(OFFICER, () -> inbox.read(known));
        as(OFFICER, () -> inbox.knowThoseInvolved(known));
        String hidden = taken(known, DEPUTY);
        link(hidden, DEPUTY);
        registered(number, new Vehicle("AB-123-C"));
        assertThat(entries(Entry.Kind.DOUBTED)).isEmpty();
    }

    @Test
    @DisplayName("Wat op later stond, komt terug; de volgende stap is Feiten nakijken")
    void what_was_put_off_comes_back() {
        establish("no", "no");
        ReportId id = now().id();
        as(OFFICER, () -> {
            signals.putOff(id, signals.latestLater(id));
            return number;
        });
        registered(number, new Person("Zosia Voorbeeld", "needs-help", "yes", "", "", Person.Voice.NONE));
        assertThat(now().moments().laterUntil()).isNull();
        decide(GateOutcome.INDICATIONS);
        assertThat(now().asks(Gate.Asks.FACTS))
                .as("a new decision does not hide it")
                .isTrue();
        assertThat(officer.open(at("")).select("main a[href$=/facts]").eachText())
                .contains("Feiten nakijken");
    }
}

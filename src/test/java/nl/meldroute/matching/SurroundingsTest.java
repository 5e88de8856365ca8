package nl.meldroute.matching;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.subjects.SubjectFixtures.aPerson;
import static nl.meldroute.subjects.SubjectFixtures.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/surroundings-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: wat samenhangt is bij elkaar te zien, en wordt niet samengevoegd")
class SurroundingsTest {
    private static final String PHONE = "06 0000 0841";
    private final Given given;
    private final Involved involved;
    private final Signals signals;
    private final Surroundings surroundings;
    private final Visitor officer;
    private final Map<String, ReportId> ids = new HashMap<>();

    @Autowired
    private Links links;

    @Autowired
    private Inbox inbox;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Pages pages;

    @Autowired
    SurroundingsTest(Given given, Involved involved, Signals signals, Surroundings surroundings, Pages pages) {
        this.given = given;
        this.involved = involved;
        this.signals = signals;
        this.surroundings = surroundings;
        this.officer = pages.as(OFFICER);
    }

    private String aSignal(Details... about) {
        return takenUp(given.sent(aReport("name", "Kees Melder")), OFFICER, about);
    }

    private String takenUp(ReportId report, Account by, Details... about) {
        String number = given.takenUp(
                report, by, new Registration("Kade", Set.of(ExploitationForm.LABOUR), "no", "service", "heard", ""));
        ids.put(number, report);
        for (Details details : about) {
            as(by, () -> involved.add(report, SubjectId.random(), details));
        }
        return number;
    }

    private ReportId id(String number) {
        return Objects.requireNonNull(ids.get(number));
    }

    private void link(Account by, String one, String other) {
        as(by, () -> links.link(id(one), id(other), "De wijkagent zegt het."));
    }

    private Connected of(String number) {
        return as(OFFICER, () -> surroundings.of(id(number)));
    }

    private static List<String> numbers(Connected connected) {
        return connected.signals().stream()
                .map(member -> member.signal().numbered())
                .toList();
    }

    private static String page(String number) {
        return "/signals/" + number + "/connections";
    }

    private static List<String> rows(Document shown) {
        return shown.select("main tbody tr").eachText();
    }

    @Test
    void what_is_linked_over_a_signal_in_between_belongs_to_it() {
        String one = aSignal(new PhoneLine(PHONE));
        String between = aSignal();
        String far = aSignal(aPerson("Marek Demo"));
        aSignal(aPerson("Marek Demo"));
        link(OFFICER, one, between);
        link(OFFICER, between, far);
        Connected found = of(one);
        assertThat(numbers(found)).containsExactly(one, between, far);
        assertThat(found.links()).containsExactly(new Connected.Link(0, 1, true), new Connected.Link(1, 2, true));
        assertThat(found.signals().getLast().subjects())
                .extracting(Subject::title)
                .containsExactly("Marek Demo");
        assertThat(found.further()).isEmpty();
    }

    @Test
    void what_is_linked_by_what_it_shares_is_not_by_hand() {
        String one = aSignal(new PhoneLine("06 0000 0842"));
        String other = aSignal(new PhoneLine("06 0000 0842"));
        link(OFFICER, one, other);
        assertThat(of(other).links()).containsExactly(new Connected.Link(0, 1, false));
    }

    @Test
    void more_than_can_be_shown_are_named_and_not_read() {
        String one = aSignal();
        List<String> others = new ArrayList<>();
        for (int at = 0; at <= Surroundings.MOST; at++) {
            others.add(aSignal());
            link(OFFICER, one, others.getLast());
        }
        Connected found = of(one);
        assertThat(numbers(found)).hasSize(Surroundings.MOST).startsWith(one, others.getFirst());
        List<String> further = found.further().stream().map(Signal::numbered).toList();
        assertThat(further).containsExactlyElementsOf(others.subList(Surroundings.MOST - 1, others.size()));
        assertThat(officer.open(page(one)).select("main").text())
                .contains("Er is meer gekoppeld", further.getFirst(), further.getLast());
        assertThat(acts(further.getLast())).doesNotContain("match.connections");
    }

    private List<String> acts(String number) {
        return as(OFFICER, () -> trail.of(id(number), 50)).stream()
                .map(AuditTrail.Seen::action)
                .toList();
    }

    @Test
    @DisplayName("Kijken staat in het logboek van elk signaal dat te zien is")
    void looking_is_on_the_audit_of_each_that_is_shown() {
        String one = aSignal();
        String other = aSignal();
        link(OFFICER, one, other);
        officer.open(page(one));
        assertThat(List.of(one, other))
                .allSatisfy(number -> assertThat(acts(number)).contains("match.connections", "subject.read"));
    }

    @Test
    @DisplayName("Lezing I-10: wie een signaal overdroeg, ziet het ook hier niet, en niets wat erachter ligt")
    void who_is_kept_from_a_signal_sees_nothing_of_it() {
        ReportId handed = given.sent(aReport());
        as(OFFICER, () -> inbox.read(handed));
        as(OFFICER, () -> inbox.knowThoseInvolved(handed));
        String hidden = takenUp(handed, DEPUTY, aPerson("Geheim Demo"));
        String one = aSignal();
        String behind = aSignal();
        link(DEPUTY, one, hidden);
        link(DEPUTY, hidden, behind);
        assertThat(numbers(of(one))).containsExactly(one);
        assertThat(officer.open(page(one)).text()).doesNotContain(hidden, behind, "Geheim");
        assertThat(as(DEPUTY, () -> surroundings.of(id(one))).signals()).hasSize(3);
    }

    @Test
    void it_is_drawn_with_words_on_the_lines_and_the_table_says_the_same() {
        String one = aSignal(aPerson("Marek Demo", "06 0000 0843"), anAddress("Kade", "12"));
        String other = aSignal(new PhoneLine("06 0000 0843"), anAddress("kade", "12"));
        link(OFFICER, one, other);
        Document shown = officer.open(page(one));
        assertThat(shown.select("h1").text()).isEqualTo("Wat hangt samen?");
        assertThat(shown.title()).doesNotContain("Marek", "Kade");
        assertThat(shown.select("svg a").eachAttr("aria-label"))
                .containsExactlyInAnyOrder(
                        one + " Kade. Dit signaal",
                        other + " Kade. Ander signaal",
                        "Marek Demo. Persoon",
                        "06 0000 0843. Telefoonnummer",
                        "Kade 12, Lopik. Adres. Niet bezoeken of aanschrijven.");
        assertThat(shown.select("svg .mr-graph__tie").eachText())
                .containsExactlyInAnyOrder(
                        "gekoppeld", "werk of woonruimte", "adres", "adres", "telefoonnummer", "telefoonnummer");
        assertThat(rows(shown))
                .hasSize(4)
                .contains(
                        "Kade 12, Lopik Adres. Niet bezoeken of aanschrijven. " + one + " Kade " + other
                                + " Kade Adres",
                        other + " Kade Ander signaal " + one + " Kade Gekoppeld",
                        "Marek Demo Persoon " + one + " Kade Rol: Werkgever, verhuurder of bemiddelaar");
        assertThat(shown.select("main").text()).doesNotContain("Kees");
        Stream.concat(
                        shown.select("svg a").eachAttr("href").stream(),
                        shown.select("main tbody a").eachAttr("href").stream())
                .forEach(officer::open);
    }

    @Test
    void a_closed_signal_says_so() {
        String one = aSignal(aPerson("Marek Demo"));
        String other = aSignal(aPerson("Ans Demo"));
        link(OFFICER, one, other);
        as(DEPUTY, () -> {
            Signal open = signals.signal(other);
            return signals.close(open.id(), open.version(), new Closing("unclear", "unknown"));
        });
        assertThat(rows(officer.open(page(one))))
                .contains(other + " Kade Afgesloten signaal " + one + " Kade Met de hand gekoppeld");
        assertThat(officer.open(page(one)).select("svg text").eachText()).contains("afgesloten", "Ans Demo");
    }

    @Test
    void where_nothing_is_linked_it_says_what_to_do() {
        String alone = aSignal();
        Document empty = officer.open(page(alone));
        assertThat(empty.select("main").text()).contains("Dit signaal is nog niet gekoppeld aan een ander signaal.");
        assertThat(empty.select("main a").eachText()).contains("Komt dit al voor?", "Hoort bij een ander signaal");
        assertThat(empty.select("main figure, main table")).isEmpty();
    }

    @Test
    void what_has_no_room_in_the_picture_stands_in_the_table() {
        Details[] people = new Details[41];
        for (int at = 0; at < people.length; at++) {
            people[at] = aPerson("Iemand Demo" + (char) ('a' + at / 26) + (char) ('a' + at % 26));
        }
        Document shown = officer.open(page(aSignal(people)));
        assertThat(shown.select("svg a")).hasSize(40);
        assertThat(rows(shown)).hasSize(41);
        assertThat(shown.select("main").text())
                .contains("2 dingen passen niet in de tekening. Ze staan wel in de tabel.");
    }

    @Test
    void for_anybody_else_it_is_not_there() {
        String one = aSignal();
        assertThat(pages.as(CONTACT).get(page(one)).absent()).isTrue();
        assertThat(officer.get(page("2026-9999")).absent()).isTrue();
        assertThatThrownBy(() -> as(CONTACT, () -> surroundings.of(id(one)))).isInstanceOf(NotForYou.class);
    }
}

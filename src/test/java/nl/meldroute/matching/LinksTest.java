package nl.meldroute.matching;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/links-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: wat bij elkaar hoort, wordt met de hand gekoppeld en niet samengevoegd")
class LinksTest {
    private static final String WHY = "De wijkagent zegt dat het dezelfde ploeg is.";
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final Pages pages;
    private final Visitor officer;
    private final Map<String, ReportId> ids = new HashMap<>();

    @Autowired
    private Matches matches;

    @Autowired
    private Links links;

    @Autowired
    private Involved involved;

    @Autowired
    private AuditTrail trail;

    @Autowired
    LinksTest(Given given, Inbox inbox, Signals signals, Pages pages) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.pages = pages;
        this.officer = pages.as(OFFICER);
    }

    private String aSignal(String name) {
        return takenUp(given.sent(aReport()), OFFICER, name);
    }

    /** A signal that the officer handed over, knowing those involved. */
    private String keptFromTheOfficer() {
        ReportId report = given.sent(aReport());
        as(OFFICER, () -> inbox.read(report));
        as(OFFICER, () -> inbox.knowThoseInvolved(report));
        return takenUp(report, DEPUTY, "Geheim");
    }

    private String takenUp(ReportId report, Account by, String name) {
        String number = given.takenUp(
                report, by, new Registration(name, Set.of(ExploitationForm.LABOUR), "no", "service", "heard", ""));
        ids.put(number, report);
        return number;
    }

    private ReportId id(String number) {
        return Objects.requireNonNull(ids.get(number));
    }

    private static String page(String number) {
        return "/signals/" + number + "/link";
    }

    private static Map<String, List<String>> typed(String other) {
        return Map.of("other", List.of(other), "reason", List.of(WHY));
    }

    private Answer look(String number, String other) {
        return officer.press(page(number), officer.open(page(number)), "Verder", typed(other));
    }

    private void link(String number, String other) {
        officer.press(page(number), look(number, other).page(), "Koppelen", Map.of())
                .location();
    }

    private String timeline(Visitor who, String number) {
        return who.open("/signals/" + number + "/timeline").select("main").text();
    }

    @Test
    void it_is_looked_at_first_and_then_seen_on_both() {
        String number = aSignal("Kade");
        String other = aSignal("Dorpsstraat");
        Document preview = look(number, other).page();
        assertThat(preview.select("h1").eachText()).containsExactly("Hoort bij een ander signaal");
        assertThat(preview.select("main").text())
                .contains(
                        "Koppelen betekent: u ziet beide signalen bij elkaar.",
                        other,
                        "Dorpsstraat",
                        "ma 23 november 2026",
                        WHY);
        assertThat(as(OFFICER, () -> matches.linked(id(number)))).isEmpty();
        assertThat(officer.press(page(number), preview, "Koppelen", Map.of()).location())
                .isEqualTo("/signals/" + number);
        assertThat(said(officer.open("/vault"))).isEqualTo("Gekoppeld aan " + other + ". Ongedaan maken");
        for (String[] pair : new String[][] {{number, other}, {other, number}}) {
            assertThat(officer.open("/signals/" + pair[0]).select("main a").eachText())
                    .contains("Gekoppeld aan " + pair[1]);
            assertThat(timeline(officer, pair[0])).contains("Gekoppeld aan " + pair[1] + " " + WHY);
            ReportId each = id(pair[0]);
            assertThat(as(OFFICER, () -> trail.of(each, 20)))
                    .extracting(AuditTrail.Seen::action)
                    .contains("match.link");
        }
        assertThat(officer.open("/signals/" + number + "/matches")
                        .select(".mr-card")
                        .text())
                .contains("Met de hand gekoppeld.", "Deze signalen zijn gekoppeld.");
    }

    @Test
    void it_is_undone_and_both_timelines_keep_it() {
        String number = aSignal("Kade");
        String other = aSignal("Dorpsstraat");
        link(number, other);
        String undo = "/signals/" + number + "/matches?undo=" + id(other);
        assertThat(officer.open("/vault").select("[role=status] form").attr("action"))
                .isEqualTo(undo);
        officer.post(undo, Map.of()).location();
        assertThat(as(OFFICER, () -> matches.linked(id(other)))).isEmpty();
        assertThat(as(OFFICER, () -> matches.of(id(number)))).isEmpty();
        assertThat(timeline(officer, number)).contains("Gekoppeld aan " + other, "Niet meer gekoppeld aan " + other);
        assertThat(timeline(officer, other)).contains("Niet meer gekoppeld aan " + number);
    }

    @Test
    @DisplayName(
            "Wie van het andere signaal is weggehouden, leert niet dat het er is: niet hier, en niet uit de tijdlijn")
    void a_number_that_is_kept_from_who_asks_looks_like_one_that_is_not_there() {
        String number = aSignal("Kade");
        String hidden = keptFromTheOfficer();
        Document kept = look(number, hidden).page();
        Document unknown = look(number, "2026-9999").page();
        assertThat(kept.select("#errors li").eachText()).containsExactly("Wij kennen dit nummer niet. Controleer het.");
        assertThat(kept.select("textarea").text()).isEqualTo(WHY);
        assertThat(kept.select("main").html().replace(hidden, "").replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(
                        unknown.select("main").html().replace("2026-9999", "").replaceAll("value=\"[^\"]*\"", ""));
        Visitor deputy = pages.as(DEPUTY);
        deputy.press(
                        page(number),
                        deputy.press(page(number), deputy.open(page(number)), "Verder", typed(hidden))
                                .page(),
                        "Koppelen",
                        Map.of())
                .location();
        assertThat(timeline(deputy, number)).contains("Gekoppeld aan " + hidden);
        assertThat(timeline(officer, number)).doesNotContain("Gekoppeld", hidden, WHY);
        assertThat(as(OFFICER, () -> signals.entries(id(number))))
                .extracting(Entry::kind)
                .doesNotContain(Entry.Kind.LINKED);
    }

    @Test
    void its_own_number_none_and_one_that_is_linked_get_a_sentence_and_the_text_stays() {
        String number = aSignal("Kade");
        String other = aSignal("Dorpsstraat");
        assertThat(look(number, number).page().select("#errors li").eachText())
                .containsExactly("Dit is het nummer van dit signaal zelf. Vul een ander nummer in.");
        assertThat(officer.press(page(number), officer.open(page(number)), "Verder", Map.of())
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly(
                        "Vul het nummer van het andere signaal in.", "Schrijf op waarom dit bij elkaar hoort.");
        link(number, other);
        Document linked = look(number, other).page();
        assertThat(linked.select("#errors li").eachText())
                .containsExactly("Dit signaal is al gekoppeld aan " + other + ". U hoeft niets te doen.");
        assertThat(linked.select("textarea").text()).isEqualTo(WHY);
    }

    @Test
    @DisplayName("Twee keer drukken, of twee collega's tegelijk: één koppeling")
    void twice_is_once() {
        String number = aSignal("Kade");
        String other = aSignal("Dorpsstraat");
        Document preview = look(number, other).page();
        for (int press = 0; press < 2; press++) {
            assertThat(officer.press(page(number), preview, "Koppelen", Map.of())
                            .location())
                    .isEqualTo("/signals/" + number);
        }
        as(DEPUTY, () -> links.link(id(other), id(number), "Ik zag het ook."));
        assertThat(as(OFFICER, () -> signals.entries(id(number))))
                .filteredOn(entry -> entry.kind() == Entry.Kind.LINKED)
                .hasSize(1);
    }

    @Test
    void what_was_said_not_to_be_the_same_is_told_and_can_be_linked_after_all() {
        String number = aSignal("Kade");
        String other = aSignal("Dorpsstraat");
        for (String each : List.of(number, other)) {
            as(OFFICER, () -> involved.add(id(each), SubjectId.random(), new PhoneLine("06 0000 0777")));
        }
        Match found = as(OFFICER, () -> matches.of(id(number))).getFirst();
        as(OFFICER, () -> matches.judge(id(number), id(other), found.version(), Verdict.DIFFERENT));
        Document preview = look(number, other).page();
        assertThat(preview.select("main").text()).contains("Eerder is genoteerd dat dit niet hetzelfde is.");
        officer.press(page(number), preview, "Koppelen", Map.of()).location();
        assertThat(as(OFFICER, () -> matches.linked(id(number)))).containsExactly(id(other));
        assertThat(as(OFFICER, () -> matches.waiting(id(number)))).isEmpty();
    }

    @Test
    void a_link_by_hand_stays_when_something_they_share_is_found_and_goes() {
        String number = aSignal("Kade");
        String other = aSignal("Dorpsstraat");
        link(number, other);
        for (String each : List.of(number, other)) {
            as(OFFICER, () -> involved.add(id(each), SubjectId.random(), new PhoneLine("06 0000 0778")));
        }
        assertThat(as(OFFICER, () -> matches.waiting(id(number)))).isEmpty();
        assertThat(as(OFFICER, () -> matches.linked(id(number)))).containsExactly(id(other));
        assertThat(as(OFFICER, () -> matches.of(id(number))).getFirst().byHand())
                .isFalse();
    }

    @Test
    @DisplayName("Ook wat met Zelfde is gekoppeld, staat in de tijdlijn")
    void a_match_that_is_the_same_stands_on_the_timeline_too() {
        String number = aSignal("Kade");
        String other = aSignal("Dorpsstraat");
        for (String each : List.of(number, other)) {
            as(OFFICER, () -> involved.add(id(each), SubjectId.random(), new PhoneLine("06 0000 0779")));
        }
        Match found = as(OFFICER, () -> matches.of(id(number))).getFirst();
        as(OFFICER, () -> matches.judge(id(number), id(other), found.version(), Verdict.SAME));
        assertThat(timeline(officer, number)).contains("Gekoppeld aan " + other);
        assertThat(timeline(officer, other)).contains("Gekoppeld aan " + number);
    }

    @Test
    void closed_meanwhile_nothing_is_linked_and_the_text_is_still_there() {
        String number = aSignal("Kade");
        String other = aSignal("Dorpsstraat");
        Document preview = look(number, other).page();
        as(DEPUTY, () -> {
            var open = signals.signal(number);
            return signals.close(open.id(), open.version(), new Closing("unclear", "unknown"));
        });
        Document closed =
                officer.press(page(number), preview, "Koppelen", Map.of()).page();
        assertThat(closed.select("main").text()).contains("Dit signaal is afgesloten.");
        assertThat(closed.select("textarea").text()).isEqualTo(WHY);
        assertThat(as(OFFICER, () -> matches.linked(id(number)))).isEmpty();
        assertThat(look(other, number).page().select("main").text()).contains(number + " (afgesloten)");
    }

    @Test
    void for_anybody_else_it_is_not_there() {
        String number = aSignal("Kade");
        assertThat(pages.as(CONTACT).get(page(number)).absent()).isTrue();
        assertThat(officer.get("/signals/2026-9999/link").absent()).isTrue();
    }
}

package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Aside.State;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Bell;
import nl.meldroute.notices.Bells;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.Erased;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/aside-${random.uuid}")
@DisplayName("Lezing I-10: de aandachtsfunctionaris komt zelf in een signaal voor")
class AsidePagesTest {
    private static final String REASON = "De melder noemt de aandachtsfunctionaris bij naam.";
    private static final Map<String, List<String>> FILLED =
            Map.of("consent", List.of("secretary"), "reason", List.of(REASON));
    private static final Aside.Ground GROUND = new Aside.Ground("secretary", LocalDate.of(2026, 11, 23), REASON);
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final Asides asides;
    private final Visitor officer;
    private final Visitor deputy;
    private ReportId id = ReportId.random();
    private String number = "";

    @Autowired
    AsidePagesTest(Given given, Inbox inbox, Signals signals, Asides asides, Pages pages) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.asides = asides;
        this.officer = pages.as(OFFICER);
        this.deputy = pages.as(DEPUTY);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        id = given.sent(aReport());
        number = takeUp(id, OFFICER);
    }

    private String takeUp(ReportId report, Account account) {
        return given.takenUp(report, account);
    }

    private String here(String page) {
        return "/signals/" + number + page;
    }

    private void put() {
        as(DEPUTY, () -> {
            asides.put(number, GROUND);
            return number;
        });
    }

    private State state() {
        return as(DEPUTY, () -> asides.of(number)).state();
    }

    private List<Entry> entries() {
        return as(DEPUTY, () -> signals.entries(id));
    }

    @Test
    void the_deputy_asks_for_consent_and_says_it_twice_before_anything_happens() {
        Document page = deputy.open(here("/aside"));
        assertThat(page.select("h1").text()).isEqualTo("Aandachtsfunctionaris opzij zetten");
        assertThat(page.select("main form > div > label, main legend").eachText())
                .containsExactly("Toestemming van", "Datum", "Reden");
        assertThat(page.select("#day, #day-month, #day-year").eachAttr("value")).containsExactly("23", "11", "2026");
        Document sure = deputy.press(here("/aside"), page, "Verder", FILLED).page();
        assertThat(sure.select("h1").text()).isEqualTo("Weet u het zeker?");
        assertThat(sure.select(".mr-back")).isEmpty();
        assertThat(sure.select("main").text())
                .contains(
                        OFFICER.name() + " ziet dit signaal niet meer",
                        "Toestemming van Gemeentesecretaris",
                        REASON,
                        "ma 23 november 2026");
        assertThat(state()).isEqualTo(State.SEES_IT);
        Document again =
                deputy.press(here("/aside"), sure, "Wijzigen", Map.of()).page();
        assertThat(again.select("#reason").text()).isEqualTo(REASON);
        assertThat(again.select("[name=consent][checked]").val()).isEqualTo("secretary");
        assertThat(deputy.press(here("/aside"), sure, "Ja, opzij zetten", Map.of())
                        .location())
                .isEqualTo(here(""));
        Document signal = deputy.open(here(""));
        assertThat(said(signal)).isEqualTo("De aandachtsfunctionaris ziet dit signaal niet meer.");
        assertThat(signal.select(".mr-identity").text())
                .contains("Wie ziet dit? U")
                .doesNotContain(OFFICER.name());
        assertThat(signal.select("main").text())
                .contains("Aandachtsfunctionaris opzij gezet", "Toestemming van: Gemeentesecretaris", REASON);
        assertThat(entries().getLast().content()).containsEntry("consent", "secretary");
        assertThat(officer.get(here("")).absent()).isTrue();
    }

    @Test
    void what_is_missing_is_asked_and_comes_back() {
        Document page = deputy.open(here("/aside"));
        Answer empty = deputy.press(here("/aside"), page, "Verder", Map.of("day-day", List.of("31")));
        assertThat(empty.page().select("#errors li").eachText())
                .containsExactly(
                        "Kies wie het goed vond: de gemeentesecretaris of de burgemeester.",
                        "Vul een dag in die bestaat, bijvoorbeeld 7 12 2026.",
                        "Schrijf op waarom.");
        Answer ahead = deputy.press(
                here("/aside"), page, "Verder", Map.of("day-day", List.of("24"), "reason", List.of("Hij is het.")));
        assertThat(ahead.page().select("#errors li").eachText())
                .contains(
                        "Vul vandaag in, of een dag die al voorbij is.",
                        "Schrijf iets meer op, in minstens 30 tekens.");
        assertThat(ahead.page().select("#reason").text()).isEqualTo("Hij is het.");
        Answer himself = deputy.press(
                here("/aside"), page, "Verder", Map.of("consent", List.of("ikzelf"), "reason", List.of(REASON)));
        assertThat(himself.page().select("#errors li").eachText())
                .containsExactly("Kies wie het goed vond: de gemeentesecretaris of de burgemeester.");
        Answer skipped = deputy.post(here("/aside"), Map.of("step", List.of("sure")));
        assertThat(skipped.page().select("#errors li")).hasSize(3);
        assertThat(state()).isEqualTo(State.SEES_IT);
    }

    @Test
    void only_the_deputy_comes_there_and_only_the_deputy_sees_the_way() {
        assertThat(deputy.open(here("")).select(".mr-acts > .mr-acts__apart:last-child a[href=" + here("/aside") + "]"))
                .hasSize(1);
        assertThat(officer.open(here("")).select("a[href=" + here("/aside") + "]"))
                .isEmpty();
        for (String page : List.of("/aside", "/let-in")) {
            assertThat(officer.get(here(page)).absent()).isTrue();
            assertThat(officer.post(here(page), FILLED).absent()).isTrue();
        }
        for (Account other : List.of(OFFICER, CONTACT, ADMIN)) {
            assertThatThrownBy(() -> as(other, () -> asides.of(number))).isInstanceOf(NotForYou.class);
        }
        assertThat(deputy.get("/signals/2026-999999/aside").absent()).isTrue();
    }

    @Test
    @DisplayName("Wie opzij is gezet, heeft geen sleutel: geen lijst, geen aantal, geen bladzijde en geen bel")
    void the_officer_has_no_key_to_it_any_more(
            @Autowired SignalLists lists,
            @Autowired CaseContent cases,
            @Autowired ActingDatabase database,
            @Autowired Bells bells) {
        SignalLists.Bounds bounds =
                new SignalLists.Bounds(LocalDate.of(2026, 11, 23), java.time.Instant.EPOCH, LocalDate.MIN);
        int before = as(OFFICER, () -> lists.counts(bounds)).now();
        ring(bells);
        assertThat(as(OFFICER, bells::mine)).extracting(Bell::report).contains(id);
        put();
        ring(bells);
        assertThat(as(OFFICER, () -> lists.counts(bounds)).now()).isEqualTo(before - 1);
        assertThat(as(OFFICER, () -> lists.numbered(0, 100)))
                .extracting(Signal::id)
                .doesNotContain(id);
        assertThat(as(OFFICER, lists::open)).extracting(Signal::id).doesNotContain(id);
        assertThat(as(OFFICER, bells::mine)).extracting(Bell::report).doesNotContain(id);
        assertThat(officer.open("/work").text()).doesNotContain(number);
        assertThat(officer.open("/signals").text()).doesNotContain(number);
        for (String page : List.of(
                "",
                "/timeline",
                "/seen",
                "/note",
                "/matches",
                "/connections",
                "/reporter",
                "/referrals",
                "/reply",
                "/close",
                "/decision")) {
            assertThat(officer.get(here(page)).absent()).as(page).isTrue();
        }
        assertThat(officer.get("/inbox/" + id).absent()).isTrue();
        assertThat(officer.post(here("/note"), Map.of("note", List.of("Ik zie het.")))
                        .absent())
                .isTrue();
        Acting reads = new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.HANDLING);
        assertThatThrownBy(() -> database.as(reads, () -> cases.of(id))).isInstanceOf(Erased.class);
        assertThat(as(DEPUTY, () -> lists.find(id))).isPresent();
    }

    private void ring(Bells bells) {
        bells.ring(
                OFFICER.id(),
                new Bell(RandomIds.next(), id, DEPUTY.id(), "reporter.reveal", "WITNESS", java.time.Instant.EPOCH));
    }

    @Test
    void pressed_twice_it_is_written_once_and_it_is_on_the_audit(@Autowired ActingDatabase database) {
        Document page = deputy.open(here("/aside"));
        Document sure = deputy.press(here("/aside"), page, "Verder", FILLED).page();
        for (int press = 0; press < 2; press++) {
            assertThat(deputy.press(here("/aside"), sure, "Ja, opzij zetten", Map.of())
                            .location())
                    .isEqualTo(here(""));
        }
        assertThat(entries()).extracting(Entry::kind).containsOnlyOnce(Entry.Kind.PUT_ASIDE);
        assertThat(database.as(
                        Acting.nobody(Purpose.SIGN_IN),
                        () -> database.client()
                                .sql("select role from audit.entry where object_id = ? and action = 'signal.put-aside'")
                                .param(id.value())
                                .query(String.class)
                                .list()))
                .containsExactly("DEPUTY");
        assertThat(deputy.open(here("/aside")).select("main").text())
                .contains(OFFICER.name() + " ziet dit signaal niet.");
    }

    @Test
    @DisplayName("De vervanger laat weer toe, met een reden; daarna is alles weer te lezen")
    void the_deputy_takes_it_back_for_a_reason() {
        assertThat(deputy.open(here("/let-in")).select("main form")).isEmpty();
        put();
        assertThat(deputy.open(here("")).select("a[href=" + here("/let-in") + "]"))
                .hasSize(1);
        Document page = deputy.open(here("/let-in"));
        assertThat(page.select("h1").text()).isEqualTo("Aandachtsfunctionaris weer toelaten");
        assertThat(page.select(".utrecht-alert--warning").text()).contains("leest dan alles");
        assertThat(deputy.press(here("/let-in"), page, "Weer toelaten", Map.of())
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly("Schrijf op waarom.");
        Map<String, List<String>> why = Map.of("reason", List.of("Het ging om iemand met dezelfde achternaam."));
        for (int press = 0; press < 2; press++) {
            assertThat(deputy.press(here("/let-in"), page, "Weer toelaten", why).location())
                    .isEqualTo(here(""));
        }
        assertThat(entries()).extracting(Entry::kind).containsOnlyOnce(Entry.Kind.LET_IN);
        assertThat(officer.open(here("/timeline")).select("main").text()).contains(REASON, "dezelfde achternaam");
        put();
        assertThat(officer.get(here("")).absent()).isTrue();
        assertThat(state()).isEqualTo(State.PUT_ASIDE);
    }

    @Test
    void what_the_officer_said_about_knowing_those_involved_can_not_be_taken_back() {
        ReportId known = given.sent(aReport());
        as(OFFICER, () -> inbox.read(known));
        as(OFFICER, () -> inbox.knowThoseInvolved(known));
        number = takeUp(known, DEPUTY);
        assertThat(state()).isEqualTo(State.KNOWS_THOSE_INVOLVED);
        assertThat(deputy.open(here("")).select("a[href$=/aside], a[href$=/let-in]"))
                .isEmpty();
        assertThat(deputy.open(here("/let-in")).select("main form")).isEmpty();
        Map<String, List<String>> why = Map.of("reason", List.of("Hij mag het best zien, vind ik nu."));
        assertThat(deputy.post(here("/let-in"), why).location()).isEqualTo(here(""));
        put();
        assertThat(state()).isEqualTo(State.KNOWS_THOSE_INVOLVED);
        assertThat(officer.get(here("")).absent()).isTrue();
    }
}

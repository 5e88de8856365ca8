package nl.meldroute.oversight;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.oversight.OversightModule.CODE_OFFICER;
import static nl.meldroute.oversight.OversightModule.MAYOR;
import static nl.meldroute.oversight.OversightModule.NORA;
import static nl.meldroute.oversight.OversightModule.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Alias;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.oversight.rules.OwnWork;
import nl.meldroute.policy.WorkCalendar;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithOversight
@DisplayName("Toezicht: de maand in getallen, met wat erachter zit, en gezien door de FG")
class MonthPagesTest {
    private final Months months;
    private final OversightModule.Pen pen;
    private final PushedClock clock;
    private final Pages pages;
    private final Visitor privacy;
    private final ReportId one = ReportId.random();
    private YearMonth month = YearMonth.of(2000, 1);

    @Autowired
    MonthPagesTest(Months months, OversightModule.Pen pen, PushedClock clock, Pages pages) {
        this.months = months;
        this.pen = pen;
        this.clock = clock;
        this.pages = pages;
        this.privacy = pages.as(PRIVACY);
    }

    /** The second day of a month that no other test has, at noon. */
    @BeforeEach
    void a_month_of_its_own() {
        month = YearMonth.from(WorkCalendar.today(clock)).plusMonths(2);
        at(month.atDay(2));
    }

    private void at(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(WorkCalendar.ZONE).toInstant();
        clock.push(Duration.between(clock.instant(), noon));
    }

    private String path() {
        return "/audit/months/" + month;
    }

    private static String row(Document page, String what) {
        return page.select("main tr").stream()
                .filter(row -> row.select("th").text().equals(what))
                .map(Element::text)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(what + " in " + page.select("main").text()));
    }

    @Test
    void the_month_is_told_in_numbers_beside_the_one_before() {
        pen.did(OFFICER, Act.on(one, "reporter.reveal").because("question"), Act.on(one, "share.make"));
        pen.did(OFFICER, Act.on(one, "signal.told"), Act.on(one, "signal.told"), Act.on(one, "signal.police-called"));
        pen.did(CONTACT, new Act("content.open", "intake.words.content", null, "refused", "criminal"));
        Document page = privacy.open(path());
        assertThat(row(page, "Naam of nummer van een melder bekeken"))
                .endsWith("1, Naam of nummer van een melder bekeken Meer");
        assertThat(row(page, "Gebeld of geschreven: andere partner"))
                .contains(" 2,")
                .endsWith("Meer");
        assertThat(row(page, "Gebeld of geschreven: politie")).contains(" 1,");
        assertThat(row(page, "Geweigerd aan een collega")).contains(" 1,");
        assertThat(row(page, "Nood-inzage gevraagd")).endsWith("0 Beide maanden niet");
        assertThat(page.select("main form")).as("not over").isEmpty();
        month = month.plusMonths(1);
        at(month.atDay(2));
        pen.did(OFFICER, Act.on(one, "signal.police-called"));
        Document next = privacy.open(path());
        assertThat(row(next, "Gebeld of geschreven: andere partner")).endsWith("0 Minder");
        assertThat(row(next, "Gebeld of geschreven: politie")).endsWith("Evenveel");
    }

    @Test
    void each_number_leads_to_its_lines() {
        pen.did(OFFICER, Act.on(one, "reporter.reveal").because("question"), Act.on(one, "share.make"));
        pen.did(OFFICER, Act.on(one, "signal.read"));
        pen.did(CONTACT, new Act("content.open", "intake.words.content", null, "refused", "criminal"));
        Document page = privacy.open(path());
        List<String> links = page.select("main td a").eachAttr("href");
        assertThat(links).hasSize(3);
        assertThat(privacy.open(links.getFirst()).select("main tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith(OFFICER.name())
                .contains("Naam van de melder bekeken", Alias.of(one.value()).text(), "Vraag aan de melder");
        assertThat(links.stream()
                        .map(privacy::open)
                        .map(found -> found.select("main tbody tr").size()))
                .containsOnly(1);
    }

    @Test
    void who_looked_outside_own_work_is_told_once_for_each_signal_with_why() {
        pen.did(DEPUTY, Act.on(one, "signal.read"), Act.on(one, "report.read"), Act.on(one, "keeping.confirm-erase"));
        pen.did(OFFICER, Act.on(one, "signal.read"));
        pen.did(CONTACT, Act.on(one, "share.read"));
        pen.did(CODE_OFFICER, Act.on(one, "consultation.look"));
        pen.did(NORA, Act.on(one, "glass.read"));
        pen.did(ADMIN, Act.on(one, "signal.read"));
        pen.did(MAYOR, Act.on(one, "signal.read").refused());
        assertThat(as(PRIVACY, () -> months.outside(month)).lines())
                .extracting(Outside.Line::why)
                .containsExactlyInAnyOrder(
                        OwnWork.OFFICER_THERE,
                        OwnWork.NOTHING_SHARED,
                        OwnWork.NOTHING_SHARED,
                        OwnWork.NOT_AGREED,
                        OwnWork.NO_PART);
        assertThat(row(privacy.open(path()), "Buiten eigen werk gekeken")).contains(" 5,");
        Document page = privacy.open(path() + "/outside");
        assertThat(page.select("main tbody tr").eachText())
                .filteredOn(text -> text.startsWith(DEPUTY.name() + ", Vervanger"))
                .singleElement()
                .asString()
                .contains(Alias.of(one.value()).text(), " 2 ", "De aandachtsfunctionaris was er");
        assertThat(page.select("main tbody tr:contains(" + DEPUTY.name() + ") a")
                        .eachAttr("href"))
                .hasSize(2)
                .allSatisfy(href ->
                        assertThat(privacy.open(href).select("main tbody tr")).isNotEmpty());
    }

    @Test
    void a_deputy_who_replaces_is_at_own_work_as_the_officer_said_on_the_page() {
        Visitor officer = pages.as(OFFICER);
        LocalDate today = WorkCalendar.today(clock);
        Document form = officer.open("/settings/absence");
        officer.press("/settings/absence", form, "Opslaan", days(today, today.plusDays(1)));
        pen.did(DEPUTY, Act.on(one, "signal.read"));
        assertThat(as(PRIVACY, () -> months.outside(month)).lines()).isEmpty();
        assertThat(privacy.open(path() + "/outside").select("main .mr-empty").text())
                .isEqualTo("Niemand keek buiten het eigen werk.");
        pen.did(OFFICER, Act.on(one, "signal.read"));
        assertThat(as(PRIVACY, () -> months.outside(month)).lines())
                .extracting(Outside.Line::why)
                .containsExactly(OwnWork.AWAY);
        at(today.plusDays(2));
        pen.did(DEPUTY, Act.on(one, "signal.read"));
        assertThat(as(PRIVACY, () -> months.outside(month)).lines())
                .extracting(Outside.Line::by)
                .containsExactly(DEPUTY.id(), OFFICER.id());
    }

    private static Map<String, List<String>> days(LocalDate first, LocalDate last) {
        return Map.of(
                "first-day", List.of(Integer.toString(first.getDayOfMonth())),
                "first-month", List.of(Integer.toString(first.getMonthValue())),
                "first-year", List.of(Integer.toString(first.getYear())),
                "last-day", List.of(Integer.toString(last.getDayOfMonth())),
                "last-month", List.of(Integer.toString(last.getMonthValue())),
                "last-year", List.of(Integer.toString(last.getYear())));
    }

    @Test
    void a_month_that_is_over_waits_and_is_signed_off_once() {
        pen.did(OFFICER, Act.on(one, "signal.read"));
        assertThat(privacy.post(path(), Map.of()).absent()).as("it is not over").isTrue();
        at(month.plusMonths(1).atDay(10));
        assertThat(privacy.open("/audit").select("main .mr-queue").text()).contains(name());
        assertThat(task().select(".mr-late")).isEmpty();
        at(month.plusMonths(1).atDay(13));
        assertThat(task().select(".mr-late").text()).isEqualTo("3 dagen te laat");
        assertThat(privacy.press(path(), privacy.open(path()), "Gezien", Map.of())
                        .location())
                .isEqualTo("/audit");
        Document start = privacy.open("/audit");
        assertThat(Pages.said(start)).isEqualTo("De maand staat als gezien in het logboek.");
        assertThat(start.select("main .mr-queue").text()).doesNotContain(name());
        assertThat(start.select("main .mr-cards").text()).contains("Gezien door " + PRIVACY.name());
        assertThat(privacy.post(path(), Map.of()).location())
                .as("twice is once")
                .isEqualTo("/audit");
        assertThat(privacy.open(path()).select("main").text()).contains("Gezien door " + PRIVACY.name() + " op");
        assertThat(pen.database()
                        .as(
                                new Acting(PRIVACY.id(), PRIVACY.role().name(), Purpose.OVERSIGHT),
                                () -> pen.database()
                                        .client()
                                        .sql(
                                                "select count(*) from audit.entry where action = 'month.seen' and object = ?")
                                        .param(month.toString())
                                        .query(Integer.class)
                                        .single()))
                .isEqualTo(1);
    }

    private String name() {
        return "Kijk naar " + privacy.open(path()).select("h1").text();
    }

    private Elements task() {
        Elements task = privacy.open("/audit").select("main .mr-task:contains(" + name() + ")");
        assertThat(task).hasSize(1);
        return task;
    }

    @Test
    void the_start_says_what_to_do_and_where_it_is() {
        Document start = privacy.open("/audit");
        assertThat(start.select("h1, h2").eachText()).startsWith("Logboek", "Wat moet u nu doen?", "Zoeken", "Maanden");
        assertThat(start.select(".mr-menu a").eachText().getFirst()).startsWith("Logboek");
        assertThat(privacy.get("/work").response().getRedirectedUrl()).isEqualTo("/");
        assertThat(privacy.get("/").response().getRedirectedUrl()).isEqualTo("/audit");
    }

    @Test
    void for_everybody_else_there_is_no_such_page() {
        for (Account account : List.of(OFFICER, DEPUTY, CONTACT, CODE_OFFICER, MAYOR, NORA, ADMIN)) {
            Visitor visitor = pages.as(account);
            for (String path : List.of("/audit", "/audit?kind=name", path(), path() + "/outside")) {
                assertThat(visitor.get(path).absent()).as(account.name() + path).isTrue();
            }
            assertThat(visitor.post(path(), Map.of()).absent()).isTrue();
            assertThatThrownBy(() -> as(account, () -> months.report(month))).isInstanceOf(NotForYou.class);
        }
        for (String path :
                List.of("/audit/months/2026-13", "/audit/months/" + month.plusMonths(1), "/audit/months/x")) {
            assertThat(privacy.get(path).absent()).as(path).isTrue();
        }
    }
}

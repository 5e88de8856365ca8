package nl.meldroute.desk;

import static nl.meldroute.desk.DeskModule.DEPUTY;
import static nl.meldroute.desk.DeskModule.OFFICER;
import static nl.meldroute.desk.DeskModule.OTHERS;
import static nl.meldroute.desk.DeskModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.desk.DeskModule.Browser;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Absences;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Inbox;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WithDesk
@DisplayName("Lezing I-10: ik ben weg, en de ander leest")
class AbsencePagesTest {
    private static final String PAGE = "/settings/absence";
    private final Browser browser;
    private final PushedClock clock;
    private final Absences absences;
    private final Standings standings;
    private final ActingDatabase database;

    @Autowired
    AbsencePagesTest(
            Browser browser, PushedClock clock, Absences absences, Standings standings, ActingDatabase database) {
        this.browser = browser;
        this.clock = clock;
        this.absences = absences;
        this.standings = standings;
        this.database = database;
    }

    @BeforeEach
    void everybody_is_there_and_it_is_the_same_day() {
        for (Account account : List.of(OFFICER, DEPUTY)) {
            as(account, () -> {
                absences.notOver(today()).stream()
                        .filter(one -> one.account().equals(account.id()))
                        .forEach(one -> absences.back(one.id(), today()));
                absences.lookedBack(today());
                return account;
            });
        }
        clock.push(Duration.between(clock.instant(), DeskModule.START));
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }

    private MockHttpServletResponse keep(Account account, LocalDate first, LocalDate last) {
        return send(account, browser.open(account, PAGE), first, last);
    }

    private MockHttpServletResponse send(Account account, Document page, LocalDate first, LocalDate last) {
        MockHttpServletRequestBuilder request = post(PAGE);
        page.select("#main-form input[type=hidden]").forEach(field -> request.param(field.attr("name"), field.val()));
        Map.of("first", first, "last", last)
                .forEach((field, day) -> request.param(field + "-day", Integer.toString(day.getDayOfMonth()))
                        .param(field + "-month", Integer.toString(day.getMonthValue()))
                        .param(field + "-year", Integer.toString(day.getYear())));
        return browser.send(account, request);
    }

    private void away(Account account, int first, int last) {
        assertThat(keep(account, today().plusDays(first), today().plusDays(last))
                        .getStatus())
                .isEqualTo(303);
    }

    private Document said(MockHttpServletResponse done, Account account) {
        assertThat(done.getStatus()).isEqualTo(303);
        return browser.open(account, String.valueOf(done.getRedirectedUrl()), done.getCookies());
    }

    private String banner(Account account) {
        return browser.open(account, "/work").select("main .mr-inset > p").text();
    }

    @Test
    void the_settings_of_officer_and_deputy_lead_to_it() {
        for (Account account : List.of(OFFICER, DEPUTY)) {
            assertThat(browser.open(account, "/settings").select("main a[href=" + PAGE + "]"))
                    .hasSize(1);
        }
        for (Account other : OTHERS) {
            assertThat(browser.open(other, "/settings").select("main a[href=" + PAGE + "]"))
                    .isEmpty();
            assertThat(browser.status(other, PAGE)).isEqualTo(404);
        }
    }

    @Test
    void who_is_away_and_who_replaces_stands_above_the_work_of_both() {
        MockHttpServletResponse saved = keep(OFFICER, today(), LocalDate.of(2026, 12, 7));
        assertThat(said(saved, OFFICER).select("[role=status]").text())
                .isEqualTo("Bewaard. U bent weg van di 24 november 2026 tot en met ma 7 december 2026.");
        assertThat(banner(DEPUTY)).isEqualTo("U vervangt Jan Vos tot en met ma 7 december 2026.");
        assertThat(banner(OFFICER)).isEqualTo("U staat als afwezig tot en met ma 7 december 2026. Els Bos vervangt u.");
        assertThat(browser.open(OFFICER, "/signals").select(".mr-inset button").text())
                .isEqualTo("Ik ben er weer");
        assertThat(browser.open(DEPUTY, "/work").select(".mr-inset button")).isEmpty();
    }

    @Test
    void days_to_come_change_nothing_yet_and_can_be_taken_back() {
        away(OFFICER, 3, 5);
        assertThat(banner(DEPUTY)).isEmpty();
        assertThat(banner(OFFICER)).isEmpty();
        Document page = browser.open(OFFICER, PAGE);
        assertThat(page.select("#first").val()).isEqualTo("27");
        String id = page.select("button[name=back]").val();
        assertThat(page.select("button[name=back]").text()).isEqualTo("Ik ga toch niet weg");
        assertThat(said(browser.send(OFFICER, post(PAGE).param("back", id)), OFFICER)
                        .select("[role=status]")
                        .text())
                .isEqualTo("U staat niet meer als afwezig.");
        assertThat(absences.notOver(today())).isEmpty();
        assertThat(browser.open(OFFICER, "/work").text()).doesNotContain("toen u weg was");
    }

    @Test
    void what_is_wrong_gets_one_sentence_and_comes_back() {
        Map<int[], String> wrong = Map.of(
                new int[] {-1, 4}, "Kies als eerste dag vandaag, of een dag die nog komt.",
                new int[] {4, 3}, "Kies een laatste dag die niet voor de eerste ligt.",
                new int[] {4, 400},
                        "Kies een laatste dag binnen een jaar. Bent u langer weg? Laat de beheerder een ander aanwijzen.");
        wrong.forEach((days, sentence) -> {
            LocalDate first = today().plusDays(days[0]);
            Document page = Browser.read(keep(OFFICER, first, today().plusDays(days[1])));
            assertThat(page.select("#errors li").eachText()).containsExactly(sentence);
            assertThat(page.select("#first").val()).isEqualTo(Integer.toString(first.getDayOfMonth()));
        });
        Document empty = Browser.read(browser.send(OFFICER, post(PAGE).param("first-day", "31")));
        assertThat(empty.select("#errors li").eachText())
                .containsExactly(
                        "Vul de eerste dag in dat u weg bent, bijvoorbeeld 7 12 2026.",
                        "Vul de laatste dag in dat u weg bent, bijvoorbeeld 7 12 2026.");
        assertThat(empty.select("#first").val()).isEqualTo("31");
        assertThat(absences.notOver(today())).isEmpty();
        Standing.Days past = new Standing.Days(today().minusDays(2), today());
        assertThatThrownBy(() -> as(OFFICER, () -> standings.plan(RandomIds.next(), RandomIds.next(), past)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void both_away_may_be_and_the_page_says_who_then_reads_nothing() {
        away(DEPUTY, 2, 9);
        Document page = said(keep(OFFICER, today(), today().plusDays(4)), OFFICER);
        assertThat(page.select(".utrecht-alert--warning").text())
                .isEqualTo("Van do 26 november 2026 tot en met za 28 november 2026 bent u allebei weg: u en Els Bos. "
                        + "Niemand leest dan nieuwe signalen. Spreek af wie dat doet. "
                        + "Een alarm bij gevaar gaat wel naar u allebei, en daarna naar de piketdienst.");
        clock.push(Duration.ofDays(2));
        assertThat(banner(OFFICER))
                .isEqualTo("U staat als afwezig tot en met za 28 november 2026. Ook Els Bos is afwezig, tot en met "
                        + "do 3 december 2026. Niemand leest nu de signalen. Spreek af wie dat doet.");
        assertThat(banner(DEPUTY)).startsWith("U staat als afwezig tot en met do 3 december 2026. Ook Jan Vos");
    }

    @Test
    void the_officer_hears_that_there_is_no_deputy() {
        away(DEPUTY, 0, 1);
        assertThat(banner(OFFICER)).startsWith("Els Bos is afwezig tot en met").endsWith("U hebt nu geen vervanger.");
        assertThat(banner(DEPUTY)).endsWith("Jan Vos leest de signalen.");
    }

    @Test
    void what_only_one_can_read_is_told_before_that_one_leaves(@Autowired Inbox inbox, @Autowired Given given) {
        assertThat(browser.open(DEPUTY, PAGE).select(".utrecht-alert--warning")).isEmpty();
        ReportId known = given.aSignal().sent();
        as(OFFICER, () -> inbox.read(known));
        as(OFFICER, () -> inbox.knowThoseInvolved(known));
        assertThat(browser.open(DEPUTY, PAGE).select(".utrecht-alert--warning").text())
                .isEqualTo("Eén open signaal kunt alleen u lezen. Dat leest niemand als u weg bent. "
                        + "Bel de gemeentesecretaris.");
        assertThat(browser.open(OFFICER, PAGE).select(".utrecht-alert--warning"))
                .isEmpty();
    }

    @Test
    void two_screens_do_not_overwrite_each_other_and_one_press_twice_is_one() {
        Document one = browser.open(OFFICER, PAGE);
        Document other = browser.open(OFFICER, PAGE);
        LocalDate last = today().plusDays(6);
        assertThat(send(OFFICER, one, today(), last).getStatus()).isEqualTo(303);
        assertThat(send(OFFICER, one, today(), last).getStatus()).isEqualTo(303);
        MockHttpServletResponse late = send(OFFICER, other, today(), last.plusDays(9));
        assertThat(late.getStatus()).isEqualTo(200);
        Document back = Browser.read(late);
        assertThat(back.select("[role=status]").text()).startsWith("Uw dagen zijn intussen gewijzigd.");
        assertThat(absences.notOver(today())).extracting(Absence::last).containsExactly(last);
        assertThat(send(OFFICER, back, today(), last.plusDays(9)).getStatus()).isEqualTo(303);
        assertThat(absences.notOver(today())).extracting(Absence::last).containsExactly(last.plusDays(9));
    }

    @Test
    void the_form_of_an_absence_that_ended_does_not_begin_it_again() {
        Document page = browser.open(OFFICER, PAGE);
        send(OFFICER, page, today(), today().plusDays(2));
        String id = browser.open(OFFICER, "/work").select("button[name=back]").val();
        assertThat(browser.send(OFFICER, post(PAGE).param("back", id)).getStatus())
                .isEqualTo(303);
        assertThat(send(OFFICER, page, today(), today().plusDays(2)).getStatus())
                .isEqualTo(200);
        assertThat(absences.notOver(today())).isEmpty();
    }

    @Test
    void each_changes_only_the_own_days_and_others_pass_no_door() {
        away(OFFICER, 0, 3);
        Absence officers = absences.notOver(today()).getFirst();
        browser.send(DEPUTY, post(PAGE).param("back", officers.id().toString()));
        assertThat(absences.notOver(today())).containsExactly(officers);
        for (Account other : OTHERS) {
            assertThatThrownBy(() -> as(other, standings::mine)).isInstanceOf(NotForYou.class);
            assertThatThrownBy(() -> as(other, () -> absences.toLookBackOn(today())))
                    .isInstanceOf(NotForYou.class);
        }
    }

    @Test
    void what_was_done_is_on_the_audit_and_old_days_are_forgotten() {
        away(OFFICER, 0, 3);
        assertThat(acts()).contains("absence.plan");
        long ended = ended();
        browser.send(OFFICER, post(PAGE).param("back", RandomIds.next().toString()));
        browser.send(OFFICER, post(PAGE).param("back", "geen-id"));
        assertThat(ended()).isEqualTo(ended);
        clock.push(Duration.ofDays(10));
        assertThat(as(OFFICER, () -> absences.toLookBackOn(today()))).hasSize(1);
        absences.forget(today().minusDays(7));
        assertThat(as(OFFICER, () -> absences.toLookBackOn(today()))).hasSize(1);
        absences.forget(today().minusDays(6));
        assertThat(as(OFFICER, () -> absences.toLookBackOn(today()))).isEmpty();
    }

    private long ended() {
        return acts().stream().filter("absence.end"::equals).count();
    }

    private List<String> acts() {
        return database.as(
                Acting.nobody(Purpose.SIGN_IN),
                () -> database.client()
                        .sql("select action from audit.entry where object_id = ?")
                        .param(OFFICER.id().value())
                        .query(String.class)
                        .list());
    }
}

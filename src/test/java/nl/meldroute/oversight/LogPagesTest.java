package nl.meldroute.oversight;

import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.oversight.OversightModule.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.meldroute.PushedClock;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Alias;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithOversight
@DisplayName("Toezicht: de pagina waarop de FG zoekt, wat er getypt kan worden, en wat op papier staat")
class LogPagesTest {
    private final OversightModule.Pen pen;
    private final PushedClock clock;
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final Visitor privacy;
    private final ReportId one = ReportId.random();
    private LocalDate today = LocalDate.MIN;

    @Autowired
    LogPagesTest(OversightModule.Pen pen, PushedClock clock, Given given, Inbox inbox, Signals signals, Pages pages) {
        this.pen = pen;
        this.clock = clock;
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.privacy = pages.as(PRIVACY);
    }

    @BeforeEach
    void another_day() {
        clock.push(Duration.ofDays(2));
        today = WorkCalendar.today(clock);
    }

    private String address(String more) {
        return "/audit?from=" + today + "&until=" + today + more;
    }

    private static String main(Document page) {
        return page.select("main").text();
    }

    @Test
    void whose_data_somebody_saw_stands_on_one_sheet_with_who_asked() {
        pen.did(
                DEPUTY,
                Act.on(one, "signal.read"),
                Act.on(one, "reporter.reveal").because("question"));
        pen.did(DEPUTY, Act.of("list.read", "signals"), Act.on(DEPUTY.id(), "absence.end"));
        Document page = privacy.open(address("&person=" + DEPUTY.id()));
        assertThat(page.select("h1").text()).isEqualTo("Wat " + DEPUTY.name() + " zag en deed");
        assertThat(main(page))
                .contains(
                        "In deze periode ging het om 1 signaal.",
                        "Ook zag deze collega lijsten",
                        "Lijst met signalen bekeken")
                .contains("Gevraagd door " + PRIVACY.name(), "U kunt deze pagina afdrukken.", "Weer aanwezig gemeld");
        assertThat(page.select("main table").getFirst().select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith(Alias.of(one.value()).text())
                .endsWith("2 Bekeken 1, Naam bekeken 1");
        Document each = privacy.open(page.select("main a:contains(Elke keer)").attr("href"));
        assertThat(each.select("main tbody tr")).hasSize(4);
        Document signal = privacy.open(page.select("main tbody a").attr("href"));
        assertThat(signal.select("main tbody tr").eachText())
                .anyMatch(row -> row.contains("Naam van de melder bekeken") && row.endsWith("Vraag aan de melder"));
        assertThat(main(privacy.open(address("&person=" + OFFICER.id()))))
                .contains("In deze periode zag deze collega geen enkel signaal.");
    }

    @Test
    void a_closed_signal_has_its_number_and_is_found_by_it_and_an_open_one_is_not() {
        ReportId closed = given.sent(Given.aReport());
        String number = given.takenUp(closed, OFFICER);
        assertThat(privacy.open(address("&signal=" + number)).select("#errors").text())
                .contains("Dit kennen wij niet.");
        as(OFFICER, () -> signals.close(closed, inbox.signal(closed).version(), new Closing("unclear", "unknown")));
        Document page = privacy.open(address("&signal=" + number));
        assertThat(main(page))
                .contains("Afgesloten", number)
                .doesNotContain(Alias.of(closed.value()).text());
        assertThat(main(privacy.open(
                        address("&signal=" + Alias.of(closed.value()).text()))))
                .contains("Afgesloten", number);
    }

    @Test
    void what_was_typed_wrong_is_said_and_comes_back() {
        String days = "&until-day=1&until-month=1&until-year=2026";
        Document wrong = privacy.open("/audit?from-day=31&from-month=2&from-year=2026&kind=name" + days);
        assertThat(wrong.select("#errors li").eachText())
                .containsExactly("Vul een dag in die bestaat, bijvoorbeeld 27 11 2026.");
        assertThat(wrong.select("[name=from-day]").val()).isEqualTo("31");
        assertThat(wrong.select("#kind option[selected]").val()).isEqualTo("name");
        assertThat(privacy.open("/audit?from=2026-02-01" + days)
                        .select("#errors")
                        .text())
                .contains("De laatste dag ligt voor de eerste.");
        assertThat(privacy.open(address("&signal=%3Cscript%3E"))
                        .select("#errors")
                        .text())
                .contains("Dit kennen wij niet.");
    }

    @Test
    void an_address_that_somebody_made_up_is_a_page_all_the_same() {
        for (String more : List.of(
                "&kind=zzz",
                "&person=x",
                "&skip=-1",
                "&skip=999999999",
                "&view=none",
                "&person=" + ReportId.random(),
                "&signal=" + ReportId.random(),
                "&kind=outside")) {
            assertThat(privacy.get(address(more)).response().getStatus())
                    .as(more)
                    .isEqualTo(200);
        }
        assertThat(privacy.open("/audit?from=tomorrow&kind=name").select("h1").text())
                .isEqualTo("Gevonden in het logboek");
        assertThat(main(privacy.open(address("&kind=vault")))).contains("Geen regels in deze periode.");
    }

    @Test
    void a_thousand_lines_are_leafed_through() {
        pen.did(
                DEPUTY,
                Stream.generate(() -> Act.on(ReportId.random(), "signal.read"))
                        .limit(205)
                        .toArray(Act[]::new));
        Document first = privacy.open(address("&kind=viewed&person=" + DEPUTY.id() + "&view=lines"));
        assertThat(main(first)).contains("Regel 1 tot en met 100. Er zijn er meer.");
        Document second =
                privacy.open(first.select("main a:contains(Eerdere regels)").attr("href"));
        assertThat(main(second)).contains("Regel 101 tot en met 200.");
        Document last =
                privacy.open(second.select("main a:contains(Eerdere regels)").attr("href"));
        assertThat(last.select("main tbody tr")).hasSize(5);
        assertThat(last.select("main a:contains(Eerdere regels)")).isEmpty();
        assertThat(last.select("main a:contains(Latere regels)")).hasSize(1);
    }
}

package nl.meldroute.breakglass;

import static nl.meldroute.breakglass.BreakGlassModule.PRIVACY;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldroute.desk.Standing;
import nl.meldroute.desk.Standings;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithBreakGlass
@DisplayName("Nood-inzage voor wie het signaal behandelt: wie las het, wanneer en waarom")
class BreakGlassOnSignalTest extends BreakGlassCase {
    private static final String DONE = "Wij belden de politie, die ging meteen kijken.";

    @Test
    @DisplayName(
            "Op het signaal zelf staat wie het las, wanneer en waarom, ook na de beoordeling; voor en na het akkoord")
    void the_signal_itself_tells_who_read_it() {
        Visitor officer = pages.as(OFFICER);
        String page = "/signals/" + number;
        String here = asked("number", number);
        assertThat(text(officer.open(page))).doesNotContain("nood-inzage");
        olaf.press(here, olaf.open(here), "Akkoord", Map.of()).location();
        nora.open(here);
        String review = "/break-glass/reviews/" + id(here);
        Document runs = officer.open(page);
        assertThat(runs.select(".mr-identity").text())
                .contains("Nora Noord en Olaf Oost lezen dit met nood-inzage, van ");
        assertThat(runs.select(".mr-identity a").eachAttr("href")).containsExactly(review);
        ended(here);
        nora.press(here + "/report", nora.open(here + "/report"), "Versturen", Map.of("done", List.of(DONE)))
                .location();
        pages.as(PRIVACY).post(review, Map.of()).location();
        Document after = pages.as(DEPUTY).open(page);
        assertThat(after.select(".mr-identity").text()).contains("Nora Noord en Olaf Oost konden dit lezen");
        assertThat(after.select(".mr-timeline li").getFirst().text())
                .startsWith("Gelezen met nood-inzage")
                .contains("Nora Noord en Olaf Oost", "Nood-inzage bekijken");
        Document why = officer.open(after.select(".mr-timeline a").attr("href"));
        assertThat(text(why)).contains(DONE, REASON);
        assertThat(why.select("main a").eachAttr("href")).contains(page);
        assertThat(pages.as(PRIVACY).open(review).select("main a").eachAttr("href"))
                .doesNotContain(page);
        assertThat(officer.open(page + "/timeline?show=looks").select("main h3").eachText())
                .contains("Gelezen met nood-inzage");
        assertThat(text(officer.open(page + "/seen"))).contains("Nood-inzage begonnen", "Gelezen met nood-inzage");
        assertThat(text(officer.open(
                        "/signals/" + given.takenUp(given.sent(Given.aReport("story", "Purperreiger.")), OFFICER))))
                .doesNotContain("nood-inzage");
    }

    @Test
    @DisplayName("Wie weg was, ziet bij terugkomst wie het toen in nood las")
    void who_was_away_hears_of_it_on_coming_back(@Autowired Standings standings) {
        LocalDate today = WorkCalendar.today(clock);
        as(OFFICER, () -> standings.plan(RandomIds.next(), RandomIds.next(), new Standing.Days(today, today)));
        opened("number", number);
        opened("number", "2019-4242");
        clock.push(Duration.ofDays(1));
        Document back = pages.as(OFFICER).open("/work/away");
        assertThat(back.select(".mr-task:has(a[href=/signals/" + number + "]) li")
                        .eachText())
                .filteredOn(line -> line.contains("nood-inzage"))
                .extracting(line -> line.replaceAll(".*: ", ""))
                .containsExactly("Gelezen met nood-inzage (Nora Noord)", "Gelezen met nood-inzage (Olaf Oost)");
    }

    @Test
    @DisplayName("Lezing I-10: wie van het signaal is uitgesloten, ziet ook deze nood-inzage niet")
    void who_is_kept_from_the_signal_does_not_see_who_read_it() {
        ReportId known = given.sent(Given.aReport("place", street + " 99"));
        as(OFFICER, () -> inbox.read(known));
        as(OFFICER, () -> {
            inbox.knowThoseInvolved(known);
            return known;
        });
        String here = opened("address", street + " 99");
        assertThat(pages.as(OFFICER).open("/work").select(".mr-banner")).isEmpty();
        assertThat(pages.as(OFFICER).get("/break-glass/reviews/" + id(here)).absent())
                .isTrue();
        assertThat(text(pages.as(DEPUTY).open("/break-glass/reviews/" + id(here))))
                .contains(street);
    }
}

package nl.meldroute.breakglass;

import static nl.meldroute.breakglass.BreakGlassModule.NORA;
import static nl.meldroute.breakglass.BreakGlassModule.NORA_AGAIN;
import static nl.meldroute.breakglass.BreakGlassModule.OLAF;
import static nl.meldroute.breakglass.BreakGlassModule.PRIVACY;
import static nl.meldroute.breakglass.BreakGlassModule.THIRD;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithBreakGlass
@DisplayName("Nood-inzage: twee noodlezers, een reden, vier uur, een rode balk, bericht, een verslag")
class BreakGlassPagesTest extends BreakGlassCase {
    private static final String DONE = "Wij belden de politie, die ging meteen kijken.";

    /** Who was told since the last time. */
    private List<String> channels() {
        return database.as(
                Acting.nobody(Purpose.NOTIFYING),
                () -> database.client()
                        .sql("delete from notices.outbox where kind = 'BREAK_GLASS' returning channel")
                        .query((row, _) -> row.getString("channel"))
                        .list());
    }

    private static String banner(Document page) {
        return page.select(".mr-banner--red").text();
    }

    @Test
    @DisplayName("De een vraagt, de ander gaat akkoord, en dan lezen beiden dat ene signaal")
    void two_persons_read_one_signal() {
        channels();
        String here = asked("number", number);
        assertThat(channels()).containsExactlyInAnyOrder("OFFICER", "DEPUTY", "PRIVACY");
        assertThat(text(nora.open(here)))
                .contains("Wacht op een tweede noodlezer.", REASON)
                .doesNotContain(STORY);
        Document before = olaf.open(here);
        assertThat(text(before)).contains("Nora Noord", REASON, number).doesNotContain(STORY);
        olaf.press(here, before, "Akkoord", Map.of()).location();
        assertThat(channels()).containsExactlyInAnyOrder("OFFICER", "DEPUTY", "PRIVACY");
        for (Visitor reader : List.of(nora, olaf)) {
            Document page = reader.open(here);
            assertThat(text(page))
                    .contains(STORY, "Vrouw in rood", "Kanaaldijk 7, Lopik", "Niet langsgaan en niet schrijven")
                    .doesNotContain("Kwartelkoning", "volgcode");
            assertThat(page.select("h1").text()).isEqualTo(number);
            assertThat(page.select(".mr-watermark")).hasSizeGreaterThan(2);
            assertThat(page.select(".mr-watermark").text()).contains("Nora Noord en Olaf Oost");
            assertThat(page.title()).doesNotContain(number);
            assertThat(banner(page)).contains("Nog 4 uur en 0 minuten", "Beëindigen");
            assertThat(banner(reader.open("/settings"))).contains("Nog 4 uur en 0 minuten", "Beëindigen");
        }
        clock.push(Duration.ofMinutes(10));
        assertThat(banner(nora.open(LIST))).contains("Nog 3 uur en 50 minuten");
        assertThat(onTheAudit(signal.value()))
                .containsExactly(
                        "glass.open EMERGENCY_READER", "glass.read EMERGENCY_READER", "glass.read EMERGENCY_READER");
        assertThat(onTheAudit(id(here))).startsWith("glass.ask EMERGENCY_READER", "glass.agree EMERGENCY_READER");
    }

    @Test
    @DisplayName("Voor het akkoord zegt niets of een nummer bestaat; daarna: niet gevonden")
    void whether_there_is_one_is_said_after_both_agreed() {
        String absent = asked("number", "2019-4242");
        String there = asked("number", number);
        String one = text(olaf.open(absent)).replace("2019-4242", "…").replaceAll("[0-9]{2}:[0-9]{2}", "…");
        assertThat(text(olaf.open(there)).replace(number, "…").replaceAll("[0-9]{2}:[0-9]{2}", "…"))
                .isEqualTo(one);
        olaf.press(absent, olaf.open(absent), "Akkoord", Map.of()).location();
        for (Visitor reader : List.of(nora, olaf)) {
            Document page = reader.open(absent);
            assertThat(text(page)).contains("Niet gevonden.");
            assertThat(banner(page)).isEmpty();
            Document again =
                    reader.open(page.select("main a:contains(Opnieuw vragen)").attr("href"));
            assertThat(again.select("#number").val()).isEqualTo("2019-4242");
            assertThat(again.select("#reason").text()).isEqualTo(REASON);
            assertThat(again.select("main [checked]")).isEmpty();
            assertThat(reader.get(absent + "/report").absent()).isTrue();
        }
    }

    @Test
    @DisplayName("Een afgesloten signaal is er niet")
    void a_closed_signal_is_not_there() {
        as(OFFICER, () -> {
            Signal open = signals.signal(number);
            return signals.close(open.id(), open.version(), new Closing("unclear", "unknown"));
        });
        assertThat(text(nora.open(opened("number", number)))).contains("Niet gevonden.");
    }

    @Test
    @DisplayName("Op adres, ook als niemand het signaal nog oppakte; staat het in meer signalen, dan in geen")
    void by_an_address_that_stands_in_one_open_signal() {
        assertThat(text(nora.open(opened("address", street.toUpperCase(java.util.Locale.ROOT) + ",  7"))))
                .contains(STORY);
        ReportId waiting = given.sent(Given.aReport("story", "Purperreiger.", "place", "bij " + street + " 7, links"));
        assertThat(text(nora.open(opened("address", street + " 7"))))
                .contains("in meer dan één open signaal")
                .doesNotContain("Purperreiger", STORY);
        assertThat(text(nora.open(opened("address", street + " 7 links"))))
                .contains("Purperreiger", "Signaal zonder nummer");
        assertThat(onTheAudit(waiting.value())).contains("glass.open EMERGENCY_READER");
    }

    @Test
    @DisplayName("Wie vraagt, gaat niet zelf akkoord, ook niet met een tweede account; na een uur gaat niemand akkoord")
    void the_second_person_is_another_one_and_in_time() {
        String here = asked("number", number);
        for (Account same : List.of(NORA, NORA_AGAIN)) {
            Visitor visitor = pages.as(same);
            assertThat(visitor.open(here).select("main button[value=agree]")).isEmpty();
            assertThat(visitor.post(here, Map.of("step", List.of("agree"))).absent())
                    .isTrue();
        }
        assertThat(text(nora.open(here))).doesNotContain("Opnieuw vragen");
        clock.push(Duration.ofHours(1));
        assertThat(olaf.get(here).absent()).isTrue();
        assertThat(olaf.get(LIST + "/ask?again=" + id(here)).absent()).isTrue();
        assertThat(text(nora.open(here))).contains("Opnieuw vragen");
        assertThat(olaf.post(here, Map.of("step", List.of("agree"))).absent()).isTrue();
        assertThat(text(nora.open(here))).contains("Niemand ging op tijd akkoord.");
    }

    @Test
    @DisplayName("Niet akkoord is niet akkoord, en terugnemen kan")
    void somebody_does_not_agree_or_takes_it_back() {
        String here = asked("number", number);
        assertThat(olaf.press(here, olaf.open(here), "Niet akkoord", Map.of()).location())
                .isEqualTo(LIST);
        assertThat(text(nora.open(here))).contains("Dit gaat niet door.").doesNotContain(STORY);
        assertThat(olaf.post(here, Map.of("step", List.of("agree"))).absent()).isTrue();
        String again = asked("number", number);
        nora.press(again, nora.open(again), "Terugnemen", Map.of()).location();
        assertThat(olaf.post(again, Map.of("step", List.of("agree"))).absent()).isTrue();
    }

    @Test
    @DisplayName("Na vier uur, of na Beëindigen, leest niemand het meer")
    void after_four_hours_or_when_it_is_ended_nobody_reads_it() {
        String here = opened("number", number);
        clock.push(Duration.ofMinutes(239));
        assertThat(text(olaf.open(here))).contains(STORY);
        clock.push(Duration.ofMinutes(1));
        assertThat(text(olaf.open(here))).contains("Geëindigd.").doesNotContain(STORY);
        assertThat(banner(olaf.open("/settings"))).isEmpty();
        String other = opened("number", number);
        ended(other);
        for (Visitor reader : List.of(nora, olaf)) {
            assertThat(text(reader.open(other)))
                    .contains("Geëindigd.", "Verslag schrijven")
                    .doesNotContain(STORY);
        }
    }

    @Test
    @DisplayName(
            "Het verslag binnen vijf werkdagen; te laat staat er rood; na de beoordeling van de FG is het van de lijst")
    void the_report_is_due_and_the_privacy_officer_reviews_it() {
        Visitor privacy = pages.as(PRIVACY);
        Visitor officer = pages.as(OFFICER);
        String here = opened("number", number);
        String review = "/break-glass/reviews/" + id(here);
        assertThat(officer.open("/work").select(".mr-banner").text()).contains("Aantal om te bekijken: 1.");
        assertThat(privacy.post(review, Map.of()).absent()).isTrue();
        ended(here);
        assertThat(nora.open(LIST).select(".mr-menu .mr-count").text()).isEqualTo("1");
        clock.push(Duration.ofDays(9));
        assertThat(pages.as(DEPUTY).open("/work").select(".mr-banner--red").text())
                .contains("het verslag is te laat");
        assertThat(privacy.open("/audit").select("main li").text())
                .contains("Nood-inzage bekijken", "Het verslag komt voor of op", "te laat");
        assertThat(privacy.open(review).select(".mr-late").text()).startsWith("Het verslag is te laat.");
        assertThat(nora.open(LIST).select(".mr-late").text()).startsWith("Het verslag is te laat.");
        Document form = nora.open(here + "/report");
        assertThat(nora.press(here + "/report", form, "Versturen", Map.of("done", List.of("Gebeld.")))
                        .page()
                        .select("#errors li")
                        .text())
                .contains("minstens 20 tekens");
        nora.press(here + "/report", form, "Versturen", Map.of("done", List.of(DONE)))
                .location();
        assertThat(said(nora.open(LIST))).isEqualTo("Dank u wel. Uw verslag is verstuurd.");
        assertThat(olaf.get(here + "/report").absent()).isTrue();
        for (Visitor reads : List.of(privacy, officer)) {
            assertThat(text(reads.open(review)))
                    .contains(DONE, REASON, number, "Nora Noord en Olaf Oost")
                    .doesNotContain(STORY);
        }
        assertThat(officer.post(review, Map.of()).absent()).isTrue();
        assertThat(privacy.press(review, privacy.open(review), "Bekeken", Map.of())
                        .location())
                .isEqualTo("/break-glass/reviews");
        assertThat(officer.open("/work").select(".mr-banner")).isEmpty();
        assertThat(text(privacy.open("/break-glass/reviews"))).contains("Er is geen nood-inzage om te bekijken.");
        assertThat(text(privacy.open(review))).contains(DONE);
        assertThat(privacy.open(review).select("main button")).isEmpty();
        assertThat(onTheAudit(id(here))).contains("glass.report EMERGENCY_READER", "glass.review PRIVACY_OFFICER");
    }

    @Test
    @DisplayName("Elke fout krijgt een zin, en niets is weg")
    void what_is_missing_gets_a_sentence() {
        String ask = LIST + "/ask";
        Document empty = nora.press(ask, nora.open(ask), "Vragen", Map.of("reason", List.of("Snel.")))
                .page();
        assertThat(empty.select("#errors li").eachText())
                .containsExactly(
                        "Kies of u het nummer of het adres weet.",
                        "Schrijf iets meer op: minstens 20 tekens.",
                        "Bel eerst beiden. Kruis aan dat u hen belde en niet bereikte.",
                        "Nood-inzage is alleen voor levensgevaar. Kruis aan dat het zo is, of wacht op de aandachtsfunctionaris.");
        assertThat(empty.select("#reason").text()).isEqualTo("Snel.");
        Map<String, List<String>> one = new HashMap<>(words("address", "Dorpsstraat"));
        assertThat(nora.press(ask, nora.open(ask), "Vragen", one)
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly("Vul een straat en een huisnummer in, bijvoorbeeld Dorpsstraat 12.");
        one = new HashMap<>(words("number", number));
        one.put("phoned", List.of("officer"));
        assertThat(nora.press(ask, nora.open(ask), "Vragen", one)
                        .page()
                        .select("#errors li")
                        .text())
                .startsWith("Bel eerst beiden.");
    }

    @Test
    @DisplayName("Twee keer drukken is een keer: vragen, akkoord, niet akkoord, verslag en bekeken")
    void a_double_press_is_one() {
        Document form = nora.open(LIST + "/ask");
        for (int press = 0; press < 2; press++) {
            nora.press(LIST + "/ask", form, "Vragen", words("number", number)).location();
        }
        assertThat(olaf.open(LIST).select("main ul a")).hasSize(1);
        String here = olaf.open(LIST).select("main ul a").attr("href");
        twice(olaf, here, Map.of("step", List.of("agree")));
        ended(here);
        twice(nora, here + "/report", Map.of("done", List.of(DONE)));
        assertThat(olaf.post(here + "/report", Map.of("done", List.of(DONE))).absent())
                .isTrue();
        twice(pages.as(PRIVACY), "/break-glass/reviews/" + id(here), Map.of());
        assertThat(onTheAudit(id(here)))
                .contains(
                        "glass.agree EMERGENCY_READER", "glass.report EMERGENCY_READER", "glass.review PRIVACY_OFFICER")
                .doesNotHaveDuplicates();
        String other = asked("number", number);
        twice(olaf, other, Map.of("step", List.of("refuse")));
        assertThat(onTheAudit(id(other))).doesNotHaveDuplicates();
    }

    private static void twice(Visitor visitor, String page, Map<String, List<String>> fields) {
        String first = visitor.post(page, fields).location();
        assertThat(visitor.post(page, fields).location()).isEqualTo(first);
    }

    @Test
    @DisplayName("Wie vroeg en geen noodlezer meer is, leest niet mee: niemand gaat akkoord")
    void nobody_agrees_with_who_is_no_emergency_reader_any_more(@Autowired Accounts accounts) {
        String here = asked("number", number);
        accounts.change(new Account(NORA.id(), NORA.username(), NORA.name(), Role.MANAGEMENT, "OOV"));
        try {
            Document page = olaf.open(here);
            assertThat(text(page)).contains("Wie dit vroeg, is geen noodlezer meer.");
            assertThat(page.select("main button").eachText()).containsExactly("Niet akkoord");
            assertThat(olaf.post(here, Map.of("step", List.of("agree"))).absent())
                    .isTrue();
        } finally {
            accounts.change(NORA);
        }
    }

    @Test
    @DisplayName("Een nummer met een lang streepje of spaties eromheen is dat nummer")
    void a_number_with_another_dash_is_that_number() {
        assertThat(text(nora.open(opened("number", number.replace("-", " – ")))))
                .contains(STORY);
    }

    @Test
    @DisplayName("Een noodlezer heeft verder niets, en anderen vinden hier niets")
    void an_emergency_reader_has_nothing_else() {
        String here = opened("number", number);
        for (String page : List.of("/work", "/signals", "/signals/" + number, "/vault", "/shared", "/admin")) {
            assertThat(nora.get(page).absent()).as(page).isTrue();
        }
        assertThat(nora.get("/").response().getRedirectedUrl()).isEqualTo(LIST);
        assertThat(nora.open(LIST).select(".mr-menu a").eachText()).containsExactly("Nood-inzage");
        for (Account other : List.of(THIRD, OFFICER, DEPUTY, CONTACT, ADMIN, PRIVACY)) {
            Visitor visitor = pages.as(other);
            assertThat(visitor.get(here).absent()).as(other.name()).isTrue();
            assertThat(visitor.post(here + "/end", Map.of()).absent())
                    .as(other.name())
                    .isTrue();
        }
        assertThat(text(olaf.open(here))).contains(STORY);
        assertThat(OLAF.name()).isNotEqualTo(NORA.name());
    }
}

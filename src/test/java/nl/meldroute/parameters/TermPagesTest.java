package nl.meldroute.parameters;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.parameters.ParametersModule.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Editions;
import nl.meldroute.policy.OwnValues;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@WithParameters
@DisplayName(
        "Termijnen en getallen: de gemeente kiest wat van ons is, vanaf een dag, en niet ruimer waar het mensen beschermt")
class TermPagesTest {
    private static final String LIST = "/admin/terms";
    private final Edition edition;
    private final PushedClock clock;
    private final Visitor admin;
    private final Visitor privacy;
    private final Visitor officer;

    @Autowired
    TermPagesTest(Edition edition, PushedClock clock, Pages pages) {
        this.edition = edition;
        this.clock = clock;
        this.admin = pages.as(ADMIN);
        this.privacy = pages.as(PRIVACY);
        this.officer = pages.as(OFFICER);
    }

    @BeforeEach
    void a_later_moment() {
        clock.push(Duration.ofMinutes(1));
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }

    private static Map<String, List<String>> wish(String value, LocalDate since, String step) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("value", List.of(value));
        fields.put("since-day", List.of(Integer.toString(since.getDayOfMonth())));
        fields.put("since-month", List.of(Integer.toString(since.getMonthValue())));
        fields.put("since-year", List.of(Integer.toString(since.getYear())));
        fields.put("reason", List.of("Het college wil het zo."));
        fields.put("step", List.of(step));
        return fields;
    }

    private Answer send(String name, String value, LocalDate since, String step) {
        return admin.post(LIST + "/" + name, wish(value, since, step));
    }

    private static String main(Document page) {
        return page.select("main").text();
    }

    private void keep(String name, String value, LocalDate since) {
        assertThat(send(name, value, since, "keep").location()).isEqualTo(LIST + "/" + name);
    }

    @Test
    void a_figure_is_looked_at_and_then_has_another_value_from_a_day_on() {
        LocalDate since = today().plusDays(10);
        Document sure = send("accept", "5", since, "look").page();
        assertThat(main(sure)).contains("Van 7 dagen naar 5 dagen, vanaf", "Het college wil het zo.");
        assertThat(edition.parameter(ParameterName.ACCEPT, since)).as("not yet").isEqualTo(Period.ofDays(7));
        Answer kept = admin.press(LIST + "/accept", sure, "Wijziging opslaan", Map.of());
        assertThat(kept.location()).isEqualTo(LIST + "/accept");
        assertThat(edition.parameter(ParameterName.ACCEPT, since.minusDays(1))).isEqualTo(Period.ofDays(7));
        assertThat(edition.parameter(ParameterName.ACCEPT, since)).isEqualTo(Period.ofDays(5));
        assertThat(main(admin.open(LIST))).contains("5 dagen, vanaf");
        assertThat(main(privacy.open(LIST + "/accept")))
                .contains("Het college wil het zo.", "Gekozen door " + ADMIN.name())
                .doesNotContain("Wijziging bekijken");
        Editions.standard().parameters().forEach(own -> assertThat(own.values()).hasSize(1));
    }

    @Test
    void a_value_of_today_counts_at_once_and_one_that_is_sent_twice_counts_once() {
        Map<String, List<String>> fields = wish("9.30", today(), "keep");
        fields.put("once", List.of(RandomIds.next().toString()));
        admin.post(LIST + "/daily-notice", fields).location();
        assertThat(edition.parameter(ParameterName.DAILY_NOTICE, today())).isEqualTo(LocalTime.of(9, 30));
        admin.post(LIST + "/daily-notice", fields).location();
        assertThat(admin.open(LIST + "/daily-notice").select("main ul.mr-cards li"))
                .hasSize(1);
    }

    @Test
    void what_the_plan_says_and_what_lies_fast_is_explained_and_refused() {
        assertThat(main(admin.open(LIST + "/week-budget")))
                .contains("Dit getal staat in het beleidsplan, zin 3 finance.7.", "nieuwe editie")
                .doesNotContain("Wijziging bekijken");
        assertThat(main(admin.open(LIST + "/alarm-ladder")))
                .contains("Dit getal beschermt mensen", "nieuwe editie")
                .doesNotContain("Wijziging bekijken");
        assertThat(main(send("week-budget", "90", today(), "keep").page())).contains("kan hier niet veranderen");
        assertThat(edition.parameter(ParameterName.WEEK_BUDGET, today())).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void a_figure_that_guards_gets_no_looser() {
        Document page = send("share", "40", today(), "look").page();
        assertThat(main(page)).contains("Kies van 1 dag tot en met 28 dagen.", "alleen strenger");
        assertThat(page.select("#value").val()).isEqualTo("40");
        assertThat(main(send("share", "40", today(), "keep").page())).contains("Kies van 1 dag");
        assertThat(edition.parameter(ParameterName.SHARE, today())).isEqualTo(Period.ofDays(28));
    }

    @Test
    void what_erases_begins_after_a_month_and_the_privacy_officer_may_stop_it() {
        assertThat(main(send("keep-envelope", "3", today(), "look").page()))
                .contains("Na deze termijn gaan gegevens weg. Kies");
        LocalDate since = today().plusDays(30);
        keep("keep-envelope", "3", since);
        assertThat(edition.parameter(ParameterName.KEEP_ENVELOPE, since)).isEqualTo(Period.ofMonths(3));
        Document page = privacy.open(LIST + "/keep-envelope/withdraw");
        Answer answer = privacy.press(LIST + "/keep-envelope/withdraw", page, "Intrekken: 3 maanden", Map.of());
        assertThat(answer.location()).isEqualTo(LIST + "/keep-envelope");
        assertThat(edition.parameter(ParameterName.KEEP_ENVELOPE, since)).isEqualTo(Period.ofMonths(6));
        assertThat(main(admin.open(LIST + "/keep-envelope")))
                .contains("3 maanden, vanaf", "Ingetrokken door " + PRIVACY.name());
    }

    @Test
    void the_privacy_statement_says_what_counts_on_the_day() {
        LocalDate since = today().plusDays(30);
        keep("own-text-readable", "2", since);
        keep("keep-draft", "1", since);
        assertThat(main(officer.open("/privacy"))).contains("7 dagen");
        assertThat(main(officer.open("/report"))).contains("Wij bewaren wat u invult 3 dagen.");
        clock.push(Duration.ofDays(30));
        assertThat(main(officer.open("/report"))).contains("Wij bewaren wat u invult 1 dag.");
        assertThat(main(officer.open("/privacy"))).contains("2 dagen").doesNotContain("7 dagen");
    }

    @Test
    void what_began_is_not_withdrawn_and_a_later_choice_follows_it() {
        keep("close", "10", today().plusDays(1));
        Document page = admin.open(LIST + "/close/withdraw");
        clock.push(Duration.ofDays(1));
        admin.press(LIST + "/close/withdraw", page, "Intrekken: 10 dagen", Map.of());
        assertThat(Pages.said(admin.open(LIST + "/close"))).contains("kan niet meer worden ingetrokken");
        assertThat(edition.parameter(ParameterName.CLOSE, today())).isEqualTo(Period.ofDays(10));
        keep("close", "12", today());
        assertThat(edition.parameter(ParameterName.CLOSE, today())).isEqualTo(Period.ofDays(12));
        assertThat(main(admin.open(LIST + "/close"))).contains("12 dagen, vanaf", "10 dagen, vanaf");
    }

    @Test
    void a_day_that_does_not_fit_and_no_reason_get_a_sentence_and_nothing_is_lost() {
        Map<String, List<String>> fields = wish("veel", today().minusDays(1), "look");
        fields.put("reason", List.of(""));
        Document page = admin.post(LIST + "/refer", fields).page();
        assertThat(main(page))
                .contains("Vul een heel getal in", "Deze dag is voorbij", "Schrijf in één zin waarom")
                .doesNotContain("Klopt deze wijziging?");
        assertThat(page.select("#value").val()).isEqualTo("veel");
        assertThat(main(send("refer", "14", today(), "look").page())).contains("Op die dag is het al 14 dagen.");
        assertThat(main(send("refer", "20", today().plusYears(3), "look").page()))
                .contains("binnen twee jaar");
    }

    @Test
    void only_the_administrator_chooses_and_nobody_else_looks() {
        assertThat(officer.get(LIST).absent()).isTrue();
        assertThat(officer.get(LIST + "/accept").absent()).isTrue();
        assertThat(privacy.post(LIST + "/lawyer", wish("3", today(), "keep")).absent())
                .isTrue();
        assertThat(edition.parameter(ParameterName.LAWYER, today())).isEqualTo(Period.ofDays(7));
        keep("lawyer", "3", today().plusDays(5));
        String id = admin.open(LIST + "/lawyer/withdraw")
                .select("button[name=withdraw]")
                .val();
        assertThat(main(privacy.open(LIST + "/lawyer/withdraw"))).contains("Er is niets dat u kunt intrekken.");
        assertThat(withdraw(privacy, "lawyer", id).absent()).isTrue();
        assertThat(withdraw(admin, "consult", id).absent())
                .as("of another figure")
                .isTrue();
        assertThat(officer.get(LIST + "/lawyer/withdraw").absent()).isTrue();
        assertThat(admin.get(LIST + "/nothing").absent()).isTrue();
    }

    private static Answer withdraw(Visitor visitor, String name, String id) {
        return visitor.post(LIST + "/" + name + "/withdraw", Map.of("withdraw", List.of(id)));
    }

    @Test
    void each_start_knows_what_was_chosen(@Autowired ObjectProvider<ParameterBook> book) {
        keep("decide", "21", today());
        OwnValues started = new OwnValues();
        new OwnValuesInForce(book, started).afterSingletonsInstantiated();
        assertThat(Editions.standard().with(started).parameter(ParameterName.DECIDE, today()))
                .isEqualTo(Period.ofDays(21));
    }
}

package nl.meldroute.referral;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/consultations-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 4, zin 5 en 6: overleg met de aandachtsfunctionaris meldcode")
class ConsultationsTest extends ConsultationCase {
    @Test
    @DisplayName(
            "Gevraagd, gelezen zonder het signaal, geadviseerd, en het advies staat waar het overleg wordt vastgelegd")
    void advice_is_asked_given_and_read() {
        Document recording = officer.open(recording());
        assertThat(recording.select("main a[href=" + asking() + "]").text()).isEqualTo("Overleg vragen");
        assertThat(ask(QUESTION, Map.of()).location()).isEqualTo(recording());
        assertThat(said(officer.open(recording())))
                .isEqualTo(
                        "Uw vraag staat klaar voor Collega fatma, Collega gerda. Er gaat geen bericht uit, dus bel even.");
        assertThat(officer.open(recording()).select("main").text()).contains("Er is nog geen advies.");
        UUID id = all().getFirst().id();
        Document work = fatma.open("/work");
        assertThat(work.select("nav .mr-count").text())
                .contains(Integer.toString(waiting(CODE_OFFICER).size()));
        assertThat(work.select("main ol.mr-queue a").eachAttr("href")).contains(advising(id));
        assertThat(work.select("main ol.mr-queue").text())
                .contains("Vraag om overleg", "Advies gevraagd tot en met ma 30 november 2026", "Advies geven");
        String seen = fatma.open(advising(id)).select("main").text();
        assertThat(seen)
                .contains(QUESTION, "Niet doorvertellen", "Doe zelf nu niets.", "Gevraagd op ma 23 november 2026")
                .doesNotContain(number, "Loods", "Achttien", "Dorpsstraat");
        assertThat(advise(fatma, id, ADVICE).location()).isEqualTo("/work");
        Document after = fatma.open("/work");
        assertThat(said(after)).isEqualTo("Uw advies is verstuurd.");
        assertThat(after.select("main ol.mr-queue a").eachAttr("href")).doesNotContain(advising(id));
        Document advised = officer.open(recording());
        assertThat(advised.select("main section").text())
                .contains("Advies van ma 23 november 2026", ADVICE, "Dit vroeg u", QUESTION);
        assertThat(advised.select("#with").val()).isEqualTo("aandachtsfunctionaris meldcode");
        assertThat(record(advised).location()).isEqualTo("/signals/" + number + "/referrals");
        assertThat(fatma.get(advising(id)).absent())
                .as("what was recorded is not for that colleague any more")
                .isTrue();
        assertThat(entries(Entry.Kind.CONSULTATION_ASKED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).containsEntry("text", QUESTION));
        assertThat(entries(Entry.Kind.ADVISED)).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(CODE_OFFICER.id());
            assertThat(entry.content()).containsEntry("text", ADVICE);
        });
    }

    @Test
    @DisplayName("De aandachtsfunctionaris hoort van het advies, en ziet wie keek en wie adviseerde")
    void the_officer_hears_of_the_advice() {
        UUID id = asked();
        advise(gerda, id, ADVICE).location();
        Document work = officer.open("/work");
        String title = "Advies van de aandachtsfunctionaris meldcode, " + number;
        assertThat(work.select("ol.mr-queue > li:contains(" + title + ") h2 a").attr("href"))
                .isEqualTo("/signals/" + number);
        officer.press("/work", work, "Gezien, " + number, Map.of()).location();
        assertThat(officer.open("/work").select("main").text()).doesNotContain(title);
        officer.open(recording());
        assertThat(officer.open("/signals/" + number + "/seen").select("main").text())
                .contains(
                        "Overleg gevraagd",
                        "Vraag om overleg bekeken door de aandachtsfunctionaris meldcode",
                        "Advies gegeven door de aandachtsfunctionaris meldcode",
                        "Vraag om overleg en advies bekeken",
                        "Collega gerda");
        assertThat(officer.open("/signals/" + number + "/timeline")
                        .select("main")
                        .text())
                .contains(
                        "Overleg gevraagd aan de aandachtsfunctionaris meldcode",
                        "Advies van de aandachtsfunctionaris meldcode",
                        QUESTION,
                        ADVICE);
    }

    @Test
    @DisplayName("Is iemand misschien jonger dan 18, dan is het advies dezelfde dag nodig; anders binnen 7 dagen")
    void a_possible_minor_asks_for_advice_today() {
        UUID week = asked();
        LocalDate today = WorkCalendar.today(clock);
        assertThat(all().getFirst().days().dueOn()).isEqualTo(WorkCalendar.workingDayFrom(today.plusDays(7)));
        establish(Answer.YES, Answer.UNKNOWN);
        UUID now = asked();
        assertThat(all().getFirst().days().dueOn()).isEqualTo(today);
        assertThat(waiting(CODE_OFFICER)).contains(now).doesNotContain(week);
        assertThat(fatma.open("/work").select("main").text()).contains("Advies vandaag gevraagd");
        days(2);
        assertThat(fatma.open("/work").select("main .mr-late").text()).contains("2 dagen te laat");
        days(-2);
    }

    @Test
    @DisplayName("Twee keer gedrukt is één keer gevraagd; opnieuw gevraagd komt in de plaats")
    void pressed_twice_is_asked_once_and_another_question_takes_its_place() {
        Document form = officer.open(asking());
        Map<String, List<String>> typed = Map.of("question", List.of(QUESTION));
        officer.press(asking(), form, "Versturen", typed).location();
        officer.press(asking(), form, "Versturen", typed).location();
        assertThat(all()).hasSize(1);
        assertThat(entries(Entry.Kind.CONSULTATION_ASKED)).hasSize(1);
        UUID first = all().getFirst().id();
        assertThat(officer.open(asking()).select("main").text())
                .contains("U vroeg al iets op ma 23 november 2026. Deze vraag komt daarvoor in de plaats.");
        UUID second = asked();
        assertThat(fatma.get(advising(first)).absent()).isTrue();
        assertThat(fatma.get(advising(second)).absent()).isFalse();
        assertThat(all())
                .filteredOn(one -> !one.over())
                .extracting(Consultation::id)
                .containsExactly(second);
        officer.press(asking(), form, "Versturen", typed).location();
        assertThat(all()).as("an old form asks nothing again").hasSize(2);
    }

    @Test
    @DisplayName("Een naam uit het signaal: welke, en weghalen of aankruisen dat het nodig is; de tekst staat er nog")
    void names_are_taken_out_or_said_to_be_needed(@Autowired Involved involved) {
        ReportId id = now().id();
        Person person = new Person("Zdenka Novotna", "", "no", "", "", Person.Voice.NONE);
        as(OFFICER, () -> involved.add(id, new SubjectId(RandomIds.next()), person));
        String named = "Wanneer praten wij met Zdenka, en wie doet dat?";
        Document asked = ask(named, Map.of()).page();
        assertThat(asked.select("#errors li").eachText())
                .containsExactly("Haal de namen weg, of kruis aan dat een naam nodig is.");
        assertThat(asked.select("[role=alert] mark").eachText()).containsExactly("Zdenka");
        assertThat(asked.select("#question").val()).isEqualTo(named);
        assertThat(all()).isEmpty();
        officer.press(asking(), asked, "Versturen", Map.of("question", List.of(named), "named", List.of("yes")))
                .location();
        assertThat(all()).singleElement().extracting(Consultation::question).isEqualTo(named);
        Document telling = ask("Onze balie zag haar huilen. Wat nu?", Map.of()).page();
        assertThat(telling.select("main").text())
                .contains("Er is nog niets verstuurd.", "Dit kan verraden wie het zag:");
        officer.press(asking(), telling, "Versturen", Map.of()).location();
        assertThat(all()).hasSize(2);
    }

    @Test
    @DisplayName("Fout ingevuld: een zin die zegt wat te doen, en alles staat er nog")
    void what_is_wrong_gets_a_sentence() {
        assertThat(ask("", Map.of()).page().select("#errors li").eachText())
                .containsExactly("Schrijf op wat u wilt vragen.");
        assertThat(ask("Wat nu?", Map.of()).page().select("#errors li").eachText())
                .containsExactly("Leg uw vraag iets verder uit, in 10 tekens of meer.");
        assertThat(ask("x".repeat(5_000), Map.of()).page().select("#question").val())
                .hasSize(5_000);
        UUID id = asked();
        assertThat(advise(fatma, id, "").page().select("#errors li").eachText())
                .containsExactly("Schrijf uw advies op.");
        assertThat(advise(fatma, id, "y".repeat(5_000)).page().select("#advice").val())
                .hasSize(5_000);
    }

    @Test
    @DisplayName("Het advies mag veranderen tot het overleg is vastgelegd; wie het oude las, leest eerst het nieuwe")
    void the_advice_may_be_changed_until_the_consultation_was_recorded() {
        UUID id = asked();
        Document old = gerda.open(advising(id));
        advise(fatma, id, ADVICE).location();
        Document read = officer.open(recording());
        Pages.Answer meanwhile =
                gerda.press(advising(id), old, "Advies versturen", Map.of("advice", List.of("Bel haar zus.")));
        assertThat(said(meanwhile.page())).startsWith("Een collega heeft intussen geadviseerd.");
        assertThat(meanwhile.page().select("#advice").val()).isEqualTo("Bel haar zus.");
        assertThat(meanwhile.page().select(".mr-inset").text()).contains(ADVICE);
        gerda.press(advising(id), meanwhile.page(), "Advies versturen", Map.of())
                .location();
        Document again = record(read).page();
        assertThat(said(again)).startsWith("Het advies is intussen veranderd.");
        assertThat(again.select("#reason").val()).isEqualTo(REASON);
        assertThat(again.select("main section").text()).contains("Bel haar zus.");
        assertThat(entries(Entry.Kind.CONSULTED)).isEmpty();
        record(again).location();
        record(again).location();
        assertThat(entries(Entry.Kind.CONSULTED)).hasSize(1);
        assertThat(entries(Entry.Kind.ADVISED)).hasSize(2);
        assertThat(gerda.post(advising(id), Map.of("advice", List.of("Te laat.")))
                        .absent())
                .isTrue();
        UUID more = asked();
        assertThat(waiting(CODE_OFFICER))
                .as("after recording one may ask again")
                .contains(more);
    }
}

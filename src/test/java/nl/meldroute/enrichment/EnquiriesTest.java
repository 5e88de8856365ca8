package nl.meldroute.enrichment;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.enrichment.Enquiry.State;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/enquiries-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: meer informatie komt van de afdelingen van de gemeente")
class EnquiriesTest extends EnquiryCase {
    private static final Account ELSEWHERE = new Account(
            new AccountId(RandomIds.next()), "noor", "Collega noor", Role.DEPARTMENT_CONTACT, "Sociaal Domein");

    @Test
    @DisplayName("Gevraagd, gezien door de afdeling zonder het signaal, geantwoord, gelezen")
    void a_department_is_asked_answers_and_is_read() {
        Document form = officer.open(asking());
        assertThat(form.select("input[name=carried][checked]").eachAttr("value"))
                .containsExactly("address");
        assertThat(officer.press(asking(), form, "Navraag versturen", LEAST).location())
                .isEqualTo("/signals/" + number);
        assertThat(said(officer.open("/signals/" + number)))
                .startsWith(
                        "Uw vraag staat klaar bij OOV. Zij zien alleen het adres, niet het signaal. Zij doen niets met"
                                + " het adres zonder overleg. Antwoord gevraagd vóór ");
        UUID id = latest().id();
        assertThat(entries(Entry.Kind.ENQUIRED).getFirst().content())
                .as("why stands on the timeline, to which the department has no key")
                .containsEntry("necessity", "Zonder dit antwoord weten wij niet of het gewoon is wat wij zien.");
        assertThat(officer.press(asking(), form, "Navraag versturen", Map.of("necessity", List.of("")))
                        .page()
                        .select(".mr-errors")
                        .text())
                .contains("Vul in waarom dit nodig is.");
        assertThat(now().enquired())
                .hasValueSatisfying(enquired -> assertThat(enquired)
                        .isEqualTo(new Enquired(id, latest().days().dueOn(), false)));
        String seen = contact.open(answering(id)).select("main").text();
        assertThat(seen)
                .contains(
                        "Hoeveel mensen staan op dit adres ingeschreven?",
                        address.title(),
                        "Niet bezoeken en niet aanschrijven.",
                        "Doe nu niets: geen brief, geen bezoek, geen adresonderzoek, niemand spreken. Antwoord alleen hier.")
                .doesNotContain(number, "Loods", "Achttien", "uitbuiting", "mensenhandel");
        assertThat(answer(id, "Wel bekend", "Twaalf mensen, drie bedden.").location())
                .isEqualTo("/work");
        assertThat(said(contact.open("/work"))).isEqualTo("Dank u wel. Uw antwoord is verstuurd. Doe verder niets.");
        assertThat(now().enquired().orElseThrow().answered()).isTrue();
        Document answer = officer.open(page(id));
        assertThat(answer.select("main").text()).contains("Wel bekend", "Twaalf mensen, drie bedden.");
        officer.press(page(id), answer, "Gelezen", Map.of()).location();
        assertThat(said(officer.open("/signals/" + number))).isEqualTo("Genoteerd. Volgende stap: Besluit nemen.");
        assertThat(now().enquired()).isEmpty();
        assertThat(entries(Entry.Kind.ENQUIRY_READ).getFirst().content())
                .containsEntry("text", "Twaalf mensen, drie bedden.");
        assertThat(contact.get(answering(id)).absent())
                .as("what was read is not for the department any more")
                .isTrue();
    }

    @Test
    @DisplayName(
            "Een andere afdeling, een beheerder: dezelfde bladzijde die er niet is; ook de database laat niets zien")
    void nobody_else_sees_the_question() {
        UUID id = asked();
        accounts.add(ELSEWHERE, "sleutelbloem");
        for (Account other : List.of(ELSEWHERE, ADMIN, OFFICER)) {
            assertThat(pages.as(other).get(answering(id)).absent())
                    .as(other.username())
                    .isTrue();
        }
        assertThat(pages.as(ADMIN).get(page(id)).absent()).isTrue();
        assertThat(contact.get(page(id)).absent()).isTrue();
        assertThat(as(ELSEWHERE, answers::mine)).isEmpty();
        assertThatExceptionOfType(NotForYou.class).isThrownBy(() -> as(ELSEWHERE, () -> answers.question(id)));
        for (Purpose purpose : List.of(Purpose.HANDLING, Purpose.ASSISTING)) {
            Acting elsewhere = new Acting(ELSEWHERE.id(), ELSEWHERE.role().name(), purpose);
            assertThat(database.as(
                            elsewhere,
                            () -> rows("enrichment.enquiry", "id", id) + rows("privacy.lent_key", "part_id", id)))
                    .as(purpose.name())
                    .isZero();
        }
    }

    private int rows(String table, String column, UUID id) {
        return database.client()
                .sql("select count(*) from " + table + " where " + column + " = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("Wie antwoordt, heeft geen sleutel van het signaal, en ziet van de rest niets")
    void who_answers_has_no_key_to_the_signal() {
        asked();
        ReportId signal = now().id();
        Acting assisting = new Acting(CONTACT.id(), Role.DEPARTMENT_CONTACT.name(), Purpose.ASSISTING);
        for (String table : List.of("privacy.case_key", "intake.words", "subjects.subject", "intake.entry")) {
            assertThat(database.as(
                            assisting,
                            () -> database.client()
                                    .sql("select count(*) from " + table)
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
        assertThat(signal).isNotNull();
    }

    @Test
    @DisplayName("Twee keer gedrukt is één keer gevraagd")
    void pressed_twice_is_asked_once() {
        Document form = officer.open(asking());
        officer.press(asking(), form, "Navraag versturen", LEAST).location();
        officer.press(asking(), form, "Navraag versturen", LEAST).location();
        assertThat(entries(Entry.Kind.ENQUIRED)).hasSize(1);
        ReportId id = now().id();
        assertThat(as(OFFICER, () -> enquiries.of(id))).hasSize(1);
    }

    @Test
    @DisplayName("Fout ingevuld: een zin die zegt wat te doen, en alles staat er nog")
    void what_is_wrong_gets_a_sentence() {
        Document form = officer.open(asking());
        Document empty = officer.press(
                        asking(),
                        form,
                        "Navraag versturen",
                        Map.of("carried", List.of("plate"), "due-day", List.of("31"), "due-month", List.of("2")))
                .page();
        assertThat(empty.select("#errors li").eachText())
                .containsExactly(
                        "Kies een afdeling.",
                        "Kies een vraag.",
                        "Bij dit signaal staat nog niet: Kenteken. Voeg dat eerst toe, of haal het vinkje weg.",
                        "Kies op welke taak van de gemeente de vraag rust.",
                        "Kies een dag na vandaag, binnen drie maanden.");
        assertThat(empty.select("[name=due-day]").val()).isEqualTo("31");
        assertThat(officer.post(
                                asking(),
                                Map.of(
                                        "department",
                                        List.of("Bestaat niet"),
                                        "topic",
                                        List.of("known"),
                                        "carried",
                                        List.of("address"),
                                        "ground",
                                        List.of("care")))
                        .page()
                        .select("#errors li")
                        .eachText())
                .contains("Kies een afdeling.");
        UUID id = asked();
        assertThat(answer(id, "Niets bekend", "Toch wel iets.")
                        .page()
                        .select("#errors li")
                        .text())
                .contains("Kies ‘Wel bekend’, of maak het veld leeg.");
        Document known = answer(id, "Wel bekend", "").page();
        assertThat(known.select("#errors li").text())
                .isEqualTo("Schrijf op wat er bekend is. Is dat niets? Kies dan ‘Niets bekend’.");
        Document long_ = answer(id, "Wel bekend", "x".repeat(5_000)).page();
        assertThat(long_.select("textarea").val()).hasSize(5_000);
    }

    @Test
    @DisplayName("Wie niet antwoordt, wordt herinnerd en krijgt een nieuwe termijn; op één dag één keer")
    void who_does_not_answer_is_reminded() {
        UUID id = asked();
        days(10);
        assertThat(now().enquired().orElseThrow().late(WorkCalendar.today(clock)))
                .isTrue();
        Document again = officer.open(page(id) + "/again");
        assertThat(again.select("h1").text()).isEqualTo("Herinner OOV");
        officer.press(page(id) + "/again", again, "Herinnerd", Map.of()).location();
        officer.press(page(id) + "/again", again, "Herinnerd", Map.of()).location();
        assertThat(latest().days().reminders()).isEqualTo(1);
        assertThat(now().enquired().orElseThrow().late(WorkCalendar.today(clock)))
                .isFalse();
        assertThat(entries(Entry.Kind.ENQUIRY_AGAIN)).hasSize(1);
        assertThat(as(CONTACT, answers::mine)).extracting(ToAnswer::id).contains(id);
    }

    @Test
    @DisplayName("Ingetrokken of afgesloten: de afdeling ziet de vraag niet meer, en niets wacht erop")
    void a_withdrawn_question_and_one_of_a_closed_signal_are_gone_for_the_department() {
        UUID first = asked();
        UUID second = asked();
        officer.press(page(first), officer.open(page(first)), "Intrekken", Map.of())
                .location();
        assertThat(contact.get(answering(first)).absent()).isTrue();
        String undo =
                officer.open("/signals/" + number).select("[role=status] form").attr("action");
        officer.post(undo, Map.of()).location();
        assertThat(contact.open(answering(first)).select("h1").text()).startsWith("Navraag");
        officer.press(page(first), officer.open(page(first)), "Intrekken", Map.of())
                .location();
        assertThat(contact.get(answering(first)).absent()).isTrue();
        assertThat(now().enquired().orElseThrow().enquiry()).isEqualTo(second);
        close();
        assertThat(contact.get(answering(second)).absent()).isTrue();
        assertThat(contact.post(answering(second), Map.of("result", List.of("known"), "text", List.of("Negen mensen.")))
                        .absent())
                .isTrue();
        assertThat(officer.get(asking()).absent()).isTrue();
        ReportId id = now().id();
        Signal again = as(OFFICER, () -> signals.reopen(id, "Er is iets nieuws."));
        assertThat(again.enquired()).isEmpty();
        assertThat(officer.open(page(second)).select("main").text()).contains("ingetrokken");
    }

    private void close() {
        Signal signal = now();
        as(OFFICER, () -> signals.close(signal.id(), signal.version(), new Closing("unclear", "unknown")));
    }

    @Test
    @DisplayName("Een afdeling mag haar antwoord veranderen tot het is gelezen; gelezen is wat er stond")
    void an_answer_may_be_changed_until_it_was_read() {
        UUID id = asked();
        answer(id, "Niets bekend", "").location();
        assertThat(contact.open("/work")
                        .select("main a[href='" + answering(id) + "']")
                        .text())
                .startsWith("Antwoord bekijken");
        Document seen = officer.open(page(id));
        Document old = contact.open(answering(id));
        answer(id, "Wel bekend", "Toch: negen mensen.").location();
        Document changed = officer.press(page(id), seen, "Gelezen", Map.of()).page();
        assertThat(said(changed)).isEqualTo("De afdeling heeft het antwoord intussen veranderd. Lees het opnieuw.");
        assertThat(latest().state()).isEqualTo(State.ANSWERED);
        Document twice = contact.press(answering(id), old, "Bel mij", Map.of("text", List.of("Bel mij vandaag.")))
                .page();
        assertThat(twice.select("textarea").val()).isEqualTo("Bel mij vandaag.");
        officer.press(page(id), changed, "Gelezen", Map.of()).location();
        officer.press(page(id), changed, "Gelezen", Map.of()).location();
        assertThat(entries(Entry.Kind.ENQUIRY_READ)).hasSize(1);
    }

    @Test
    @DisplayName("Lezing I-10: wie de betrokkenen kent, vindt ook van de navraag niets")
    void who_is_kept_from_a_signal_is_kept_from_its_questions() {
        ReportId known = given.sent(aReport());
        as(OFFICER, () -> inbox.read(known));
        as(OFFICER, () -> inbox.knowThoseInvolved(known));
        number = taken(known, DEPUTY);
        Asking asking = new Asking(
                RandomIds.next(),
                List.of("OOV"),
                Topic.KNOWN,
                Ground.CARE,
                "Anders weten wij niet of het bekend is.",
                List.of(new Carried(Item.ADDRESS, address.title(), false)),
                WorkCalendar.today(clock).plusDays(7));
        as(DEPUTY, () -> {
            enquiries.ask(number, asking);
            return number;
        });
        UUID id = as(DEPUTY, () -> enquiries.of(known)).getFirst().id();
        assertThat(officer.get(page(id)).absent()).isTrue();
        assertThat(pages.as(DEPUTY).get(page(id)).absent()).isFalse();
        assertThat(database.as(
                        new Acting(OFFICER.id(), OFFICER.role().name(), Purpose.HANDLING),
                        () -> rows("privacy.lent_key", "part_id", id)))
                .isZero();
    }

    @Test
    @DisplayName("Zonder taakaccenthouder met een account is er niemand om te vragen, en dat staat er")
    void a_department_without_a_contact_can_not_be_asked() {
        Asking asking = new Asking(
                RandomIds.next(),
                List.of("Bestuur"),
                Topic.KNOWN,
                Ground.CARE,
                "Anders weten wij niet of het bekend is.",
                List.of(),
                WorkCalendar.today(clock));
        assertThatExceptionOfType(NotForYou.class)
                .isThrownBy(() -> as(OFFICER, () -> {
                    enquiries.ask(number, asking);
                    return number;
                }));
    }
}

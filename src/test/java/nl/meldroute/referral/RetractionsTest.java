package nl.meldroute.referral;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.rules.LetterItem;
import nl.meldroute.reporting.Progress;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/retractions-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 4: een gesprek dat bij vergissing is vastgelegd, wordt teruggenomen met een reden")
class RetractionsTest extends StepFiveCase {
    private static final Map<String, List<String>> WHY = Map.of("reason", List.of("Ik koos de verkeerde partner."));

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PartnerLetters letters;

    @Autowired
    private Retractions retractions;

    private String page(UUID call) {
        return "/signals/" + number + "/referrals/" + call + "/retract";
    }

    private Answer press(UUID call, Document page) {
        return officer.press(page(call), page, "Ja, terugnemen", WHY);
    }

    private void retract(UUID call) {
        press(call, officer.open(page(call))).location();
    }

    private RecordedCall.Standing again(UUID call) {
        return as(DEPUTY, () -> retractions.retract(number, call, RandomIds.next(), "Vergissing."));
    }

    @Test
    void the_row_opens_again_the_wait_ends_and_the_timeline_keeps_both() {
        UUID call = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        UUID care = told(PartnerRole.CARE_COORDINATOR, Outcome.ADVICE);
        Document all = officer.open("/signals/" + number + "/referrals");
        assertThat(all.select("a[href$=/retract]").eachAttr("href")).containsExactly(page(call), page(care));
        Document page = officer.open(page(call));
        assertThat(page.select("h1").eachText()).containsExactly("Gesprek terugnemen");
        assertThat(page.select("main").text())
                .contains("Gebeld met Nederlandse Arbeidsinspectie", "Gemeld", "Zij kijken mee.");
        assertThat(press(call, page).location()).isEqualTo("/signals/" + number + "/referrals");
        assertThat(said(officer.open("/vault")))
                .startsWith("Teruggenomen: gebeld met Nederlandse Arbeidsinspectie. Volgende stap: ");
        assertThat(now().awaits()).isEmpty();
        assertThat(as(OFFICER, () -> referrals.stepFour(number)).advice().of(PartnerRole.LABOUR_INSPECTORATE))
                .get()
                .satisfies(row -> assertThat(row.open()).isTrue());
        assertThat(list()).doesNotContain(number);
        assertThat(officer.open("/signals/" + number + "/referrals")
                        .select("a[href$=/retract]")
                        .eachAttr("href"))
                .containsExactly(page(care));
        assertThat(entries(Entry.Kind.TOLD)).hasSize(2);
        assertThat(officer.open("/signals/" + number + "/timeline")
                        .select("main")
                        .text())
                .contains(
                        "Gesprek met een partner teruggenomen",
                        "Nederlandse Arbeidsinspectie Was vastgelegd als gemeld op ma 23 nov Ik koos de verkeerde partner.");
        ReportId id = now().id();
        assertThat(as(OFFICER, () -> trail.of(id, 20)))
                .extracting(AuditTrail.Seen::action)
                .contains("signal.retracted");
    }

    @Test
    @DisplayName("Moet er nu iemand ingrijpen, dan wordt AVIM na een vergissing alsnog gebeld (zin 4.2)")
    void the_police_has_to_be_called_again() {
        ReportId id = given.sent(aReport());
        int version = as(OFFICER, () -> inbox.read(id)).version();
        Registration urgent = new Registration("Loods", Set.of(ExploitationForm.LABOUR), "yes", "care", "seen", "");
        as(OFFICER, () -> inbox.takeUp(id, version, urgent));
        number = as(OFFICER, () -> inbox.signal(id)).numbered();
        UUID call = told(PartnerRole.POLICE, Outcome.REPORTED);
        assertThat(now().mustCallPolice()).isFalse();
        assertThat(press(call, officer.open(page(call))).location()).isEqualTo("/signals/" + number);
        assertThat(now().mustCallPolice()).isTrue();
        told(PartnerRole.POLICE, Outcome.REPORTED);
        assertThat(now().mustCallPolice()).isFalse();
        assertThat(now().awaits()).isPresent();
    }

    @Test
    void what_a_partner_reacted_to_stays_also_where_that_came_in_between() {
        UUID call = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Document page = officer.open(page(call));
        react(call, "taken-up", Map.of());
        Document refused = press(call, page).page();
        assertThat(refused.select("main [role=alert]").text())
                .isEqualTo("Deze partner heeft al gereageerd. Het gesprek blijft daarom staan.");
        assertThat(refused.select("textarea").text()).isEqualTo("Ik koos de verkeerde partner.");
        assertThat(refused.select("main button")).isEmpty();
        assertThat(entries(Entry.Kind.RETRACTED)).isEmpty();
    }

    @Test
    void a_letter_that_left_is_never_taken_back() {
        UUID letter = RandomIds.next();
        LetterDraft.Words words = new LetterDraft.Words(
                Set.of(LetterItem.SUMMARY), "", "Zij slapen er.", "", LocalDate.of(2026, 12, 7), "letter");
        as(OFFICER, () -> {
            letters.keep(number, new LetterDraft(letter, 0, PartnerRole.CARE_COORDINATOR, words));
            LetterDraft draft = new LetterDraft(letter, 1, PartnerRole.CARE_COORDINATOR, words);
            Writing.Grounds grounds = letters.writing(number, letter).grounds();
            List<LetterPart> parts = List.of(new LetterPart("Kenmerk", number));
            return letters.send(number, new Sending(draft, grounds, parts, Map.of()));
        });
        assertThat(officer.get(page(letter)).absent()).isTrue();
        assertThat(officer.open("/signals/" + number + "/referrals").select("a[href$=/retract]"))
                .isEmpty();
        UUID mistake = told(PartnerRole.CARE_COORDINATOR, Outcome.REPORTED);
        assertThat(awaited().referral()).isEqualTo(mistake);
        retract(mistake);
        assertThat(awaited().referral()).as("the letter is waited for again").isEqualTo(letter);
    }

    @Test
    void a_hand_over_that_was_reminded_keeps_its_reminders_when_it_is_waited_for_again() {
        UUID first = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        days(18);
        assertThat(remind(first).mailed()).isEqualTo(1);
        var before = awaited();
        UUID mistake = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(awaited().referral()).isEqualTo(mistake);
        retract(mistake);
        assertThat(awaited()).isEqualTo(before);
    }

    @Test
    @DisplayName("Twee keer drukken, of twee collega's: één keer teruggenomen en niemand schrikt")
    void twice_is_once() {
        UUID call = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Document page = officer.open(page(call));
        Visitor deputy = pages.as(DEPUTY);
        Document beside = deputy.open(page(call));
        press(call, page).location();
        press(call, page).location();
        deputy.press(page(call), beside, "Ja, terugnemen", WHY).location();
        assertThat(said(deputy.open("/vault")))
                .startsWith("Teruggenomen: gebeld met Nederlandse Arbeidsinspectie. Volgende stap: ");
        assertThat(again(call)).isEqualTo(RecordedCall.Standing.RETRACTED);
        assertThat(entries(Entry.Kind.RETRACTED)).hasSize(1);
        assertThat(officer.open(page(call)).select("main [role=alert]").text())
                .isEqualTo("Dit gesprek is al teruggenomen.");
    }

    @Test
    void a_reason_is_asked_for() {
        UUID call = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(officer.press(page(call), officer.open(page(call)), "Ja, terugnemen", Map.of())
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly("Schrijf op waarom u dit terugneemt.");
    }

    @Test
    void closed_meanwhile_it_stays() {
        UUID call = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Document page = officer.open(page(call));
        var open = now();
        as(DEPUTY, () -> signals.close(open.id(), open.version(), new Closing("unclear", "unknown")));
        assertThat(press(call, page).page().select("main [role=alert]").text())
                .startsWith("Dit signaal is afgesloten.");
        assertThat(officer.open("/signals/" + number + "/referrals").select("a[href$=/retract]"))
                .isEmpty();
    }

    @Test
    @DisplayName("De melder leest niet dat het is doorgegeven als dat een vergissing was")
    void the_reporter_does_not_read_that_it_was_passed_on() {
        UUID call = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(progress()).isEqualTo(Progress.REFERRED);
        retract(call);
        assertThat(progress()).isEqualTo(Progress.LOOKING);
    }

    private Progress progress() {
        ReportId id = now().id();
        return database.as(
                Acting.nobody(Purpose.FOLLOWING),
                () -> Progress.valueOf(database.client()
                        .sql("select progress from reporting.mailbox where report_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single()));
    }

    @Test
    void for_anybody_else_and_of_another_signal_it_is_not_there() {
        UUID call = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(pages.as(CONTACT).get(page(call)).absent()).isTrue();
        number = taken(given.sent(aReport()), OFFICER);
        assertThat(officer.get(page(call)).absent()).isTrue();
    }
}

package nl.meldroute.referral;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Awaits.Chase;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.CaseContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/follow-ups-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 5: wie niet reageert, wordt herinnerd en gebeld")
class FollowUpsTest extends StepFiveCase {
    @Autowired
    private CaseContent cases;

    @Test
    @DisplayName("Wie iets gemeld krijgt, heeft 14 dagen; wie alleen advies gaf, hoeft niets meer te zeggen")
    void a_report_is_waited_for_and_advice_is_not() {
        told(PartnerRole.CARE_COORDINATOR, Outcome.ADVICE);
        assertThat(now().awaits()).isEmpty();
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(awaited())
                .isEqualTo(new Awaits(
                        told,
                        WorkCalendar.workingDayFrom(WorkCalendar.today(clock).plusDays(14)),
                        Chase.REMIND));
        assertThat(list()).contains("Nederlandse Arbeidsinspectie", number, "Loods");
        assertThat(officer.open("/signals/" + number + "/referrals")
                        .select("a[href$=/reaction]")
                        .eachAttr("href"))
                .containsExactly(reaction(told));
    }

    @Test
    @DisplayName("Lezing I-07: ook AVIM, gebeld vóór het besluit, wordt om een reactie gevraagd")
    void the_police_is_asked_too() {
        number = taken(given.sent(aReport()), OFFICER);
        UUID told = told(PartnerRole.POLICE, Outcome.REPORTED);
        assertThat(awaited().referral()).isEqualTo(told);
        decide(GateOutcome.NO_INDICATION);
        assertThat(awaited().referral()).as("the decision forgets nobody").isEqualTo(told);
    }

    @Test
    @DisplayName("Te laat: twee keer herinneren, dan bellen, dan bespreken; elke keer een nieuwe termijn")
    void who_does_not_react_is_chased() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        for (int nth = 1; nth <= 2; nth++) {
            days(18);
            assertThat(awaited().late(WorkCalendar.today(clock))).isTrue();
            assertThat(remind(told)).isEqualTo(new FollowUps.Reminded(1, 0));
            assertThat(mails()).hasSize(nth).containsOnly("nla");
            assertThat(awaited().by()).isAfter(WorkCalendar.today(clock));
        }
        assertThat(awaited().chase()).isEqualTo(Chase.CALL);
        days(18);
        assertThat(remind(told)).as("phone first").isEqualTo(new FollowUps.Reminded(0, 1));
        assertThat(list()).contains("Bel Nederlandse Arbeidsinspectie");
        Document page = officer.open(reaction(told));
        Map<String, List<String>> typed = Map.of("explanation", List.of("Zij bellen dinsdag terug."));
        assertThat(officer.press(reaction(told), page, "Gebeld, nog geen reactie", typed)
                        .location())
                .isEqualTo("/follow-ups");
        officer.press(reaction(told), page, "Gebeld, nog geen reactie", typed);
        assertThat(entries(Entry.Kind.REMINDED)).as("pressed twice").hasSize(3);
        days(18);
        assertThat(awaited().chase()).isEqualTo(Chase.DISCUSS);
        assertThat(list()).contains("Bespreek met ketenregisseur");
        assertThat(officer.open(reaction(told)).select("main").text())
                .contains("Bespreek dit met de ketenregisseur.", "Zij bellen dinsdag terug.");
    }

    @Test
    void nobody_is_reminded_twice_on_one_day_and_not_of_what_was_told_today() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(remind(told)).isEqualTo(new FollowUps.Reminded(0, 1));
        days(18);
        assertThat(remind(told).mailed()).isEqualTo(1);
        assertThat(remind(told)).isEqualTo(new FollowUps.Reminded(0, 1));
        assertThat(mails()).hasSize(1);
        assertThat(remind(RandomIds.next())).as("what is not there").isEqualTo(new FollowUps.Reminded(0, 1));
    }

    @Test
    @DisplayName("Alle te late partners in één keer; wie op tijd is, krijgt niets")
    void all_that_are_late_are_reminded_at_once() {
        told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        days(10);
        told(PartnerRole.CARE_COORDINATOR, Outcome.REPORTED);
        days(8);
        Document page = officer.open("/follow-ups");
        assertThat(page.select("button[value=all]").text()).startsWith("Herinner alle te late (");
        officer.press("/follow-ups", page, "Herinner alle te late", Map.of()).location();
        assertThat(mails()).containsExactly("nla");
        assertThat(said(officer.open("/follow-ups"))).startsWith("Herinnering verstuurd naar ");
        assertThat(officer.open("/follow-ups").select("button[value=all]")).isEmpty();
    }

    @Test
    void without_a_tick_a_sentence_says_what_to_do() {
        told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Document page = officer.open("/follow-ups");
        Document again = officer.press("/follow-ups", page, "Herinneren wat is aangevinkt", Map.of())
                .page();
        assertThat(again.select("#errors li").text()).isEqualTo("Vink aan wie u wilt herinneren.");
    }

    @Test
    @DisplayName("Lezing I-10: wie de betrokkenen kent, ziet het niet in de lijst en niet op zijn pagina")
    void who_is_kept_from_a_signal_finds_nothing_of_step_5() {
        ReportId known = given.sent(aReport());
        as(OFFICER, () -> inbox.read(known));
        as(OFFICER, () -> inbox.knowThoseInvolved(known));
        number = taken(known, DEPUTY);
        UUID once = RandomIds.next();
        as(DEPUTY, () -> {
            LocalDate today = WorkCalendar.today(clock);
            referrals.told(number, new Told(once, PartnerRole.POLICE, today, "", Outcome.REPORTED, "", "Zij kijken."));
            return number;
        });
        assertThat(pages.as(DEPUTY).open("/follow-ups").select("main").text()).contains(number);
        assertThat(list()).doesNotContain(number);
        assertThat(officer.get(reaction(once)).absent()).isTrue();
        days(18);
        assertThat(remind(once).mailed()).isZero();
        for (Account other : List.of(CONTACT, ADMIN)) {
            assertThat(pages.as(other).get("/follow-ups").absent()).isTrue();
            assertThat(pages.as(other).get(reaction(once)).absent()).isTrue();
        }
    }

    @Test
    @DisplayName("Wordt de sleutel van een signaal vernietigd, dan wacht ook niemand meer")
    void it_goes_with_the_key_of_the_signal() {
        told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        ReportId id = now().id();
        database.as(Acting.nobody(Purpose.HOUSEKEEPING), () -> {
            cases.destroy(id);
            return id;
        });
        assertThat(list()).doesNotContain(number);
    }
}

package nl.meldroute.demo;

import static nl.meldroute.demo.DemoOfficer.registration;

import java.time.Clock;
import java.util.Set;
import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.referral.Answer;
import nl.meldroute.referral.Awareness;
import nl.meldroute.referral.Consulted;
import nl.meldroute.referral.Facts;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.Told;
import nl.meldroute.referral.Weighed;
import org.springframework.stereotype.Component;

/** Signals of a demo municipality that went through the gate: halfway in step 4, all the way, and elsewhere. */
@Component
class DemoReferrals {
    private final DemoReporters reporters;
    private final DemoOfficer office;
    private final DemoAnswers answers;
    private final Referrals referrals;
    private final Clock clock;

    DemoReferrals(DemoReporters reporters, DemoOfficer office, DemoAnswers answers, Referrals referrals, Clock clock) {
        this.reporters = reporters;
        this.office = office;
        this.answers = answers;
        this.referrals = referrals;
        this.clock = clock;
    }

    void tell(Account officer) {
        halfway(officer);
        referred(officer);
        elsewhere(officer);
    }

    /** Weighed and phoned once; another partner does not know yet. */
    private void halfway(Account officer) {
        DemoStory story = DemoStory.of(
                19,
                "work",
                "Kas aan de Lekdijk, achterste rij",
                "In de kas werken mensen tot laat in de nacht. Een man houdt hun papieren in een kluisje.");
        String number = takenUp(officer, story, "Kas Lekdijk", ExploitationForm.LABOUR);
        By then = new By(officer, 9);
        office.decide(then, number, GateOutcome.INDICATIONS, "De bezorger en de buurman zagen het los van elkaar.", "");
        establish(then, number);
        consult(new By(officer, 8), number, Weighed.NOT_REPORT, "Er zijn geen kinderen en geen huisgenoten bij.");
        phone(new By(officer, 8), number, PartnerRole.CARE_COORDINATOR, Outcome.ADVICE);
    }

    /** Whoever has to hear of it heard, or not for a reason. */
    private void referred(Account officer) {
        DemoStory story = DemoStory.of(
                27,
                "work",
                "Slachterij in de Ambachtstraat",
                "De ploeg slaapt in de kantine. De voorman houdt van hun loon geld in voor het bed en voor het busje.");
        String number = takenUp(officer, story, "Slachterij Ambachtstraat", ExploitationForm.LABOUR);
        By then = new By(officer, 17);
        office.decide(then, number, GateOutcome.INDICATIONS, "De brandweer zag bedden in de kantine.", "");
        establish(then, number);
        consult(new By(officer, 16), number, Weighed.ADVICE, "Wij kennen nog geen naam.");
        phone(new By(officer, 16), number, PartnerRole.VEILIG_THUIS, Outcome.ADVICE);
        phone(new By(officer, 16), number, PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        leaveOut(new By(officer, 15), number, "De coördinator hoorde het al van de inspectie, en belt ons terug.");
        answers.answer(new By(officer, 6), number, "Wij hebben uw signaal bekeken en gebruiken het.");
    }

    private void elsewhere(Account officer) {
        DemoStory story = DemoStory.of(
                14,
                "unknown",
                "Woning aan de Wilgenweg",
                "De ramen zijn dichtgeplakt en het ruikt er sterk. Er komen veel auto's, ook 's nachts.");
        String number = takenUp(officer, story, "Wilgenweg, dichte ramen", ExploitationForm.UNKNOWN);
        office.decide(
                new By(officer, 3),
                number,
                GateOutcome.ELSEWHERE,
                "Het gaat om een kwekerij. Niemand woont of werkt er.",
                "Team Ondermijning");
    }

    private String takenUp(Account officer, DemoStory story, String name, ExploitationForm form) {
        return office.takeUp(
                        new By(officer, story.daysAgo() - 1),
                        reporters.give(story).report(),
                        registration(name, form, "no"))
                .numbered();
    }

    private void establish(By by, String number) {
        Facts facts = new Facts(
                Set.of(ExploitationForm.LABOUR), Answer.NO, Answer.YES, Answer.NO, Answer.NO, Awareness.NOT_SAFELY);
        office.as(by, () -> {
            referrals.establish(number, RandomIds.next(), facts);
            return number;
        });
    }

    private void consult(By by, String number, Weighed weighed, String reason) {
        office.as(by, () -> {
            String with = "aandachtsfunctionaris meldcode";
            referrals.consulted(
                    number, new Consulted(RandomIds.next(), with, WorkCalendar.today(clock), weighed, reason));
            return number;
        });
    }

    private void phone(By by, String number, PartnerRole partner, Outcome outcome) {
        office.as(by, () -> {
            String agreed = "Zij kijken mee en bellen ons terug.";
            referrals.told(
                    number, new Told(RandomIds.next(), partner, WorkCalendar.today(clock), "", outcome, "", agreed));
            return number;
        });
    }

    private void leaveOut(By by, String number, String reason) {
        office.as(by, () -> {
            referrals.notTold(number, RandomIds.next(), PartnerRole.CARE_COORDINATOR, reason);
            return number;
        });
    }
}

package nl.meldroute.demo;

import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Weighed;
import nl.meldroute.subjects.Address;
import org.springframework.stereotype.Component;

/** Signals of a demo municipality that went through the gate: before the consultation, halfway in step 4, all the way, and elsewhere. */
@Component
class DemoReferrals {
    private final DemoOfficer office;
    private final DemoAnswers answers;
    private final DemoDeeds deeds;
    private final DemoSharing sharing;

    DemoReferrals(DemoOfficer office, DemoAnswers answers, DemoDeeds deeds, DemoSharing sharing) {
        this.office = office;
        this.answers = answers;
        this.deeds = deeds;
        this.sharing = sharing;
    }

    void tell(Account officer) {
        consulting(officer);
        halfway(officer);
        referred(officer);
        elsewhere(officer);
    }

    /** The reporting-code officer is asked, and did not advise yet. */
    private void consulting(Account officer) {
        DemoStory story = DemoStory.of(
                11,
                "work",
                "Villa aan de Kerkweg",
                "Een jonge vrouw past op de kinderen en maakt schoon. Zij komt nooit alleen buiten en schrikt van de deurbel.");
        String number = deeds.takenUp(officer, story, "Villa Kerkweg", ExploitationForm.LABOUR);
        By then = new By(officer, 3);
        office.decide(then, number, GateOutcome.INDICATIONS, "De huisarts en de school zagen het los van elkaar.", "");
        deeds.establish(then, number);
        sharing.consult(
                new By(officer, 2),
                number,
                "Wij denken dat iemand in een gezin werkt en niet weg mag. Wanneer praten wij met haar, en wie doet dat?");
    }

    /** Weighed and phoned once; another partner does not know yet. */
    private void halfway(Account officer) {
        DemoStory story = DemoStory.of(
                19,
                "work",
                "Kas aan de Lekdijk, achterste rij",
                "In de kas werken mensen tot laat in de nacht. Een man houdt hun papieren in een kluisje.");
        String number = deeds.takenUp(officer, story, "Kas Lekdijk", ExploitationForm.LABOUR);
        sharing.share(
                new By(officer, 12),
                number,
                new Address("Lekdijk", "203", "", "Lopik", "unknown"),
                "Civiel",
                "In een kas werken mensen 's nachts door. Iemand bewaart hun papieren. Is hier iets over bekend?");
        By then = new By(officer, 9);
        office.decide(then, number, GateOutcome.INDICATIONS, "De bezorger en de buurman zagen het los van elkaar.", "");
        deeds.establish(then, number);
        deeds.consult(new By(officer, 8), number, Weighed.NOT_REPORT, "Er zijn geen kinderen en geen huisgenoten bij.");
        deeds.phone(new By(officer, 8), number, PartnerRole.CARE_COORDINATOR, Outcome.ADVICE);
    }

    /** Whoever has to hear of it heard, or not for a reason. */
    private void referred(Account officer) {
        DemoStory story = DemoStory.of(
                27,
                "work",
                "Slachterij in de Ambachtstraat",
                "De ploeg slaapt in de kantine. De voorman houdt van hun loon geld in voor het bed en voor het busje.");
        String number = deeds.takenUp(officer, story, "Slachterij Ambachtstraat", ExploitationForm.LABOUR);
        By then = new By(officer, 17);
        office.decide(then, number, GateOutcome.INDICATIONS, "De brandweer zag bedden in de kantine.", "");
        deeds.establish(then, number);
        deeds.consult(new By(officer, 16), number, Weighed.ADVICE, "Wij kennen nog geen naam.");
        deeds.phone(new By(officer, 16), number, PartnerRole.VEILIG_THUIS, Outcome.ADVICE);
        deeds.phone(new By(officer, 16), number, PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        deeds.leaveOut(
                new By(officer, 15), number, "De coördinator hoorde het al van de inspectie, en belt ons terug.");
        answers.answer(new By(officer, 6), number, "Wij hebben uw signaal bekeken en gebruiken het.");
    }

    private void elsewhere(Account officer) {
        DemoStory story = DemoStory.of(
                14,
                "unknown",
                "Woning aan de Wilgenweg",
                "De ramen zijn dichtgeplakt en het ruikt er sterk. Er komen veel auto's, ook 's nachts.");
        String number = deeds.takenUp(officer, story, "Wilgenweg, dichte ramen", ExploitationForm.UNKNOWN);
        office.decide(
                new By(officer, 3),
                number,
                GateOutcome.ELSEWHERE,
                "Het gaat om een kwekerij. Niemand woont of werkt er.",
                "Team Ondermijning");
    }
}

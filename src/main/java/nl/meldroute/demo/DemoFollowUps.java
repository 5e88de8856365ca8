package nl.meldroute.demo;

import java.util.List;
import java.util.UUID;
import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.ReactionOutcome;
import nl.meldroute.referral.Weighed;
import org.springframework.stereotype.Component;

/** Signals of a demo municipality that wait for a partner, or whose partner reacted. */
@Component
class DemoFollowUps {
    private final DemoOfficer office;
    private final DemoDeeds deeds;

    DemoFollowUps(DemoOfficer office, DemoDeeds deeds) {
        this.office = office;
        this.deeds = deeds;
    }

    void tell(Account officer) {
        inTime(officer);
        silent(officer);
        reacted(officer);
    }

    /** The partner has some days left. */
    private void inTime(Account officer) {
        String number = referred(
                officer,
                DemoStory.of(
                        9,
                        "work",
                        "Pand aan de Hofstraat, boven de winkel",
                        "Vier koks slapen boven de zaak. De baas heeft hun telefoons, en brengt ze zelf naar de kapper."),
                "Hofstraat, boven de winkel");
        deeds.phone(new By(officer, 4), number, PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
    }

    /** The days of the partner are over, and nobody reminded it. */
    void forgotten(Account officer) {
        String number = referred(
                officer,
                DemoStory.of(
                        34,
                        "work",
                        "Loods van een pakketdienst",
                        "De bezorgers slapen in hun bus op het terrein. Eén van hen zei dat zijn paspoort bij de baas ligt."),
                "Pakketdienst, bussen");
        deeds.phone(new By(officer, 26), number, PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
    }

    /** Phoned three times since, and nothing came. */
    private void silent(Account officer) {
        String number = referred(
                officer,
                DemoStory.of(
                        60,
                        "work",
                        "Wasstraat bij de rotonde",
                        "De jongens van de wasstraat wonen in een busje op het terrein. Zij kregen nog geen loon."),
                "Wasstraat rotonde");
        UUID told = deeds.phone(new By(officer, 55), number, PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        for (int day : List.of(38, 28, 18)) {
            deeds.phoneAgain(new By(officer, day), number, told);
        }
    }

    /** The partner told what it did; the reporter may hear of it. */
    private void reacted(Account officer) {
        String number = referred(
                officer,
                DemoStory.of(
                        20,
                        "work",
                        "Manege De Hoefslag, zolder van de stal",
                        "Op de zolder slaapt een meisje dat de stallen doet. Zij heeft haar eten in een emmer."),
                "Manege De Hoefslag");
        UUID told = deeds.phone(new By(officer, 14), number, PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        deeds.react(new By(officer, 2), number, told, ReactionOutcome.TAKEN_UP);
    }

    private String referred(Account officer, DemoStory story, String name) {
        String number = deeds.takenUp(officer, story, name, ExploitationForm.LABOUR);
        By then = new By(officer, story.daysAgo() - 2);
        office.decide(then, number, GateOutcome.INDICATIONS, "Twee collega's zagen het los van elkaar.", "");
        deeds.establish(then, number);
        deeds.consult(then, number, Weighed.NOT_REPORT, "Er zijn geen kinderen bij.");
        deeds.leaveOut(then, number, "De coördinator denkt mee zodra wij weten om wie het gaat.");
        return number;
    }
}

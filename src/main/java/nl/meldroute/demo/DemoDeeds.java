package nl.meldroute.demo;

import static nl.meldroute.demo.DemoOfficer.registration;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.referral.Answer;
import nl.meldroute.referral.Awareness;
import nl.meldroute.referral.Consulted;
import nl.meldroute.referral.Facts;
import nl.meldroute.referral.FollowUps;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Reaction;
import nl.meldroute.referral.ReactionOutcome;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.Told;
import nl.meldroute.referral.Weighed;
import org.springframework.stereotype.Component;

/** What is done in the steps 4 and 5 with the signals of a demo municipality. */
@Component
class DemoDeeds {
    private final DemoReporters reporters;
    private final DemoOfficer office;
    private final Referrals referrals;
    private final FollowUps followUps;
    private final Clock clock;

    DemoDeeds(DemoReporters reporters, DemoOfficer office, Referrals referrals, FollowUps followUps, Clock clock) {
        this.reporters = reporters;
        this.office = office;
        this.referrals = referrals;
        this.followUps = followUps;
        this.clock = clock;
    }

    String takenUp(Account officer, DemoStory story, String name, ExploitationForm form) {
        return office.takeUp(
                        new By(officer, story.daysAgo() - 1),
                        reporters.give(story).report(),
                        registration(name, form, "no"))
                .numbered();
    }

    void establish(By by, String number) {
        Facts facts = new Facts(
                Set.of(ExploitationForm.LABOUR), Answer.NO, Answer.YES, Answer.NO, Answer.NO, Awareness.NOT_SAFELY);
        office.as(by, () -> {
            referrals.establish(number, RandomIds.next(), referrals.factsVersion(number), facts);
            return number;
        });
    }

    void consult(By by, String number, Weighed weighed, String reason) {
        office.as(by, () -> {
            String with = "aandachtsfunctionaris meldcode";
            referrals.consulted(
                    number, new Consulted(RandomIds.next(), 0, with, WorkCalendar.today(clock), weighed, reason));
            return number;
        });
    }

    /** The id of the hand-over. */
    UUID phone(By by, String number, PartnerRole partner, Outcome outcome) {
        UUID once = RandomIds.next();
        return office.as(by, () -> {
            String agreed = "Zij kijken mee en bellen ons terug.";
            referrals.told(number, new Told(once, partner, WorkCalendar.today(clock), "", outcome, "", agreed));
            return once;
        });
    }

    void leaveOut(By by, String number, String reason) {
        office.as(by, () -> {
            referrals.notTold(number, RandomIds.next(), PartnerRole.CARE_COORDINATOR, reason);
            return number;
        });
    }

    /** Phoned again, and no reaction yet. */
    void phoneAgain(By by, String number, UUID handOver) {
        office.as(by, () -> {
            int version = followUps.handedOver(number, handOver).version();
            followUps.phoned(number, version, RandomIds.next(), handOver, "Niemand wist er nog iets van.");
            return number;
        });
    }

    void react(By by, String number, UUID handOver, ReactionOutcome outcome) {
        office.as(
                by,
                () -> followUps.reacted(
                        number,
                        followUps.handedOver(number, handOver).version(),
                        new Reaction(
                                RandomIds.next(),
                                handOver,
                                outcome,
                                "Zij waren er met de gemeente, en kwamen met een tolk terug.",
                                "unknown",
                                "Dat er is gekeken wat nodig is.",
                                true,
                                false)));
    }
}

package nl.meldroute.demo;

import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.SubjectId;
import org.springframework.stereotype.Component;

/** Signals of a demo municipality that nobody looked at in time: two at one address, a silent partner, a silent department. */
@Component
class DemoOverdue {
    private final DemoOfficer office;
    private final DemoDeeds deeds;
    private final DemoFollowUps followUps;
    private final DemoEnquiries enquiries;
    private final Known known;

    DemoOverdue(DemoOfficer office, DemoDeeds deeds, DemoFollowUps followUps, DemoEnquiries enquiries, Known known) {
        this.office = office;
        this.deeds = deeds;
        this.followUps = followUps;
        this.enquiries = enquiries;
        this.known = known;
    }

    /** What is known of signals. */
    @Component
    record Known(Signals signals, Involved involved) {}

    void tell(Account officer, Account contact) {
        twiceAtOneAddress(officer);
        followUps.forgotten(officer);
        enquiries.forgotten(officer, contact);
    }

    /** What is at one address may be the same, and nobody looked yet. */
    private void twiceAtOneAddress(Account officer) {
        at(
                officer,
                DemoStory.of(
                        34,
                        "work",
                        "Garage aan de Molenwerf",
                        "Achter de garage staan twee caravans. Er wonen jongens die de hele dag auto's poetsen."),
                "Garage Molenwerf");
        at(
                officer,
                DemoStory.of(
                        3,
                        "work",
                        "Molenwerf 12",
                        "Bij de post hoorde ik dat hier zes mensen geld moeten betalen voor een bed in een caravan."),
                "Molenwerf 12, bedden");
    }

    private void at(Account officer, DemoStory story, String name) {
        String number = deeds.takenUp(officer, story, name, ExploitationForm.LABOUR);
        office.as(new By(officer, story.daysAgo() - 2), () -> {
            ReportId id = known.signals().signal(number).id();
            Address yard = new Address("Molenwerf", "12", "3411 XW", "Lopik", "unknown");
            known.involved().add(id, new SubjectId(RandomIds.next()), yard);
            return number;
        });
    }
}

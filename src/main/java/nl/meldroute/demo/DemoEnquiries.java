package nl.meldroute.demo;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.enrichment.Answers;
import nl.meldroute.enrichment.Asking;
import nl.meldroute.enrichment.Carried;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.enrichment.Finding;
import nl.meldroute.enrichment.Ground;
import nl.meldroute.enrichment.Item;
import nl.meldroute.enrichment.Topic;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.SubjectId;
import org.springframework.stereotype.Component;

/** What departments of a demo municipality are asked: one has time to answer, the answer of another waits to be read. */
@Component
class DemoEnquiries {
    private static final int TERM = 7;
    private final DemoDeeds deeds;
    private final DemoOfficer office;
    private final Asked asked;
    private final Answers answers;
    private final Clock clock;

    DemoEnquiries(DemoDeeds deeds, DemoOfficer office, Asked asked, Answers answers, Clock clock) {
        this.deeds = deeds;
        this.office = office;
        this.asked = asked;
        this.answers = answers;
        this.clock = clock;
    }

    /** Of which signals, and about what. */
    @Component
    record Asked(Signals signals, Involved involved, Enquiries enquiries) {}

    void tell(Account officer, Account contact) {
        DemoStory flat = DemoStory.of(
                5,
                "sex",
                "Flat aan de Wilgenlaan, derde verdieping",
                "Er komen de hele dag andere mannen. De vrouw die er woont, doet nooit zelf open.");
        Address home = new Address("Wilgenlaan", "88", "3411 XZ", "Lopik", "no");
        ask(officer, contact, new About(flat, ExploitationForm.SEXUAL, home));
        DemoStory yard = DemoStory.of(
                10,
                "work",
                "Schuur aan de Graaf, achter de kwekerij",
                "In de schuur staan stapelbedden. Er hangt was voor wel twintig mensen.");
        Address barn = new Address("Graaf", "17", "3411 XY", "Lopik", "unknown");
        UUID answered = ask(officer, contact, new About(yard, ExploitationForm.LABOUR, barn));
        String known = "Op dit adres staan tweeëntwintig mensen ingeschreven. Vorig jaar waren het er vier.";
        office.as(new By(contact, 2), () -> answers.answer(answered, 1, Finding.Result.KNOWN, known));
    }

    /** The term of the department is over, and it did not answer. */
    void forgotten(Account officer, Account contact) {
        DemoStory shop = DemoStory.of(
                17,
                "work",
                "Kapper aan het Marktplein",
                "De kappers wonen boven de zaak. Zij zijn er elke dag van acht tot acht, ook op zondag.");
        Address above = new Address("Marktplein", "5", "3411 XV", "Lopik", "unknown");
        ask(officer, contact, new About(shop, ExploitationForm.LABOUR, above));
    }

    private record About(DemoStory story, ExploitationForm form, Address address) {}

    private UUID ask(Account officer, Account contact, About about) {
        Address address = about.address();
        String number = deeds.takenUp(officer, about.story(), address.street(), about.form());
        return office.as(new By(officer, about.story().daysAgo() - 2), () -> {
            Signal signal = asked.signals().signal(number);
            asked.involved().add(signal.id(), new SubjectId(RandomIds.next()), address);
            asked.enquiries()
                    .ask(
                            number,
                            new Asking(
                                    RandomIds.next(),
                                    List.of(contact.department()),
                                    Topic.REGISTERED,
                                    Ground.PUBLIC_ORDER,
                                    "Anders weten wij niet of het bekend is.",
                                    List.of(new Carried(Item.ADDRESS, address.title(), address.keepAway())),
                                    WorkCalendar.end(WorkCalendar.today(clock), Period.ofDays(TERM))));
            return asked.enquiries().of(signal.id()).getFirst().id();
        });
    }
}

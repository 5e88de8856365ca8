package nl.meldroute.enrichment;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A signal about an address, of which a department can be asked what it knows. */
abstract class EnquiryCase {
    static final Map<String, List<String>> LEAST =
            Map.of("department", List.of("OOV"), "topic", List.of("registered"), "ground", List.of("public-order"));
    /** Each signal is about another one, or it would occur already. */
    private static final AtomicInteger HOUSES = new AtomicInteger(12);

    String number = "";
    Address address = house();
    Visitor officer;
    Visitor contact;

    @Autowired
    Given given;

    @Autowired
    Inbox inbox;

    @Autowired
    Signals signals;

    @Autowired
    Involved involved;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Answers answers;

    @Autowired
    Accounts accounts;

    @Autowired
    Pages pages;

    @Autowired
    PushedClock clock;

    @Autowired
    ActingDatabase database;

    @BeforeEach
    void a_signal_about_an_address() {
        officer = pages.as(OFFICER);
        contact = pages.as(CONTACT);
        number = taken(given.sent(aReport()), OFFICER);
        add(address);
    }

    private static Address house() {
        return new Address("Dorpsstraat", Integer.toString(HOUSES.incrementAndGet()), "3411 AB", "Lopik", "unknown");
    }

    String taken(ReportId id, Account by) {
        return given.takenUp(id, by);
    }

    void add(Details details) {
        ReportId id = now().id();
        as(OFFICER, () -> involved.add(id, new SubjectId(RandomIds.next()), details));
    }

    Signal now() {
        return as(OFFICER, () -> signals.signal(number));
    }

    String asking() {
        return "/signals/" + number + "/enrichment/new";
    }

    /** Asks the department of the contact, about the address. */
    UUID asked() {
        Asking asking = new Asking(
                RandomIds.next(),
                List.of("OOV"),
                Topic.REGISTERED,
                Ground.PUBLIC_ORDER,
                "Anders weten wij niet of het bekend is.",
                List.of(new Carried(Item.ADDRESS, address.title(), true)),
                WorkCalendar.today(clock).plusDays(7));
        ReportId id = now().id();
        List<UUID> before = ids(id);
        as(OFFICER, () -> {
            enquiries.ask(number, asking);
            return number;
        });
        return ids(id).stream().filter(one -> !before.contains(one)).findFirst().orElseThrow();
    }

    private List<UUID> ids(ReportId id) {
        return as(OFFICER, () -> enquiries.of(id)).stream().map(Enquiry::id).toList();
    }

    Enquiry latest() {
        ReportId id = now().id();
        return as(OFFICER, () -> enquiries.of(id)).getFirst();
    }

    String page(UUID enquiry) {
        return "/signals/" + number + "/enrichment/" + enquiry;
    }

    static String answering(UUID enquiry) {
        return "/answers/" + enquiry;
    }

    Pages.Answer answer(UUID enquiry, String button, String text) {
        Document page = contact.open(answering(enquiry));
        return contact.press(answering(enquiry), page, button, Map.of("text", List.of(text)));
    }

    void days(int days) {
        clock.push(Duration.ofDays(days));
    }

    List<Entry> entries(Entry.Kind kind) {
        ReportId id = now().id();
        return as(OFFICER, () -> signals.entries(id)).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }
}

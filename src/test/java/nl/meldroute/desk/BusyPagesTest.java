package nl.meldroute.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.meldroute.PushedClock;
import nl.meldroute.enrichment.Asking;
import nl.meldroute.enrichment.Carried;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.enrichment.Ground;
import nl.meldroute.enrichment.Item;
import nl.meldroute.enrichment.Topic;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.referral.Deciding;
import nl.meldroute.referral.Gates;
import nl.meldroute.referral.LetterDraft;
import nl.meldroute.referral.LetterPart;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.PartnerLetters;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.Sending;
import nl.meldroute.referral.Told;
import nl.meldroute.referral.rules.LetterItem;
import nl.meldroute.sources.Inquiries;
import nl.meldroute.sources.Inquiry;
import nl.meldroute.sources.Source;
import nl.meldroute.sources.SourceBook;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.SubjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages are those that the product lists itself: one that somebody adds is among them. */
@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/busy-${random.uuid}")
@DisplayName("Lezing I-10: op elke pagina van een signaal staat welke collega ermee bezig is")
class BusyPagesTest {
    private static final String BUSY = "Collega els is met dit signaal bezig.";
    private static final String INBOX = "/inbox/";
    private final RequestMappingHandlerMapping mappings;

    private final ApplicationContext product;
    private final Visitor officer;
    private final Visitor deputy;
    private ReportId id = ReportId.random();
    private String number = "";

    @Autowired
    private PushedClock clock;

    @Autowired
    BusyPagesTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            ApplicationContext product,
            Pages pages) {
        this.mappings = mappings;
        this.product = product;
        this.officer = pages.as(OFFICER);
        this.deputy = pages.as(DEPUTY);
    }

    @BeforeEach
    void a_signal_of_which_a_partner_was_told() {
        id = product.getBean(nl.meldroute.intake.Given.class).sent(aReport());
        Registration registration =
                new Registration("Loods", Set.of(ExploitationForm.LABOUR), "no", "care", "unknown", "");
        Inbox inbox = product.getBean(Inbox.class);
        number = done(() -> inbox.takeUp(id, inbox.read(id).version(), registration));
        as(OFFICER, () -> product.getBean(Involved.class).add(id, subject(), new PhoneLine("06 0000 0555")));
        Deciding indications = new Deciding(
                RandomIds.next(),
                as(OFFICER, () -> inbox.signal(id)).version(),
                GateOutcome.INDICATIONS,
                "Twee meldingen.",
                null,
                "",
                false,
                "no");
        done(() -> product.getBean(Gates.class).decide(number, indications));
    }

    private static String done(Supplier<Change> act) {
        return ((Change.Done) as(OFFICER, act)).signal().numbered();
    }

    private SubjectId subject() {
        return new SubjectId(UUID.nameUUIDFromBytes(("1 " + id).getBytes(UTF_8)));
    }

    private UUID call() {
        UUID call = RandomIds.next();
        LocalDate today = WorkCalendar.today(clock);
        as(OFFICER, () -> {
            product.getBean(Referrals.class)
                    .told(
                            number,
                            new Told(call, PartnerRole.POLICE, today, "", Outcome.REPORTED, "", "Zij kijken mee."));
            return call;
        });
        return call;
    }

    /** A letter that is written, or that left as well. */
    private UUID letter(boolean leaves) {
        UUID letter = RandomIds.next();
        PartnerRole to = leaves ? PartnerRole.CARE_COORDINATOR : PartnerRole.LABOUR_INSPECTORATE;
        LocalDate by = WorkCalendar.today(clock).plusDays(14);
        LetterDraft.Words words =
                new LetterDraft.Words(Set.of(LetterItem.SUMMARY), "", "Zij slapen er.", "", by, "letter");
        PartnerLetters letters = product.getBean(PartnerLetters.class);
        as(OFFICER, () -> letters.keep(number, new LetterDraft(letter, 0, to, words)));
        if (leaves) {
            List<LetterPart> parts = List.of(new LetterPart("Kenmerk", number));
            as(
                    OFFICER,
                    () -> letters.send(
                            number,
                            new Sending(
                                    new LetterDraft(letter, 1, to, words),
                                    letters.writing(number, to).grounds(),
                                    parts,
                                    Map.of())));
        }
        return letter;
    }

    /** What only the deputy may do, the officer never sees. */
    private static boolean forBoth(HandlerMethod handler) {
        Door door = handler.getMethodAnnotation(Door.class);
        return door != null && List.of(door.to()).contains(Role.FOCAL_OFFICER);
    }

    private UUID enquiry() {
        Asking asking = new Asking(
                RandomIds.next(),
                List.of("OOV"),
                Topic.KNOWN,
                Ground.CARE,
                "Anders weten wij niet of het bekend is.",
                List.of(new Carried(Item.ADDRESS, "Dorpsstraat 12", false)),
                WorkCalendar.today(clock).plusDays(7));
        Enquiries enquiries = product.getBean(Enquiries.class);
        as(OFFICER, () -> {
            enquiries.ask(number, asking);
            return number;
        });
        return as(OFFICER, () -> enquiries.of(id)).getFirst().id();
    }

    /** A source without a file, which answers that it can't be asked. */
    private UUID source() {
        UUID source = RandomIds.next();
        Source.Charter charter = new Source.Charter(
                "Vergunningen", "Team", Source.Holds.PERMITS, "Doel", "Grond", "Nodig", Source.Askers.BOTH, 6);
        as(OFFICER, () -> {
            product.getBean(SourceBook.class).add(source, charter);
            return source;
        });
        return source;
    }

    private UUID check() {
        UUID source = source();
        Inquiry.Basis basis = new Inquiry.Basis("Grond", "Nodig");
        UUID once = RandomIds.next();
        as(OFFICER, () -> {
            product.getBean(Inquiries.class).ask(number, new Inquiries.Asking(once, source, subject(), basis));
            return once;
        });
        return once;
    }

    private Stream<String> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> forBoth(one.getValue()))
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(pattern -> pattern.startsWith(Paths.SIGNAL) || pattern.startsWith(INBOX))
                .sorted();
    }

    /** Where the page stands now, for the signal of this test, or for one that was not taken up. */
    private String path(String pattern) {
        String rest =
                pattern.substring(pattern.startsWith(Paths.SIGNAL) ? Paths.SIGNAL.length() : Paths.INBOX.length());
        if (pattern.startsWith(INBOX)) {
            nl.meldroute.intake.Given given = product.getBean(nl.meldroute.intake.Given.class);
            ReportId came = rest.endsWith("/phone")
                    ? given.draft(aReport("danger", "unknown")).report()
                    : given.sent(aReport());
            as(OFFICER, () -> product.getBean(Inbox.class).read(came));
            return Paths.toInbox(came) + rest;
        }
        return Paths.toSignal(number)
                + rest.replaceAll("\\{subject:.*}(?=/|$)", subject().toString())
                        .replaceAll(
                                "\\{enquiry:.*}(?=/|$)",
                                rest.contains("{enquiry") ? enquiry().toString() : "")
                        .replaceAll("\\{source:.*}(?=/|$)", rest.contains("{source") ? source().toString() : "")
                        .replaceAll("\\{check:.*}(?=/|$)", rest.contains("{check") ? check().toString() : "")
                        .replaceAll("\\{call:.*}(?=/|$)", rest.contains("{call") ? call().toString() : "")
                        .replaceAll(
                                "\\{handover:.*}(?=/|$)",
                                rest.contains("{handover")
                                        ? letter(!rest.endsWith("/confirm")).toString()
                                        : "")
                + (rest.endsWith("/subjects/new") ? "?kind=person" : "?partner=care-coordinator");
    }

    @TestFactory
    Stream<DynamicTest> it_is_said_on_every_page_on_which_something_of_a_signal_stands() {
        return pages().map(pattern -> DynamicTest.dynamicTest(pattern, () -> {
            String path = path(pattern);
            assertThat(officer.open(path).select("main").text())
                    .as("nobody else is there")
                    .doesNotContain("is met dit signaal bezig");
            deputy.open(path);
            assertThat(officer.open(path).select("main > .mr-inset").eachText()).contains(BUSY);
            clock.push(Duration.ofMinutes(6));
        }));
    }

    @Test
    void the_pages_of_the_route_are_among_them() {
        assertThat(pages().map(pattern -> pattern.replace(Paths.SIGNAL, "")))
                .contains(
                        "",
                        "/note",
                        "/call",
                        "/correction",
                        "/decision",
                        "/facts",
                        "/link",
                        "/reply",
                        "/close",
                        "/referrals/new");
    }

    @Test
    void a_page_that_comes_back_with_a_mistake_says_it_too() {
        deputy.open(Paths.toSignal(number));
        assertThat(officer.post(Paths.toSignal(number) + "/note", Map.of("note", List.of("")))
                        .page()
                        .select("main")
                        .text())
                .contains(BUSY, "Schrijf uw notitie op.");
    }

    @Test
    void who_went_on_to_another_signal_is_not_busy_with_this_one() {
        String first = number;
        deputy.open(Paths.toSignal(first) + "/close");
        a_signal_of_which_a_partner_was_told();
        deputy.open(Paths.toSignal(number));
        assertThat(officer.open(Paths.toSignal(first)).select("main").text()).doesNotContain(BUSY);
    }
}

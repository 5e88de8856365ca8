package nl.meldroute.sharing;

import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A signal that was taken up, before its officer; and a contact of a department. */
abstract class SharingCase {
    static final String SUMMARY = "Er slapen mensen naast de machines in een loods.";
    static final String STORY = "Kwaakwaak: achttien mensen in een loods met drie bedden.";

    static final Address ADDRESS = new Address("Kanaaldijk", "7", "", "Lopik", "unknown");

    @Autowired
    Pages pages;

    @Autowired
    Given given;

    @Autowired
    Inbox inbox;

    @Autowired
    Signals signals;

    @Autowired
    Involved involved;

    @Autowired
    PushedClock clock;

    String number = "";
    Visitor officer;
    Visitor contact;

    /** What was shared in an earlier test is over. */
    @BeforeEach
    void a_signal() {
        clock.push(Duration.ofDays(30));
        officer = pages.as(OFFICER);
        officer.openVault();
        contact = pages.as(CONTACT);
        number = takenUp(OFFICER, given.sent(Given.aReport("story", STORY, "person.description", "Marek Proef")));
    }

    String takenUp(Account by, ReportId report) {
        Registration registration =
                new Registration("Loods", Set.of(ExploitationForm.LABOUR), "no", "service", "seen", "");
        return as(by, () -> {
            inbox.takeUp(report, inbox.read(report).version(), registration);
            involved.add(report, new SubjectId(RandomIds.next()), ADDRESS);
            return inbox.signal(report).numbered();
        });
    }

    Signal now() {
        return as(DEPUTY, () -> signals.signal(number));
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }

    String page() {
        return "/signals/" + number + "/share";
    }

    /** What somebody chooses and types; with whom is asked by its words. */
    Map<String, List<String>> words(Document page, String reader, String summary) {
        String label = page.select("label:contains(" + reader + ")").attr("for");
        Map<String, List<String>> words = new HashMap<>();
        words.put("reader", List.of(page.select("#" + label).attr("value")));
        words.put("summary", List.of(summary));
        words.put("item", page.select("input[name=item]").eachAttr("value"));
        return words;
    }

    Answer share(String reader, String summary) {
        Document page = officer.open(page());
        return officer.press(page(), page, "Delen", words(page, reader, summary));
    }

    /** Shared with the contact; where the contact reads it. */
    String shared() {
        assertThat(share("taakaccenthouder OOV", SUMMARY).location()).isEqualTo("/signals/" + number);
        return received(contact);
    }

    static String received(Visitor reader) {
        return reader.open("/shared").select("main ul a").getFirst().attr("href");
    }

    Answer stop() {
        return officer.press(page(), officer.open(page()), "Delen stoppen", Map.of());
    }

    void close() {
        Signal open = now();
        as(OFFICER, () -> signals.close(open.id(), open.version(), new Closing("unclear", "unknown")));
    }

    List<Entry> entries(Entry.Kind kind) {
        ReportId id = now().id();
        return as(DEPUTY, () -> signals.entries(id)).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    static List<String> errors(Answer answer) {
        return answer.page().select("#errors li").eachText();
    }
}

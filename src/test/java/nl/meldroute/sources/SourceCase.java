package nl.meldroute.sources;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.sources.Source.Askers;
import nl.meldroute.sources.Source.Charter;
import nl.meldroute.sources.Source.Holds;
import nl.meldroute.sources.rules.Columns;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A signal about an address, and a source that knows it. */
abstract class SourceCase {
    static final String ROWS = """
            straat;huisnummer;plaats;soort;bijzonder
            Graaf;17;Lopik;kamerverhuur, 4 kamers;niets
            Wilgenlaan;90;Lopik;winkel;niets
            """;

    String number = "";
    SubjectId subject = new SubjectId(RandomIds.next());
    UUID source = RandomIds.next();
    Visitor officer;

    @Autowired
    Given given;

    @Autowired
    Signals signals;

    @Autowired
    Involved involved;

    @Autowired
    SourceBook book;

    @Autowired
    Imports imports;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Pages pages;

    @Autowired
    PushedClock clock;

    @BeforeEach
    void a_signal_and_a_source() {
        officer = pages.as(OFFICER);
        number = given.takenUp(given.sent(aReport()), OFFICER);
        ReportId id = now().id();
        as(OFFICER, () -> involved.add(id, subject, new Address("Graaf", "17", "", "Lopik", "unknown")));
        as(OFFICER, () -> {
            book.add(source, charter(Askers.BOTH));
            return source;
        });
    }

    static Charter charter(Askers askers) {
        return new Charter(
                "Vergunningen",
                "Team Vergunningen",
                Holds.PERMITS,
                "Toezicht",
                "Gemeentewet artikel 172",
                "Om te zien of het gebruik bekend is.",
                askers,
                6);
    }

    void filled(String rows) {
        as(OFFICER, () -> {
            imports.bring(source, rows.getBytes(StandardCharsets.UTF_8));
            Imports.Waiting waiting = imports.waiting(source).orElseThrow();
            return imports.use(
                    source,
                    waiting.id(),
                    Columns.guessed(waiting.sheet().columns()),
                    WorkCalendar.today(clock).plusMonths(6));
        });
    }

    Signal now() {
        return as(OFFICER, () -> signals.signal(number));
    }

    String page() {
        return "/sources/" + source;
    }

    String asking() {
        return "/signals/" + number + "/sources/" + source;
    }

    /** Asks about the address with what stands in the form; gives where the answer stands. */
    String asked() {
        Document form = officer.open(asking());
        return officer.press(asking(), form, "Komt dit voor?", Map.of("subject", List.of(subject.toString())))
                .location();
    }

    List<Entry> entries(Entry.Kind kind) {
        ReportId id = now().id();
        return as(OFFICER, () -> signals.entries(id)).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }
}

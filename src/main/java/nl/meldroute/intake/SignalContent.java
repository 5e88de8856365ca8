package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.intake.store.PartRows;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.reporting.PersonSeen;
import nl.meldroute.reporting.ReportContent;
import nl.meldroute.reporting.Reports;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import org.springframework.stereotype.Component;

/** What a signal tells: what a reporter handed in, or what an officer took out of another signal. */
@Component
class SignalContent {
    private static final SealedColumn COLUMN = new SealedColumn("intake.part.content", FieldClass.CASE);
    private final PartRows parts;
    private final Reports reports;
    private final Subjects subjects;
    private final CaseContent cases;
    private final Audit audit;

    SignalContent(PartRows parts, Reports reports, Subjects subjects, CaseContent cases, Audit audit) {
        this.parts = parts;
        this.reports = reports;
        this.subjects = subjects;
        this.cases = cases;
        this.audit = audit;
    }

    /** On the audit; exactly as it was given. */
    ReportContent of(Signal signal) {
        return parts.find(signal.id())
                .map(locked -> part(signal, locked))
                .orElseGet(() -> reports.content(signal.id()));
    }

    /** How people in it are called: by the reporter, and as they were registered, also those that were removed. */
    Stream<String> people(Signal signal) {
        Stream<String> described = of(signal).people().stream().map(PersonSeen::description);
        Stream<String> registered = subjects.of(signal.id()).stream()
                .map(Subject::details)
                .filter(Person.class::isInstance)
                .map(details -> ((Person) details).name());
        return Stream.concat(described, registered);
    }

    /** Begins a signal that nobody handed in. */
    void begin(ReportId signal, String summary) {
        parts.insert(signal, cases.begin(signal).seal(COLUMN, signal.value(), summary));
    }

    /** Whether it was begun so. */
    boolean begun(ReportId signal) {
        return parts.find(signal).isPresent();
    }

    /** What it was begun with, for the copy that two persons read in an emergency; they read it on the audit. */
    ReportContent begunWith(ReportId signal) {
        String summary = parts.find(signal)
                .map(locked -> cases.of(signal).open(COLUMN, signal.value(), locked))
                .orElse("");
        return new ReportContent(signal, LocalDate.EPOCH, true, told(summary), List.of());
    }

    /** Takes the words out. */
    void blot(ReportId signal) {
        parts.find(signal).ifPresent(_ -> parts.blot(signal, cases.of(signal).seal(COLUMN, signal.value(), "")));
    }

    private ReportContent part(Signal signal, byte[] sealed) {
        audit.record(Act.on(signal.id(), "report.read"));
        String summary = cases.of(signal.id()).open(COLUMN, signal.id().value(), sealed);
        return new ReportContent(signal.id(), signal.day(), signal.sent(), told(summary), List.of());
    }

    private static Map<String, List<String>> told(String summary) {
        return Map.of("story", List.of(summary), ReportContent.HOW, List.of(ReportContent.TAKEN_OUT));
    }
}

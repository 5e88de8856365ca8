package nl.meldroute.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.audit.Alias;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.desk.rules.NextStep;
import nl.meldroute.desk.rules.Situation;
import nl.meldroute.desk.rules.Terms;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.EmergencyReading;
import nl.meldroute.intake.EmergencyReadings;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.policy.Bilingual;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.Mailbox;
import nl.meldroute.retention.Retentions;
import nl.meldroute.sharing.Shares;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectCorrected;
import nl.meldroute.subjects.Subjects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Signals with a number, one by one or as a register (2.2 step 3: everything about a signal stands in one place). */
@ModuleDoor
public class Overviews {
    private static final int MOST_SEEN = 200;
    private final Sources sources;
    private final Colleagues colleagues;
    private final AuditTrail trail;
    private final Edition edition;
    private final Clock clock;

    Overviews(Sources sources, Colleagues colleagues, AuditTrail trail, Edition edition, Clock clock) {
        this.sources = sources;
        this.colleagues = colleagues;
        this.trail = trail;
        this.edition = edition;
        this.clock = clock;
    }

    /** Where it comes from. */
    @Component
    record Sources(Signals signals, SignalLists lists, Mailbox mailbox, About about) {}

    /** What it is about, and what else is about the same. */
    @Component
    record About(Involved involved, Subjects subjects, Matches matches, Retentions retentions, Known known) {}

    /** What decides on its next step, whom that names, what departments told, and who else reads or read it. */
    @Component
    record Known(
            Situations situations,
            Named named,
            Enquiries enquiries,
            Shares shares,
            ObjectProvider<EmergencyReadings> readings) {
        List<EmergencyReading> inEmergency(ReportId id) {
            return readings.stream().flatMap(known -> known.of(id).stream()).toList();
        }
    }

    /** Which part of the register. */
    public enum Filter {
        ALL,
        OPEN,
        CLOSED;

        /** As it stands in addresses and texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with this code; all for any other. */
        public static Filter of(String code) {
            return Stream.of(values())
                    .filter(filter -> filter.code().equals(code))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /** A line of the register. */
    public record Line(Signal signal, Optional<Registration> registration, Optional<NextStep> next) {}

    /** The whole of a signal; reading it is on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Overview of(String number) {
        Signal signal = sources.signals().signal(number);
        ReportId id = signal.id();
        Overview.Given given = new Overview.Given(
                sources.signals().content(id),
                sources.mailbox().from(id),
                sources.about().involved().offered(id));
        Registration registration = sources.signals().registration(id);
        LocalDate today = WorkCalendar.today(clock);
        Optional<NextStep> next =
                NextStep.of(sources.about().known().situations().of(signal), new Terms(edition, today));
        List<Subject> subjects = sources.about().subjects().of(id);
        Overview.About about = new Overview.About(
                subjects,
                linked(id),
                sources.about().known().enquiries().of(id),
                named(signal, next),
                signal.stage() == Stage.CLOSED ? sources.about().retentions().of(id) : Optional.empty());
        return new Overview(today, signal, registration, given, about, next, past(signal));
    }

    /** Who saw or did what; this look is on it too. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<AuditTrail.Seen> seen(String number) {
        return trail.of(sources.signals().signal(number).id(), MOST_SEEN);
    }

    /** What the audit calls it where its number is not for who reads. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Alias alias(String number) {
        return Alias.of(sources.signals().signal(number).id().value());
    }

    /** The number of the signal that the audit calls so; empty where there is none for who asks. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<String> called(String typed) {
        return Alias.read(typed).flatMap(sources.lists()::called);
    }

    /** A part of the register, the newest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Line> register(Filter filter, int from, int most) {
        Terms terms = new Terms(edition, WorkCalendar.today(clock));
        List<Signal> signals = numbered(filter, from, most);
        Map<ReportId, Registration> registrations =
                sources.lists().registrations(signals.stream().map(Signal::id).toList());
        return sources.about().known().situations().of(signals).stream()
                .map(situation -> line(situation, registrations, terms))
                .toList();
    }

    private static Line line(Situation situation, Map<ReportId, Registration> registrations, Terms terms) {
        Signal signal = situation.signal();
        return new Line(signal, Optional.ofNullable(registrations.get(signal.id())), NextStep.of(situation, terms));
    }

    private Optional<Bilingual> named(Signal signal, Optional<NextStep> next) {
        return next.map(due -> new Named.Asks(signal, due.step()))
                .map(asks -> sources.about().known().named().of(List.of(asks)).get(signal.id()));
    }

    private List<String> linked(ReportId id) {
        return sources.lists().find(sources.about().matches().linked(id)).values().stream()
                .map(Signal::numbered)
                .sorted()
                .toList();
    }

    private List<Signal> numbered(Filter filter, int from, int most) {
        return switch (filter) {
            case ALL -> sources.lists().numbered(from, most);
            case OPEN -> sources.lists().numbered(false, from, most);
            case CLOSED -> sources.lists().numbered(true, from, most);
        };
    }

    private Overview.Past past(Signal signal) {
        List<Entry> entries = sources.signals().entries(signal.id());
        List<SubjectCorrected> corrected = sources.about().subjects().corrections(signal.id());
        List<EmergencyReading> readings = sources.about().known().inEmergency(signal.id());
        Stream<AccountId> people = Stream.of(
                        entries.stream().map(Entry::by).filter(Objects::nonNull),
                        corrected.stream().map(one -> one.correction().by()),
                        readings.stream().flatMap(one -> Stream.of(one.first(), one.second())))
                .flatMap(some -> some);
        return new Overview.Past(
                entries,
                corrected,
                trail.reveals(signal.id()),
                colleagues.names(people.toList()),
                colleagues.readers(sources.lists().keptFrom(signal.id())),
                sources.about().known().shares().open(signal.id()),
                readings);
    }
}

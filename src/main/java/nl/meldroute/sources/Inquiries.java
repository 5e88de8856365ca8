package nl.meldroute.sources;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.SourceChecking;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.sources.Inquiry.Answer;
import nl.meldroute.sources.Inquiry.Asked;
import nl.meldroute.sources.Inquiry.Basis;
import nl.meldroute.sources.Inquiry.Found;
import nl.meldroute.sources.Inquiry.Shown;
import nl.meldroute.sources.Inquiry.Value;
import nl.meldroute.sources.Source.State;
import nl.meldroute.sources.rules.Lookups;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.springframework.stereotype.Component;

/**
 * The source check (2.2 step 3; phases 1 to 3 of the model privacy protocol): ground and necessity first, then hit or no hit, and what the
 * source says only for a second reason. All of it is kept with the signal.
 */
@ModuleDoor
public class Inquiries {
    private final InquiryBook book;
    private final SourceBook sources;
    private final SourceBook.Held held;
    private final OfSignal of;
    private final Around around;

    Inquiries(InquiryBook book, SourceBook sources, SourceBook.Held held, OfSignal of, Around around) {
        this.book = book;
        this.sources = sources;
        this.held = held;
        this.of = of;
        this.around = around;
    }

    /** Signals, and whom and what they are about. */
    @Component
    record OfSignal(Signals signals, Subjects subjects, SourceChecking checking) {}

    /** When it is, and where it is written down. */
    @Component
    record Around(Audit audit, Clock clock) {}

    /** Where a signal may be looked up, and what was asked before. */
    public record Askable(Signal signal, List<Place> places, List<Inquiry> before) {
        @Override
        public String toString() {
            return "Askable[content]";
        }
    }

    /** A source, whether whoever looks may ask it now, and by what. */
    public record Place(Source source, State state, List<Subject> subjects) {
        @Override
        public String toString() {
            return "Place[content]";
        }
    }

    /**
     * What is asked.
     *
     * @param once what makes two presses of one button one question
     */
    public record Asking(UUID once, UUID source, SubjectId subject, Basis basis) {}

    /** Where a signal may be looked up. Throws {@link NotForYou} where it is not in work. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Askable askable(String number) {
        Signal signal = inWork(of.signals().signal(number));
        List<Subject> subjects = subjects(signal.id());
        List<Place> places = sources.all().stream()
                .map(source -> new Place(
                        source,
                        state(source),
                        subjects.stream()
                                .filter(subject -> takes(source, subject))
                                .toList()))
                .toList();
        return new Askable(signal, places, book.of(signal.id()));
    }

    /** Asks whether it occurs. Pressed twice, it is asked once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void ask(String number, Asking asking) {
        Signal signal = inWork(of.signals().held(of.signals().signal(number).id()));
        if (book.find(asking.once()).isPresent()) {
            return;
        }
        Source source = sources.source(asking.source());
        Subject subject = subjects(signal.id()).stream()
                .filter(one -> one.id().equals(asking.subject()))
                .findFirst()
                .orElseThrow(NotForYou::new);
        Map<String, String> facts = Question.of(subject.details()).orElseThrow(NotForYou::new);
        Asked asked = new Asked(
                source.id(),
                source.charter().name(),
                subject.kind().code(),
                subject.title(),
                facts,
                asking.basis(),
                answer(source, facts),
                book.me());
        book.insert(asking.once(), signal.id(), asked);
        of.checking()
                .checked(
                        signal.id(),
                        Entry.Kind.SOURCE_ASKED,
                        words(asked, Map.of("answer", asked.answer().code())));
    }

    /** One of them; on the audit. Throws {@link NotForYou} where the signal has none with this id. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Inquiry inquiry(String number, UUID id) {
        Inquiry inquiry = found(of.signals().signal(number), id);
        around.audit().record(Act.on(inquiry.signal(), "source.read"));
        return inquiry;
    }

    /** Whether more may still be asked about this signal. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public boolean open(String number) {
        return isInWork(of.signals().signal(number));
    }

    /** The second check: from now on what the source says stands with the question. False where the source can't be asked any more. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public boolean show(String number, UUID id, String necessity) {
        Signal signal = inWork(of.signals().held(of.signals().signal(number).id()));
        Inquiry inquiry = found(signal, id);
        if (inquiry.shown().isPresent()) {
            return true;
        }
        if (inquiry.asked().answer() != Answer.OCCURS) {
            throw new NotForYou();
        }
        if (state(sources.source(inquiry.asked().source())) != State.READY) {
            return false;
        }
        Optional<List<Found>> rows =
                find(sources.source(inquiry.asked().source()), inquiry.asked().facts());
        if (rows.isEmpty()) {
            return false;
        }
        write(inquiry, new Shown(necessity, book.me(), rows.get()));
        of.checking()
                .checked(signal.id(), Entry.Kind.SOURCE_SHOWN, words(inquiry.asked(), Map.of("necessity", necessity)));
        return true;
    }

    /** Keeps rows with the signal, on its timeline; each once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void keep(String number, UUID id, Set<Integer> places) {
        Signal signal = inWork(of.signals().held(of.signals().signal(number).id()));
        Inquiry inquiry = found(signal, id);
        Shown shown = inquiry.shown().orElseThrow(NotForYou::new);
        List<Found> rows = new ArrayList<>();
        for (Found row : shown.rows()) {
            boolean keeps = places.contains(rows.size() + 1) && !row.kept();
            if (keeps) {
                of.checking()
                        .checked(
                                signal.id(), Entry.Kind.SOURCE_KEPT, words(inquiry.asked(), Map.of("text", text(row))));
            }
            rows.add(new Found(row.values(), row.band(), row.reasons(), row.kept() || keeps));
        }
        write(inquiry, new Shown(shown.necessity(), shown.by(), rows));
    }

    /** All of a signal, the latest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Inquiry> of(ReportId signal) {
        return book.of(signal);
    }

    private void write(Inquiry inquiry, Shown shown) {
        boolean written = book.write(
                new Inquiry(inquiry.id(), inquiry.signal(), inquiry.version(), inquiry.asked(), Optional.of(shown)));
        if (!written) {
            throw new IllegalStateException("A question of a signal that is held was changed meanwhile");
        }
    }

    private Answer answer(Source source, Map<String, String> facts) {
        if (state(source) == State.NOT_YOURS) {
            throw new NotForYou();
        }
        if (state(source) != State.READY) {
            return Answer.UNREACHABLE;
        }
        return find(source, facts)
                .map(rows -> rows.isEmpty() ? Answer.ABSENT : Answer.OCCURS)
                .orElse(Answer.UNREACHABLE);
    }

    /** Empty where the source does not answer. */
    private Optional<List<Found>> find(Source source, Map<String, String> facts) {
        return source.connection()
                .map(register -> held.wire().find(register, facts))
                .orElseGet(() -> Optional.of(held.shelf().find(source.id(), facts)));
    }

    private static boolean takes(Source source, Subject subject) {
        return source.connection()
                .map(register -> Question.of(subject.details())
                        .flatMap(facts -> Lookups.of(register, facts))
                        .isPresent())
                .orElse(true);
    }

    private State state(Source source) {
        boolean alone = source.charter().askers() == Source.Askers.OFFICER;
        boolean officer = Objects.equals(Acting.required().role(), Role.FOCAL_OFFICER.name());
        return alone && !officer ? State.NOT_YOURS : sources.state(source);
    }

    private List<Subject> subjects(ReportId signal) {
        return of.subjects().of(signal).stream()
                .filter(subject ->
                        !subject.removed() && Question.of(subject.details()).isPresent())
                .toList();
    }

    private Inquiry found(Signal signal, UUID id) {
        return book.find(id)
                .filter(inquiry -> inquiry.signal().equals(signal.id()))
                .orElseThrow(NotForYou::new);
    }

    private static Signal inWork(Signal signal) {
        if (!isInWork(signal)) {
            throw new NotForYou();
        }
        return signal;
    }

    private static boolean isInWork(Signal signal) {
        return signal.stage() == Stage.TAKEN_UP || signal.stage() == Stage.ANSWERED;
    }

    private static String text(Found row) {
        return row.values().stream()
                .map((Value value) -> value.column() + ": " + value.text())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> words(Asked asked, Map<String, String> more) {
        Map<String, String> basis = Map.of(
                "source", asked.name(),
                "by", asked.title(),
                "ground", asked.basis().ground(),
                "necessity", asked.basis().necessity());
        return Stream.of(basis, more)
                .flatMap(words -> words.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, last) -> last));
    }
}

package nl.meldroute.enrichment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.enrichment.Enquiry.State;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Enquiring;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.Reader;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import org.springframework.stereotype.Component;

/** Questions of officer and deputy to departments (2.2 step 3, second sentence): what they know, never why it is asked. */
@ModuleDoor
public class Enquiries {
    private final EnquiryBook book;
    private final Departments departments;
    private final OfSignal of;
    private final Enquiring enquiring;
    private final Audit audit;

    Enquiries(EnquiryBook book, Departments departments, OfSignal of, Enquiring enquiring, Audit audit) {
        this.book = book;
        this.departments = departments;
        this.of = of;
        this.enquiring = enquiring;
        this.audit = audit;
    }

    /** Signals, and whom and what they are about. */
    @Component
    record OfSignal(Signals signals, Subjects subjects) {}

    /** What can be asked of a signal. Throws {@link NotForYou} where it is not open. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Askable askable(String number) {
        Signal signal = inWork(of.signals().signal(number));
        Map<Item, List<Carried>> known = new EnumMap<>(Item.class);
        List<Subject> subjects = of.subjects().of(signal.id());
        Stream.of(Item.values())
                .forEach(item -> known.put(
                        item,
                        subjects.stream()
                                .flatMap(subject -> carried(item, subject))
                                .toList()));
        return new Askable(signal, departments.names(), known, book.answerBy());
    }

    /** Puts a question to departments. Pressed twice, it is asked once; a department without a contact can't be asked. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void ask(String number, Asking asking) {
        Signal signal = inWork(of.signals().held(of.signals().signal(number).id()));
        if (!departments.names().containsAll(asking.departments())) {
            throw new NotForYou();
        }
        for (String department : asking.departments()) {
            Question question = new Question(department, asking.topic(), asking.ground(), asking.carried());
            UUID id = UUID.nameUUIDFromBytes((asking.once() + department).getBytes(StandardCharsets.UTF_8));
            Reader reader = new Reader(Role.DEPARTMENT_CONTACT, department);
            if (book.ask(signal.id(), id, question, asking.dueOn(), reader)) {
                Map<String, String> words = new HashMap<>(words(question));
                words.put("necessity", asking.necessity());
                enquiring.done(signal.id(), book.first(signal.id()), Entry.Kind.ENQUIRED, words);
            }
        }
    }

    /** All of a signal, the latest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Enquiry> of(ReportId signal) {
        return book.of(signal);
    }

    /** One of them; on the audit. Throws {@link NotForYou} where the signal has none with this id. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Enquiry enquiry(String number, UUID id) {
        Enquiry enquiry = found(of.signals().signal(number), id);
        audit.record(Act.on(enquiry.signal(), "enquiry.read"));
        return enquiry;
    }

    /** The answer was read, as it was seen; false where it was changed meanwhile. From now on the department can't open it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public boolean read(String number, UUID id, int version) {
        Signal signal = of.signals().held(of.signals().signal(number).id());
        Enquiry enquiry = found(signal, id);
        if (enquiry.state() == State.READ) {
            return true;
        }
        Finding finding = enquiry.finding().orElseThrow(NotForYou::new);
        if (enquiry.version() != version || !book.write(enquiry.read())) {
            return false;
        }
        Map<String, String> words = new HashMap<>(words(enquiry.question()));
        words.put("result", finding.result().code());
        words.put("text", finding.text());
        enquiring.done(signal.id(), book.first(signal.id()), Entry.Kind.ENQUIRY_READ, words);
        return true;
    }

    /** The department was asked again: it gets another term. Twice on one day is once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void again(String number, UUID id) {
        Signal signal = of.signals().held(of.signals().signal(number).id());
        Enquiry enquiry = asked(signal, id);
        LocalDate today = book.today();
        if (enquiry.days().reminders() > 0 && enquiry.days().lastOn().equals(today)) {
            return;
        }
        book.write(enquiry.askedAgain(today, book.answerBy()));
        enquiring.done(signal.id(), book.first(signal.id()), Entry.Kind.ENQUIRY_AGAIN, words(enquiry.question()));
    }

    /** It does not have to be answered any more; from now on the department can't open it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void withdraw(String number, UUID id) {
        Signal signal = of.signals().held(of.signals().signal(number).id());
        Enquiry enquiry = asked(signal, id);
        book.write(enquiry.withdrawn(book.today()));
        enquiring.done(signal.id(), book.first(signal.id()), Entry.Kind.ENQUIRY_WITHDRAWN, words(enquiry.question()));
    }

    /** Takes a withdrawal of today back: the department can answer again. Throws {@link NotForYou} where there is none. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Enquiry resume(String number, UUID id) {
        Signal signal = inWork(of.signals().held(of.signals().signal(number).id()));
        Enquiry enquiry = Optional.of(found(signal, id))
                .filter(found -> found.state() == State.WITHDRAWN)
                .filter(found -> found.days().lastOn().equals(book.today()))
                .orElseThrow(NotForYou::new);
        book.resume(enquiry.resumed());
        enquiring.done(signal.id(), book.first(signal.id()), Entry.Kind.ENQUIRED, words(enquiry.question()));
        return enquiry;
    }

    /** Which department comes first, of each of these signals; for the words on a button. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Map<ReportId, String> first(Collection<Signal> signals) {
        Map<ReportId, String> found = new HashMap<>();
        for (Signal signal : signals) {
            signal.enquired()
                    .flatMap(enquired -> book.find(enquired.enquiry()))
                    .ifPresent(
                            enquiry -> found.put(signal.id(), enquiry.question().department()));
        }
        return found;
    }

    /** Who may answer for a department, by name. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<String> contacts(String department) {
        return departments.contacts(department);
    }

    private Enquiry asked(Signal signal, UUID id) {
        return Optional.of(found(inWork(signal), id))
                .filter(enquiry -> enquiry.state() == State.ASKED)
                .orElseThrow(NotForYou::new);
    }

    private Enquiry found(Signal signal, UUID id) {
        return book.find(id)
                .filter(enquiry -> enquiry.signal().equals(signal.id()))
                .orElseThrow(NotForYou::new);
    }

    private static Signal inWork(Signal signal) {
        if (signal.stage() != Stage.TAKEN_UP && signal.stage() != Stage.ANSWERED) {
            throw new NotForYou();
        }
        return signal;
    }

    private static Stream<Carried> carried(Item item, Subject subject) {
        boolean keepAway = subject.details() instanceof Address address && address.keepAway();
        return item.from(subject.details()).map(text -> new Carried(item, text, keepAway)).stream();
    }

    private static Map<String, String> words(Question question) {
        String carried =
                String.join("\n", question.carried().stream().map(Carried::text).toList());
        return Map.of(
                "department", question.department(),
                "topic", question.topic().code(),
                "ground", question.ground().code(),
                "carried", carried);
    }
}

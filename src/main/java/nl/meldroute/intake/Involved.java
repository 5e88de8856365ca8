package nl.meldroute.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.rules.CopiedWords;
import nl.meldroute.intake.rules.NameWords;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.FromReporter;
import nl.meldroute.reporting.PersonSeen;
import nl.meldroute.reporting.ReportContent;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Kind;
import nl.meldroute.subjects.OnlineAccount;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Rewriting;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.subjects.Vehicle;

/** Whom and what a signal is about, as officer and deputy register it (2.2 step 3). */
@ModuleDoor
public class Involved {
    private final Ledger ledger;
    private final SignalContent content;
    private final Handover handover;
    private final Subjects subjects;

    Involved(Ledger ledger, SignalContent content, Handover handover, Subjects subjects) {
        this.ledger = ledger;
        this.content = content;
        this.handover = handover;
        this.subjects = subjects;
    }

    /** Adds it to a signal with a number. Somebody who may be younger than 18 changes what the signal asks for. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Subject add(ReportId signal, SubjectId id, Details details) {
        held(signal, List.of(details));
        return subjects.add(signal, id, details);
    }

    /** Corrects it; likewise. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Rewriting change(Subject seen, Details details) {
        held(seen.signal(), List.of(details));
        return subjects.change(seen, details);
    }

    /** Takes it out of the signal; it can be put back. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Rewriting remove(Subject seen) {
        held(seen.signal(), List.of());
        return subjects.remove(seen);
    }

    /** Puts it back as it was. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Rewriting putBack(ReportId signal, SubjectId id) {
        held(signal, List.of());
        return subjects.putBack(signal, id);
    }

    /** Which of the people that the reporter named were not taken over yet: their places, from 1. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Integer> offered(ReportId signal) {
        Set<SubjectId> known = subjects.known(signal);
        return IntStream.rangeClosed(
                        1, content.of(ledger.signal(signal)).people().size())
                .filter(place -> !known.contains(SubjectId.takenFrom(signal, place, Kind.PERSON)))
                .boxed()
                .toList();
    }

    /** Takes over whom the reporter named, with what was said of them. Twice is once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void takeOver(ReportId signal, int place) {
        List<PersonSeen> people = content.of(ledger.signal(signal)).people();
        if (place < 1 || place > people.size()) {
            throw new NotForYou();
        }
        Map<SubjectId, Details> told = new LinkedHashMap<>();
        told(people.get(place - 1))
                .forEach((kind, details) -> told.put(SubjectId.takenFrom(signal, place, kind), details));
        held(signal, told.values());
        subjects.takeOver(signal, told);
    }

    /**
     * Names of people in this signal, described or registered, that stand in a text for a colleague. The short name does not count
     * here, as it does in {@link Signals#namesIn}: it says the place, and a colleague is told the place.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<String> peopleIn(ReportId signal, String text) {
        return NameWords.in(content.people(ledger.signal(signal)).toList()).foundIn(text);
    }

    /** Pieces of a text that stand word for word in what the reporter wrote, at once or later. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<String> copiedIn(ReportId signal, String text) {
        ReportContent told = content.of(ledger.signal(signal));
        Stream<String> answers = told.answers().values().stream().flatMap(List::stream);
        Stream<String> people = told.people().stream().map(PersonSeen::description);
        Stream<String> later = handover.messages(signal).stream().map(FromReporter::text);
        return CopiedWords.of(Stream.of(answers, people, later)
                        .flatMap(words -> words)
                        .toList())
                .foundIn(text);
    }

    private static Map<Kind, Details> told(PersonSeen person) {
        Map<Kind, Details> told = new LinkedHashMap<>();
        told.put(
                Kind.PERSON,
                new Person(
                        person.description(),
                        person.role(),
                        person.youngerThan18(),
                        said(person, "phone"),
                        said(person, "email"),
                        Person.Voice.NONE));
        if (!said(person, "plate").isEmpty()) {
            told.put(Kind.PLATE, new Vehicle(said(person, "plate")));
        }
        if (!said(person, "company").isEmpty()) {
            told.put(Kind.COMPANY, new Company(said(person, "company"), "", ""));
        }
        if (!said(person, "account").isEmpty()) {
            told.put(Kind.ACCOUNT, new OnlineAccount(said(person, "account")));
        }
        return told;
    }

    private static String said(PersonSeen person, String field) {
        return person.details().getOrDefault(field, "");
    }

    private void held(ReportId id, Iterable<Details> about) {
        Signal signal = ledger.hold(id);
        if (signal.number() == null) {
            throw new NotForYou();
        }
        boolean minor = false;
        for (Details details : about) {
            minor |= details instanceof Person person && person.perhapsMinor();
        }
        if (minor && !signal.minor()) {
            ledger.write(signal.aboutAMinor());
        }
    }
}

package nl.meldroute.referral;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.intake.Splits;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.referral.rules.Hint;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.springframework.stereotype.Component;

/** What is registered of people who may need protection, in a signal and in those that are linked to it. */
@Component
class Hints {
    private final Subjects subjects;
    private final Matches matches;
    private final SignalLists lists;
    private final Splits splits;
    private final Weighing weighing;

    Hints(Subjects subjects, Matches matches, SignalLists lists, Splits splits, Weighing weighing) {
        this.subjects = subjects;
        this.matches = matches;
        this.lists = lists;
        this.splits = splits;
        this.weighing = weighing;
    }

    /** Those of a signal that are there for who asks. Who is in two of them by splitting is one person. */
    Set<Hint> of(ReportId signal) {
        List<Signal> linked = linked(signal);
        Set<SubjectId> here = linked.isEmpty() ? Set.of() : subjects.known(signal);
        Set<String> ids = here.stream().map(SubjectId::toString).collect(Collectors.toUnmodifiableSet());
        Map<SubjectId, SubjectId> first = copies(signal, here, linked);
        Set<Hint> hints = new LinkedHashSet<>(people(signal, false, first));
        linked.forEach(other -> {
            List<Hint> people = people(other.id(), true, first);
            hints.addAll(people);
            hints.addAll(told(
                    other,
                    people.stream().anyMatch(hint -> hint.about() == Hint.About.MINOR && ids.contains(hint.of()))));
        });
        return hints;
    }

    /** The signal from which it was taken, as far as it is there. */
    Optional<Signal> takenFrom(ReportId signal) {
        return splits.takenFrom(signal).flatMap(lists::find);
    }

    /** Copies that went along in a split, with whom they were copied from. */
    private Map<SubjectId, SubjectId> copies(ReportId signal, Set<SubjectId> here, List<Signal> linked) {
        Map<SubjectId, SubjectId> first = new HashMap<>();
        for (Signal other : linked) {
            here.forEach(id -> first.put(id.copiedTo(other.id()), id));
            subjects.known(other.id()).forEach(id -> first.put(id.copiedTo(signal), id));
        }
        return first;
    }

    /** The signals that are linked to it, as far as they are there for everybody who sees this one (reading I-11). */
    List<Signal> linked(ReportId signal) {
        return lists.find(matches.linked(signal)).values().stream()
                .filter(other -> seen(other.id(), signal))
                .toList();
    }

    private boolean seen(ReportId other, ReportId signal) {
        Optional<AccountId> keptFrom = lists.keptFrom(other);
        return keptFrom.isEmpty() || keptFrom.equals(lists.keptFrom(signal));
    }

    private List<Hint> people(ReportId signal, boolean linked, Map<SubjectId, SubjectId> first) {
        return subjects.of(signal).stream()
                .filter(subject -> !subject.removed())
                .flatMap(subject -> person(subject, linked, first))
                .toList();
    }

    private static Stream<Hint> person(Subject subject, boolean linked, Map<SubjectId, SubjectId> first) {
        if (!(subject.details() instanceof Person person)) {
            return Stream.empty();
        }
        String of = first.getOrDefault(subject.id(), subject.id()).toString();
        Stream<Hint> victim = person.perhapsVictim()
                ? Stream.of(new Hint(
                        of, linked, Hint.About.VICTIM, known(person.part().equals("needs-help"))))
                : Stream.empty();
        Stream<Hint> minor = person.perhapsMinor()
                ? Stream.of(new Hint(
                        of,
                        linked,
                        Hint.About.MINOR,
                        known(person.youngerThan18().equals("yes"))))
                : Stream.empty();
        return Stream.concat(victim, minor);
    }

    /**
     * What a linked signal says where nobody is registered: its reporter, or who established its facts.
     *
     * @param minorIsHere whether who may be younger than 18 there stands in this signal too, by splitting
     */
    private List<Hint> told(Signal other, boolean minorIsHere) {
        String of = other.id().toString();
        Stream<Hint> minor = other.minor() && !minorIsHere
                ? Stream.of(new Hint(of, true, Hint.About.MINOR, Answer.UNKNOWN))
                : Stream.empty();
        Stream<Hint> victim = Weighing.last(weighing.deeds(other.id()), Deed.Kind.ESTABLISHED)
                .filter(deed -> Answer.of(deed.word("victim")) == Answer.YES)
                .map(_ -> new Hint(of, true, Hint.About.VICTIM, Answer.YES))
                .stream();
        return Stream.concat(minor, victim).toList();
    }

    private static Answer known(boolean yes) {
        return yes ? Answer.YES : Answer.UNKNOWN;
    }
}

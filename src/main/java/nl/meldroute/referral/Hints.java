package nl.meldroute.referral;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.referral.rules.Hint;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import org.springframework.stereotype.Component;

/** What is registered of people who may need protection, in a signal and in those that are linked to it. */
@Component
class Hints {
    private final Subjects subjects;
    private final Matches matches;
    private final SignalLists lists;
    private final Weighing weighing;

    Hints(Subjects subjects, Matches matches, SignalLists lists, Weighing weighing) {
        this.subjects = subjects;
        this.matches = matches;
        this.lists = lists;
        this.weighing = weighing;
    }

    /** Those of a signal that are there for who asks. */
    Set<Hint> of(ReportId signal) {
        Set<Hint> hints = new LinkedHashSet<>(people(signal, false));
        linked(signal).forEach(other -> {
            hints.addAll(people(other.id(), true));
            hints.addAll(told(other));
        });
        return hints;
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

    private List<Hint> people(ReportId signal, boolean linked) {
        return subjects.of(signal).stream()
                .filter(subject -> !subject.removed())
                .flatMap(subject -> person(subject, linked))
                .toList();
    }

    private static Stream<Hint> person(Subject subject, boolean linked) {
        if (!(subject.details() instanceof Person person)) {
            return Stream.empty();
        }
        String of = subject.id().toString();
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

    /** What a linked signal says where nobody is registered: its reporter, or who established its facts. */
    private List<Hint> told(Signal other) {
        String of = other.id().toString();
        Stream<Hint> minor =
                other.minor() ? Stream.of(new Hint(of, true, Hint.About.MINOR, Answer.UNKNOWN)) : Stream.empty();
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

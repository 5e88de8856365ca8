package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.subjects.SubjectsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** On which day something is agreed of a signal, in its calls and about its people: the earliest day stands with it in the clear. */
@Component
class AgreedDays {
    static final String BEFORE = "before";
    static final String OF = "of";
    private static final Comparator<Agreed> FIRST =
            Comparator.comparing(Agreed::on).thenComparing(Agreed::ofPerson).thenComparing(Agreed::what);

    private final Ledger ledger;
    private final Subjects subjects;

    AgreedDays(Ledger ledger, Subjects subjects) {
        this.ledger = ledger;
        this.subjects = subjects;
    }

    @EventListener
    void changed(SubjectsChanged event) {
        look(event.signal());
    }

    /** Something was agreed, done or changed: what comes first now? */
    void look(ReportId id) {
        Signal signal = ledger.hold(id);
        Stream<Agreed> calls = open(id).stream().map(call -> new Agreed(call.call(), call.before(), false));
        Agreed first = Stream.concat(calls, people(id)).min(FIRST).orElse(null);
        if (!Objects.equals(first, signal.moments().agreed())) {
            ledger.write(signal.when(signal.moments().agreed(first)));
        }
    }

    /** What was agreed in calls and not done yet, the earliest day first. */
    List<Agreement> open(ReportId id) {
        List<Entry> entries = ledger.entries(id);
        Set<String> kept = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.AGREEMENT_KEPT)
                .map(entry -> entry.content().getOrDefault(OF, ""))
                .collect(Collectors.toUnmodifiableSet());
        return entries.stream()
                .filter(entry ->
                        entry.kind() == Entry.Kind.CALL && entry.content().containsKey(BEFORE))
                .filter(entry -> !kept.contains(entry.id().toString()))
                .map(AgreedDays::agreement)
                .sorted(Comparator.comparing(Agreement::before).thenComparing(Agreement::call))
                .toList();
    }

    private static Agreement agreement(Entry call) {
        return new Agreement(
                call.id(),
                LocalDate.parse(call.content().getOrDefault(BEFORE, "")),
                call.content().getOrDefault("with", ""),
                call.content().getOrDefault("agreed", ""));
    }

    /** Who was told what is kept of them is not looked at again (GDPR article 14). */
    private Stream<Agreed> people(ReportId id) {
        return subjects.of(id).stream().filter(subject -> !subject.removed()).flatMap(AgreedDays::again);
    }

    private static Stream<Agreed> again(Subject subject) {
        if (!(subject.details() instanceof Person person)) {
            return Stream.empty();
        }
        return person.voice().informing().lookAgainOn().stream()
                .map(day -> new Agreed(subject.id().value(), day, true));
    }
}

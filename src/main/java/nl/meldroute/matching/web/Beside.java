package nl.meldroute.matching.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.OnlineAccount;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Trace;
import nl.meldroute.subjects.Vehicle;

/** What two signals speak of, side by side: only what is needed to choose. */
final class Beside {
    /** Shown whenever one of the two has it; the rest only where it is the same. */
    private static final Set<Trace.Of> ALWAYS = Set.of(Trace.Of.NAME, Trace.Of.PHONE, Trace.Of.ADDRESS);

    private static final List<Trace.Of> ORDER = List.of(
            Trace.Of.NAME,
            Trace.Of.COMPANY,
            Trace.Of.PHONE,
            Trace.Of.EMAIL,
            Trace.Of.ADDRESS,
            Trace.Of.PLATE,
            Trace.Of.KVK,
            Trace.Of.ACCOUNT);

    private Beside() {}

    /** One line of the table: {@code same}, {@code like}, {@code other} or nothing where one side is empty. */
    record Line(String what, String ours, String theirs, String relation) {}

    private record Value(Trace.Of of, String text, Set<Trace> traces) {}

    static List<Line> lines(List<Subject> ours, List<Subject> theirs, Set<Trace.Of> alike) {
        List<Value> mine = values(ours);
        List<Value> others = values(theirs);
        List<Line> lines = new ArrayList<>();
        for (Trace.Of of : ORDER) {
            Set<Trace> both = new HashSet<>(traces(mine, of));
            both.retainAll(traces(others, of));
            if (ALWAYS.contains(of) || alike.contains(of) || !both.isEmpty()) {
                String left = text(mine, of, both);
                String right = text(others, of, both);
                if (!left.isEmpty() || !right.isEmpty()) {
                    lines.add(new Line(of.code(), left, right, relation(left, right, both, alike.contains(of))));
                }
            }
        }
        return lines;
    }

    private static String relation(String left, String right, Set<Trace> both, boolean alike) {
        if (!both.isEmpty()) {
            return "same";
        }
        if (left.isEmpty() || right.isEmpty()) {
            return "";
        }
        return alike ? "like" : "other";
    }

    private static Set<Trace> traces(Collection<Value> values, Trace.Of of) {
        return values.stream()
                .filter(value -> value.of() == of)
                .flatMap(value -> value.traces().stream())
                .collect(Collectors.toSet());
    }

    /** What is the same comes first. */
    private static String text(Collection<Value> values, Trace.Of of, Set<Trace> both) {
        return values.stream()
                .filter(value -> value.of() == of && !value.text().isBlank())
                .sorted((one, other) -> Boolean.compare(
                        other.traces().stream().anyMatch(both::contains),
                        one.traces().stream().anyMatch(both::contains)))
                .map(Value::text)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static List<Value> values(List<Subject> subjects) {
        return subjects.stream()
                .map(Subject::details)
                .flatMap(details -> values(details).stream())
                .toList();
    }

    private static List<Value> values(Details details) {
        return switch (details) {
            case Person person ->
                List.of(
                        value(Trace.Of.NAME, person.name(), details),
                        value(Trace.Of.PHONE, person.phone(), details),
                        value(Trace.Of.EMAIL, person.email(), details));
            case Company company ->
                List.of(value(Trace.Of.COMPANY, company.name(), details), value(Trace.Of.KVK, company.kvk(), details));
            case Address _ -> List.of(value(Trace.Of.ADDRESS, details.title(), details));
            case Vehicle _ -> List.of(value(Trace.Of.PLATE, details.title(), details));
            case PhoneLine _ -> List.of(value(Trace.Of.PHONE, details.title(), details));
            case OnlineAccount _ -> List.of(value(Trace.Of.ACCOUNT, details.title(), details));
        };
    }

    private static Value value(Trace.Of of, String text, Details details) {
        return new Value(
                of,
                text,
                details.traces().stream().filter(trace -> trace.of() == of).collect(Collectors.toSet()));
    }
}

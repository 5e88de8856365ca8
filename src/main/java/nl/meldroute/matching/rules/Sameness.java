package nl.meldroute.matching.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Kind;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Trace;

/** Which subjects of linked signals are shown as one thing, and which are kept apart though they are called the same. */
public final class Sameness {
    private Sameness() {}

    /** What something is, and one trace that tells it from others of its kind. */
    private record Known(Kind kind, Trace trace) {}

    /** Those that are one thing stand together; in the order in which they were given. */
    public static List<List<Subject>> of(List<Subject> subjects) {
        Map<Known, List<Integer>> known = new LinkedHashMap<>();
        for (int at = 0; at < subjects.size(); at++) {
            for (Known one : known(subjects.get(at).details())) {
                known.computeIfAbsent(one, _ -> new ArrayList<>()).add(at);
            }
        }
        int[] first = new int[subjects.size()];
        for (int at = 0; at < first.length; at++) {
            first[at] = at;
        }
        known.forEach((one, places) -> {
            if (!apart(one, places.stream().map(subjects::get).toList())) {
                places.forEach(place -> together(first, places.getFirst(), place));
            }
        });
        Map<Integer, List<Subject>> groups = new LinkedHashMap<>();
        for (int at = 0; at < first.length; at++) {
            groups.computeIfAbsent(root(first, at), _ -> new ArrayList<>()).add(subjects.get(at));
        }
        return List.copyOf(groups.values());
    }

    private static void together(int[] first, int one, int other) {
        int here = root(first, one);
        int there = root(first, other);
        first[Math.max(here, there)] = Math.min(here, there);
    }

    private static int root(int[] first, int at) {
        int now = at;
        while (first[now] != now) {
            now = first[now];
        }
        return now;
    }

    private static List<Known> known(Details details) {
        Set<Trace.Of> telling = telling(details.kind());
        return details.traces().stream()
                .filter(trace -> telling.contains(trace.of()))
                .map(trace -> new Known(details.kind(), trace))
                .toList();
    }

    /** A phone number ties two people and makes them not one: it may be the phone of a family or of a boss. */
    private static Set<Trace.Of> telling(Kind kind) {
        return switch (kind) {
            case PERSON -> EnumSet.of(Trace.Of.NAME);
            case COMPANY -> EnumSet.of(Trace.Of.COMPANY, Trace.Of.KVK);
            case ADDRESS -> EnumSet.of(Trace.Of.ADDRESS);
            case PLATE -> EnumSet.of(Trace.Of.PLATE);
            case PHONE -> EnumSet.of(Trace.Of.PHONE);
            case ACCOUNT -> EnumSet.of(Trace.Of.ACCOUNT);
        };
    }

    private static boolean apart(Known known, List<Subject> called) {
        return switch (known.trace().of()) {
            case NAME -> twiceInOne(called) || saidOfAge(called).size() > 1;
            case COMPANY -> numbers(called).size() > 1;
            default -> false;
        };
    }

    /** Who stands twice in one signal was written down as two people. */
    private static boolean twiceInOne(Collection<Subject> called) {
        return called.stream().map(Subject::signal).distinct().count() < called.size();
    }

    private static Set<String> saidOfAge(Collection<Subject> called) {
        return called.stream()
                .flatMap(
                        one -> one.details() instanceof Person person ? Stream.of(person.youngerThan18()) : Stream.of())
                .filter(Set.of("yes", "no")::contains)
                .collect(Collectors.toSet());
    }

    private static Set<Trace> numbers(Collection<Subject> called) {
        Set<Trace> numbers = new HashSet<>();
        called.stream()
                .filter(one -> one.details() instanceof Company)
                .flatMap(one -> one.details().traces().stream())
                .filter(trace -> trace.of() == Trace.Of.KVK)
                .forEach(numbers::add);
        return numbers;
    }
}

package nl.meldroute.matching.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Hit;
import nl.meldroute.linkage.Register;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What all signals speak of, in memory alone: by what they have to the letter, and ready to be weighed. A hint where to look and never
 * an answer: what it names is read from the database and compared. For one at a time.
 */
public final class Remembered {
    private static final int[] NOTHING = {};
    private final TraceIndex traces = new TraceIndex();
    private final Register register;
    private final Map<ReportId, int[]> records = new HashMap<>();
    private Register.@Nullable Search search;

    public Remembered(LocalDate today) {
        register = new Register(today);
    }

    /**
     * Something of another signal that may be the same.
     *
     * @param mine of the signal that was asked about
     */
    public record Like(Subject mine, ReportId signal, SubjectId subject, Hit hit) {
        @Override
        public String toString() {
            return "Like[content]";
        }
    }

    /** This is what the signal speaks of, from now on. */
    public void put(ReportId signal, Collection<Subject> subjects) {
        for (int before : records.getOrDefault(signal, NOTHING)) {
            register.remove(before);
        }
        subjects.forEach(subject -> traces.add(signal, subject.details().traces()));
        int[] added =
                Entries.of(subjects).values().stream().mapToInt(register::add).toArray();
        records.put(signal, added);
    }

    /** To be called when all are in; what comes later is found at once. */
    public void ready() {
        register.prepare();
        search = register.search();
    }

    /** Which signals may have something of this to the letter. */
    public Set<ReportId> sharing(Collection<Subject> subjects) {
        return traces.sharing(subjects.stream()
                .flatMap(subject -> subject.details().traces().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** What of other signals may be the same as something of this one. */
    public List<Like> like(ReportId signal, Collection<Subject> subjects) {
        Register.Search ready = search;
        if (ready == null) {
            throw new IllegalStateException("Not all are in");
        }
        Set<Integer> own =
                IntStream.of(records.getOrDefault(signal, NOTHING)).boxed().collect(Collectors.toSet());
        List<Like> found = new ArrayList<>();
        Entries.of(subjects).forEach((subject, entry) -> found.addAll(like(ready, subject, entry, own)));
        return found;
    }

    private static List<Like> like(Register.Search search, Subject subject, Entry entry, Set<Integer> own) {
        return search.find(entry, record -> !own.contains(record)).stream()
                .map(hit -> like(subject, hit))
                .toList();
    }

    private static Like like(Subject subject, Hit hit) {
        int gap = hit.id().indexOf(' ');
        return new Like(
                subject,
                new ReportId(UUID.fromString(hit.id().substring(0, gap))),
                new SubjectId(UUID.fromString(hit.id().substring(gap + 1))),
                hit);
    }

    @Override
    public String toString() {
        return "Remembered[" + records.size() + "]";
    }
}

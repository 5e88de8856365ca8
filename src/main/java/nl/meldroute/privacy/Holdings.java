package nl.meldroute.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.store.HeldRows;
import org.springframework.stereotype.Component;

/**
 * What all modules together hold of a signal, and the end of it. Works in the transaction of the caller's door, and only for
 * {@link nl.meldroute.kernel.Purpose#ERASING}: for any other the database shows nothing here.
 */
@Component
public class Holdings {
    private static final String CASE_KEY = "case_key";
    private static final String LENT_KEY = "lent_key";
    private static final Holding KEYS = () -> List.of(
            Holding.Kept.rest("privacy", CASE_KEY, "case_id = :signal"),
            Holding.Kept.rest("privacy", "names", "case_id = :signal"),
            Holding.Kept.names("privacy", LENT_KEY, "case_id = :signal"));
    private final List<Holding> modules;
    private final CaseContent cases;
    private final HeldRows rows;

    Holdings(List<Holding> modules, CaseContent cases, HeldRows rows) {
        this.modules = modules;
        this.cases = cases;
        this.rows = rows;
    }

    /** All tables with something of a signal. */
    public List<Holding.Kept> tables() {
        return Stream.concat(Stream.of(KEYS), modules.stream())
                .flatMap(module -> module.kept().stream())
                .toList();
    }

    /** Whether there is anything of a signal. */
    public boolean there(ReportId signal) {
        return !count(signal, _ -> true).isEmpty();
    }

    /** Whether something is there that may name people, in rows that go whole. */
    public boolean names(ReportId signal) {
        return !count(signal, Holding.Kept::names).isEmpty();
    }

    /** Erases what may name people, but for the reporter, who has a term of their own. The signal stays. */
    public void eraseNames(ReportId signal) {
        modules.forEach(module -> module.blot(signal));
        cases.eraseNames(signal);
    }

    /**
     * Erases all of it, the key last.
     *
     * @return how many rows are gone, by kind
     */
    public Map<String, Integer> erase(ReportId signal) {
        Map<String, Integer> held = count(signal, _ -> true);
        modules.forEach(module -> module.erase(signal));
        cases.destroy(signal);
        Map<String, Integer> left = count(signal, _ -> true);
        if (!left.isEmpty()) {
            throw new IllegalStateException("Something is left of a signal: " + left.keySet());
        }
        return held;
    }

    private Map<String, Integer> count(ReportId signal, Predicate<Holding.Kept> which) {
        Map<String, Integer> found = new TreeMap<>();
        tables().stream().filter(which).forEach(kept -> {
            int count = rows.count(kept, signal);
            if (count > 0) {
                found.merge(kept.kind(), count, Integer::sum);
            }
        });
        return found;
    }
}

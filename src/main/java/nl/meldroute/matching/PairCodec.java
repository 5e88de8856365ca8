package nl.meldroute.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.matching.store.PairRows;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.subjects.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pairs on their way to the database and back: why they are pairs is sealed. */
@Component
class PairCodec {
    private static final SealedColumn FOUND = new SealedColumn("matching.pair.found", FieldClass.PERSON);
    private static final SealedColumn JUDGED = new SealedColumn("matching.pair.judged", FieldClass.PERSON);
    private static final SealedColumn OPENED = new SealedColumn("matching.pair.opened", FieldClass.CASE);
    private static final TypeReference<List<Written>> LIKENESSES = new TypeReference<>() {};
    private final CaseContent cases;
    private final JsonMapper json;

    PairCodec(CaseContent cases, JsonMapper json) {
        this.cases = cases;
        this.json = json;
    }

    PairRows.Row seal(Pair pair) {
        CaseRing ring = cases.of(pair.low());
        return new PairRows.Row(
                pair.id(),
                pair.low(),
                pair.high(),
                pair.version(),
                pair.openSince(),
                pair.verdict(),
                ring.seal(FOUND, pair.id(), write(pair.found())),
                ring.seal(JUDGED, pair.id(), write(pair.judged())),
                pair.opened() == null ? null : ring.seal(OPENED, pair.id(), pair.opened()));
    }

    Pair open(PairRows.Row row) {
        CaseRing ring = cases.of(row.low());
        return new Pair(
                row.id(),
                row.low(),
                row.high(),
                row.version(),
                row.openSince(),
                row.verdict(),
                read(ring.open(FOUND, row.id(), row.found())),
                read(ring.open(JUDGED, row.id(), row.judged())),
                row.opened() == null ? null : ring.open(OPENED, row.id(), row.opened()));
    }

    private String write(Set<Likeness> likenesses) {
        return json.writeValueAsString(likenesses.stream().map(Written::of).toList());
    }

    private Set<Likeness> read(String written) {
        return json.readValue(written, LIKENESSES).stream()
                .map(Written::likeness)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As it is kept; what was found before anything was weighed has no closeness. */
    private record Written(
            Trace.Of of,
            String value,
            boolean common,
            @Nullable Closeness closeness) {
        static Written of(Likeness likeness) {
            return new Written(likeness.of(), likeness.value(), likeness.common(), likeness.closeness());
        }

        Likeness likeness() {
            return new Likeness(of, value, common, closeness == null ? Closeness.SAME : closeness);
        }

        @Override
        public String toString() {
            return "Written[content]";
        }
    }
}

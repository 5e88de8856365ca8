package nl.meldroute.matching;

import java.util.List;
import java.util.Set;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.matching.store.PairRows;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pairs on their way to the database and back: why they are pairs is sealed. */
@Component
class PairCodec {
    private static final SealedColumn FOUND = new SealedColumn("matching.pair.found", FieldClass.PERSON);
    private static final SealedColumn JUDGED = new SealedColumn("matching.pair.judged", FieldClass.PERSON);
    private static final TypeReference<List<Likeness>> LIKENESSES = new TypeReference<>() {};
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
                ring.seal(FOUND, pair.id(), json.writeValueAsString(pair.found())),
                ring.seal(JUDGED, pair.id(), json.writeValueAsString(pair.judged())));
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
                Set.copyOf(json.readValue(ring.open(FOUND, row.id(), row.found()), LIKENESSES)),
                Set.copyOf(json.readValue(ring.open(JUDGED, row.id(), row.judged()), LIKENESSES)));
    }
}

package nl.meldroute.breakglass;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.breakglass.BreakGlass.Words;
import nl.meldroute.breakglass.store.RequestRows;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.intake.Extracts;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.LentContent;
import nl.meldroute.privacy.Reader;
import nl.meldroute.privacy.SealedColumn;
import tools.jackson.databind.json.JsonMapper;

/** Lends the copy that the two read, and takes its key away when it ends. No person acts: the two never come near the signal itself. */
@ModuleDoor
class Lending {
    static final SealedColumn COPY = new SealedColumn("breakglass.glass_copy.content", FieldClass.SOURCE);
    private final RequestRows rows;
    private final Extracts extracts;
    private final LentContent lent;
    private final JsonMapper json;
    private final Clock clock;

    Lending(RequestRows rows, Extracts extracts, LentContent lent, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.extracts = extracts;
        this.lent = lent;
        this.json = json;
        this.clock = clock;
    }

    /** Looks for the one that was asked, and lends its copy; without one and only one it is over at once. Gives the one. */
    @JobDoor(purpose = Purpose.BREAK_GLASS)
    public Optional<ReportId> lend(UUID id, Words words) {
        List<ReportId> found =
                words.number().isEmpty() ? extracts.at(words.address()) : extracts.numbered(words.number());
        if (found.size() != 1) {
            rows.foundNoOne(id, Math.min(found.size(), 2));
            rows.end(id, clock.instant());
            return Optional.empty();
        }
        ReportId signal = found.getFirst();
        String copy = json.writeValueAsString(extracts.of(signal));
        rows.copy(id, lent.lend(signal, id, Reader.EMERGENCY).seal(COPY, id, copy));
        // From here on nothing of the signal is to be seen without a person.
        rows.found(id, signal);
        return Optional.of(signal);
    }

    /** From now on nobody reads it. */
    @JobDoor(purpose = Purpose.BREAK_GLASS)
    public void take(UUID id) {
        lent.take(id);
    }

    /** What is over ends, with its key; what was reviewed and found nothing goes. */
    @JobDoor(purpose = Purpose.BREAK_GLASS)
    public void sweep() {
        rows.over(clock.instant()).forEach(id -> {
            rows.end(id, clock.instant());
            lent.take(id);
        });
        rows.forget();
    }
}

package nl.meldroute.matching;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Two signals that have something in common, or had when somebody judged them.
 *
 * @param low the one whose id comes first; its key seals what they have in common
 * @param openSince since when it waits for a look; absent if it does not
 * @param verdict what somebody made of it; absent while nobody did
 * @param found what they have in common now
 * @param judged what they had in common then
 * @param opened why one of the two was looked at though it was closed; absent while nobody did
 */
public record Pair(
        UUID id,
        ReportId low,
        ReportId high,
        int version,
        @Nullable LocalDate openSince,
        @Nullable Verdict verdict,
        Set<Likeness> found,
        Set<Likeness> judged,
        @Nullable String opened) {
    /** Two signals that have nothing in common so far. */
    static Pair of(ReportId one, ReportId other) {
        // By their letters, as the database compares them; Java takes the first bit for a sign.
        boolean first = one.toString().compareTo(other.toString()) < 0;
        return new Pair(
                RandomIds.next(), first ? one : other, first ? other : one, 1, null, null, Set.of(), Set.of(), null);
    }

    public ReportId other(ReportId one) {
        return low.equals(one) ? high : low;
    }

    public boolean open() {
        return openSince != null;
    }

    /** Whether somebody linked two signals that had nothing in common. */
    public boolean byHand() {
        return verdict == Verdict.SAME && found.isEmpty() && judged.isEmpty();
    }

    Pair with(@Nullable LocalDate since, @Nullable Verdict became, Set<Likeness> now, Set<Likeness> then) {
        return new Pair(id, low, high, version, since, became, now, then, opened);
    }

    Pair opened(String reason) {
        return new Pair(id, low, high, version, openSince, verdict, found, judged, reason);
    }
}

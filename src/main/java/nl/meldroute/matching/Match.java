package nl.meldroute.matching;

import java.util.Optional;
import java.util.Set;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Another signal that may be about the same, as it stands beside one.
 *
 * @param version of the judgement, so that two colleagues never judge over each other silently
 * @param strength empty where nothing is left in common
 * @param byHand whether somebody linked them though they have nothing in common
 * @param fresh what is new since somebody judged it
 * @param opened why it was looked at though it was closed; empty while nobody did
 */
public record Match(
        ReportId other,
        int version,
        boolean open,
        @Nullable Verdict verdict,
        Optional<Strength> strength,
        boolean byHand,
        Set<Likeness> likenesses,
        Set<Likeness> fresh,
        String opened) {}

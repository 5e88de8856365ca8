package nl.meldroute.subjects;

import java.time.Instant;
import nl.meldroute.kernel.AccountId;

/**
 * A change of a subject.
 *
 * @param by who changed it
 * @param before how it stood until then
 * @param removed whether it was taken out then, or put back
 */
public record Correction(Instant at, AccountId by, Details before, boolean removed) {}

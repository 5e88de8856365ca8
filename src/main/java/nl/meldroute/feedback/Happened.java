package nl.meldroute.feedback;

import java.time.Instant;
import nl.meldroute.intake.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What changed a signal last.
 *
 * @param who name of the colleague; empty where no colleague acted
 * @param mine whether it was whoever is signed in
 */
public record Happened(
        Entry.Kind kind, String who, boolean mine, @Nullable Instant at) {}

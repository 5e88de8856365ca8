package nl.meldroute.matching;

import java.time.LocalDate;

/**
 * Matches of a signal that wait for a look.
 *
 * @param since when the oldest of them was found
 */
public record Waiting(int count, LocalDate since) {}

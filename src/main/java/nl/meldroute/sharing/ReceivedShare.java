package nl.meldroute.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was shared with a department, as it is read there: without a number, and without who gave it.
 *
 * @param sharedOn since when
 * @param until the last day on which it is read
 * @param reactions on which days the department reacted
 */
public record ReceivedShare(
        UUID id, ShareContent content, LocalDate sharedOn, LocalDate until, List<LocalDate> reactions) {}

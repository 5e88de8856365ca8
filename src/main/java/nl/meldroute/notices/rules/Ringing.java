package nl.meldroute.notices.rules;

import java.time.Instant;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * An alarm that nobody opened yet.
 *
 * @param since the minute at which danger now was answered; absent where one alert is all
 * @param rungs how many rungs of the ladder were alerted
 */
public record Ringing(ReportId report, @Nullable Instant since, int rungs) {}

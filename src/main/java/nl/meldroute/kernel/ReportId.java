package nl.meldroute.kernel;

import java.util.UUID;

/**
 * Names what one reporter handed in, and the signal that comes of it: random, so that it tells nothing of order or time.
 */
public record ReportId(UUID value) {
    public static ReportId random() {
        return new ReportId(RandomIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

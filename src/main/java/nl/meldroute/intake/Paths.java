package nl.meldroute.intake;

import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;

/** Where the pages of a signal stand: of this module and of those that come after it. What does not look like an id or a number is not there. */
public final class Paths {
    /** Until it has a number. */
    public static final String INBOX = "/inbox/{id:" + RandomIds.PATTERN + "}";

    /** Once it has one. */
    public static final String SIGNAL = "/signals/{number:[0-9]{4}-[0-9]{4,}}";

    private Paths() {}

    public static String toSignal(String number) {
        return "/signals/" + number;
    }

    public static String toInbox(ReportId id) {
        return "/inbox/" + id;
    }
}

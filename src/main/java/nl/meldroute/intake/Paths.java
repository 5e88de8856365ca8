package nl.meldroute.intake;

import nl.meldroute.kernel.ReportId;

/** Where the pages of a signal stand: of this module and of those that come after it. What does not look like an id or a number is not there. */
public final class Paths {
    /** Until it has a number. */
    public static final String INBOX = "/inbox/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

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

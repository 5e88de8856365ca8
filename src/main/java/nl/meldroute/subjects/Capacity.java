package nl.meldroute.subjects;

import java.util.List;

/** In what capacity somebody may be in a signal, as the reporter or the officer sees it; never a finding of guilt. */
public final class Capacity {
    /** The five of the report form, and who makes it possible. */
    public static final List<String> CODES =
            List.of("needs-help", "benefits", "employer", "witness", "facilitates", "unknown");

    private Capacity() {}
}

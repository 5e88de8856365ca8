package nl.meldroute.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of work, in words.
 *
 * @param dots state of each of the six steps; empty where there are none
 * @param words the step in words
 * @param why it is here
 * @param urgent whether it stands out
 */
record Row(
        String id,
        String title,
        @Nullable String href,
        List<String> dots,
        String words,
        String why,
        When when,
        boolean urgent,
        @Nullable Act act) {
    /** When it has to be done, and how long it takes; each empty where it does not apply. */
    record When(String term, String late, String minutes, String danger, String minor) {}
}

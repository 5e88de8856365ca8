package nl.meldroute.files.wash;

import java.io.IOException;
import nl.meldroute.files.Limits;

/** A document of more pages than are copied. */
final class TooLong extends IOException {
    TooLong() {
        super("More than " + Limits.PAGES + " pages");
    }
}

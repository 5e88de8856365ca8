package nl.meldroute.files;

import java.util.Optional;
import java.util.UUID;

/** The key of a draft, which only the browser has in which it is written. */
public interface WriterKey {
    UUID draft();

    byte[] seal(String place, byte[] plain);

    /** What was sealed for this place, unless this is not its key. */
    Optional<byte[]> open(String place, byte[] sealed);
}

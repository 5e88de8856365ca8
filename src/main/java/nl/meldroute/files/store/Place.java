package nl.meldroute.files.store;

import java.util.UUID;
import nl.meldroute.kernel.ReportId;

/** Where an encrypted file belongs; it opens nowhere else. */
public record Place(ReportId signal, UUID file, Version version) {
    /** The two versions of an attachment. */
    public enum Version {
        /** As it came, with all that hides in it. */
        ORIGINAL("o"),
        /** What may be seen of it, and nothing else. */
        COPY("c");

        private final String code;

        Version(String code) {
            this.code = code;
        }
    }

    /** What the name of a file in the folder looks like: nothing of who gave it, or when. */
    public String name() {
        return file + "." + version.code;
    }

    String context() {
        return signal + "|" + file + "|" + version.code;
    }
}

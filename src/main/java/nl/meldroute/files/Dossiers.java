package nl.meldroute.files;

import nl.meldroute.kernel.ReportId;

/** Where the signal of a file stands, as the module says that gives signals their numbers. */
public interface Dossiers {
    /** Throws {@link nl.meldroute.identity.NotForYou} where the signal was not opened yet, or is not for who asks. */
    Dossier of(ReportId signal);

    /**
     * How a signal is known.
     *
     * @param name its number; empty where it has none yet
     * @param path the page it is on
     */
    record Dossier(String name, String path) {}
}

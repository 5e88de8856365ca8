package nl.meldroute.retention;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.ReportId;

/** A signal that was destroyed after a backup was made. */
public final class DestroyedSince {
    private DestroyedSince() {}

    public static void list(Path folder, KeyFile keyFile, LocalDate day, ReportId signal) throws IOException {
        new Ledger(folder, keyFile).add(List.of(new Destroyed(day, Destroyed.SIGNAL, signal)));
    }
}

package nl.meldroute.vault;

import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;

/**
 * What another module keeps sealed to the vault, such as the key of a photo. When the vault gets a new key it moves along, in the
 * same transaction: so it is read and written in the role of the vault (the bean {@code vault} of the database), which needs the
 * right to select and update it under the purpose of rekeying ({@code vault.rekeying()} in its row policies).
 */
public interface SealedElsewhere {
    /**
     * A text, sealed for the row of a report.
     *
     * @param row bound to it when it was sealed
     * @param key the id of the vault key that it is sealed to
     */
    record Kept(ReportId report, UUID row, UUID key, byte[] blob) {
        @Override
        public String toString() {
            return "Kept[" + row + "]";
        }
    }

    /** All of it, whatever the key. Read twice: once to prepare, and once more when nobody changes it. */
    List<Kept> kept();

    /** The same texts, sealed to another key; each takes the place of the one in its row. Others wait meanwhile. */
    void replace(List<Kept> moved);
}

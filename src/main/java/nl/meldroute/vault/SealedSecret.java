package nl.meldroute.vault;

import java.util.UUID;

/**
 * A secret about a report that another module keeps, sealed to the vault.
 *
 * @param key the id of the vault key to which it was sealed
 */
public record SealedSecret(UUID key, byte[] blob) {
    @Override
    public String toString() {
        return "SealedSecret[" + key + "]";
    }
}

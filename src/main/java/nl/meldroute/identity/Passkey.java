package nl.meldroute.identity;

import java.time.LocalDate;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;

/**
 * Signs in without a password: a key that never leaves a device of its owner, who shows a finger, a face or a code there.
 *
 * @param name by which its owner knows it
 * @param credential by which the device knows it
 * @param key the public one, as WebAuthn writes it
 * @param count of its uses, as its device told when it was registered
 * @param eligible whether it may be copied to other devices of its owner
 */
public record Passkey(
        UUID id,
        AccountId account,
        String name,
        byte[] credential,
        byte[] key,
        long count,
        boolean eligible,
        LocalDate since) {
    @Override
    public String toString() {
        return "Passkey[" + id + "]";
    }
}

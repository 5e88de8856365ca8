package nl.meldroute.vault;

import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Envelopes;
import nl.meldroute.vault.store.Keys;
import nl.meldroute.vault.store.SealedRows.Sealed;

/**
 * Seals what another module keeps of a report and may not open itself, such as the key of a photo as it was taken: it may give
 * the reporter away like a name does. Bound to the report and to the row in which it lies.
 */
@ModuleDoor
public class Secrets {
    private final Envelopes envelopes;
    private final Keys keys;
    private final Unsealing unsealing;

    Secrets(Envelopes envelopes, Keys keys, Unsealing unsealing) {
        this.envelopes = envelopes;
        this.keys = keys;
        this.unsealing = unsealing;
    }

    /** What comes of opening it. */
    public sealed interface Opening {
        /** This is what was sealed. */
        record Opened(String secret) implements Opening {
            @Override
            public String toString() {
                return "Opened[secret]";
            }
        }

        /** The vault is shut. */
        record VaultClosed() implements Opening {}

        /** Altered, swapped, copied, or sealed to a key that no holder has; it is on the audit. */
        record Broken() implements Opening {}
    }

    /** Seals it in the transaction of the reporter. */
    @JobDoor(purpose = Purpose.REPORTING)
    public SealedSecret seal(ReportId report, UUID row, String secret) {
        VaultKey key = envelopes
                .currentKey()
                .orElseThrow(() -> new IllegalStateException("No vault key: reports may not be taken yet"));
        return new SealedSecret(key.id(), key.sealText(report.value(), row, secret));
    }

    /** Opens it under the rules of an envelope, on the record. The act says of which report. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Opening open(String unlockKey, ReportId report, UUID row, SealedSecret secret, Act act) {
        Unsealing.Sought<String> sought = new Unsealing.Sought<>(
                report,
                act,
                () -> keys.find(secret.key()).map(key -> new Sealed(key, secret.blob())),
                _ -> {},
                (privateKey, found) -> found.key().openText(privateKey, found.blob(), report.value(), row));
        return switch (unsealing.open(unlockKey, sought)) {
            case Unsealing.Outcome.Found<String>(String found) -> new Opening.Opened(found);
            case Unsealing.Outcome.Shut<String> _ -> new Opening.VaultClosed();
            case Unsealing.Outcome.Broken<String> _ -> new Opening.Broken();
        };
    }
}

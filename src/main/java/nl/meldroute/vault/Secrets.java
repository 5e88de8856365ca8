package nl.meldroute.vault;

import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Envelopes;
import nl.meldroute.vault.store.Keys;

/**
 * Seals what another module keeps of a report and may not open itself, such as the key of a photo as it was taken: it may give
 * the reporter away like a name does. Bound to the report and to the row in which it lies.
 */
@ModuleDoor
public class Secrets {
    private final Envelopes envelopes;
    private final VaultRole role;
    private final Keys keys;
    private final OpenVaults vaults;

    Secrets(Envelopes envelopes, VaultRole role, Keys keys, OpenVaults vaults) {
        this.envelopes = envelopes;
        this.role = role;
        this.keys = keys;
        this.vaults = vaults;
    }

    /** Seals it in the transaction of the reporter. */
    @JobDoor(purpose = Purpose.REPORTING)
    public SealedSecret seal(ReportId report, UUID row, String secret) {
        VaultKey key = envelopes
                .currentKey()
                .orElseThrow(() -> new IllegalStateException("No vault key: reports may not be taken yet"));
        return new SealedSecret(key.id(), key.sealText(report.value(), row, secret));
    }

    /** Opens it, on the record; empty where the vault is shut. The act says of which report. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Optional<String> open(String unlockKey, ReportId report, UUID row, SealedSecret sealed, Act act) {
        return vaults.use(Acting.person(), unlockKey)
                .map(opened -> role.during(() -> {
                    role.record(act);
                    byte[] privateKey = opened.get(sealed.key());
                    VaultKey key = keys.wrapped(Acting.person()).stream()
                            .map(Keys.Wrapped::key)
                            .filter(one -> one.id().equals(sealed.key()))
                            .findFirst()
                            .orElse(null);
                    if (privateKey == null || key == null) {
                        throw new BrokenSeal("Sealed to a key that this holder was never given");
                    }
                    return key.openText(privateKey, sealed.blob(), report.value(), row);
                }));
    }
}

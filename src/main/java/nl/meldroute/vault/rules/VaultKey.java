package nl.meldroute.vault.rules;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The key of a municipality to which reporters are sealed: its public half. Its private half exists only wrapped to those who
 * may open it.
 *
 * @param municipality its name on the day the key was made; it is bound to all that is sealed
 */
public record VaultKey(UUID id, String municipality, byte[] publicKey) {
    /** The private half, sealed to the public key of a holder. */
    public byte[] wrapFor(UUID account, byte[] holderPublicKey, byte[] vaultPrivateKey) {
        return Hpke.seal(holderPublicKey, vaultPrivateKey, wrapContext(account));
    }

    /** The private half; throws {@link nl.meldroute.vault.BrokenSeal} where it was wrapped for somebody else. */
    public byte[] unwrap(UUID account, byte[] holderPrivateKey, byte[] wrapped) {
        return Hpke.open(holderPrivateKey, wrapped, wrapContext(account));
    }

    /** Seals a text about a report, in the row with this id. */
    public byte[] sealText(UUID report, UUID row, String text) {
        return Hpke.seal(publicKey, text.getBytes(StandardCharsets.UTF_8), context(report, "text|" + row));
    }

    /** Opens such a text; throws {@link nl.meldroute.vault.BrokenSeal} where it stood somewhere else. */
    public String openText(byte[] vaultPrivateKey, byte[] sealed, UUID report, UUID row) {
        return new String(Hpke.open(vaultPrivateKey, sealed, context(report, "text|" + row)), StandardCharsets.UTF_8);
    }

    /** What binds a sealed text to one place of one report. */
    String context(UUID report, String kind) {
        return String.join("|", Envelope.FORMAT, municipality, id.toString(), report.toString(), kind);
    }

    private String wrapContext(UUID account) {
        return String.join("|", Envelope.FORMAT, municipality, id.toString(), account.toString(), "wrap");
    }

    @Override
    public String toString() {
        return "VaultKey[" + id + "]";
    }
}

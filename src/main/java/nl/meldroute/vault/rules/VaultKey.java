package nl.meldroute.vault.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** The private half, sealed to a recovery set. */
    public byte[] wrapFor(RecoverySet set, byte[] vaultPrivateKey) {
        return Hpke.seal(set.publicKey(), vaultPrivateKey, wrapContext(set.id()));
    }

    /** The private half; throws {@link nl.meldroute.vault.BrokenSeal} where it was wrapped for another set. */
    byte[] unwrap(RecoverySet set, byte[] setPrivateKey, byte[] wrapped) {
        return Hpke.open(setPrivateKey, wrapped, wrapContext(set.id()));
    }

    /** Whether this is the other half of the public key: if not, somebody replaced that one. */
    public boolean belongsTo(byte[] vaultPrivateKey) {
        return Arrays.equals(Hpke.Pair.of(vaultPrivateKey).publicKey(), publicKey);
    }

    /** Opens anything sealed at this place of a report to this key, and seals it to the next one at the same place. */
    public byte[] moveTo(VaultKey next, byte[] vaultPrivateKey, byte[] sealed, Spot spot) {
        byte[] plain = Hpke.open(vaultPrivateKey, sealed, context(spot.report(), spot.what()));
        byte[] moved = Hpke.seal(next.publicKey(), plain, next.context(spot.report(), spot.what()));
        Arrays.fill(plain, (byte) 0);
        return moved;
    }

    /** A place where something sealed is kept: of which report, and what it is there. */
    public record Spot(UUID report, String what) {
        /** Of an envelope. */
        public static Spot of(UUID report, Envelope.Kind kind) {
            return new Spot(report, kind.code());
        }

        /** Of a text in the row with this id. */
        public static Spot ofText(UUID report, UUID row) {
            return new Spot(report, "text|" + row);
        }
    }

    /** Seals a text about a report, in the row with this id. */
    public byte[] sealText(UUID report, UUID row, String text) {
        return Hpke.seal(
                publicKey,
                text.getBytes(StandardCharsets.UTF_8),
                context(report, Spot.ofText(report, row).what()));
    }

    /** Opens such a text; throws {@link nl.meldroute.vault.BrokenSeal} where it stood somewhere else. */
    public String openText(byte[] vaultPrivateKey, byte[] sealed, UUID report, UUID row) {
        return new String(
                Hpke.open(
                        vaultPrivateKey,
                        sealed,
                        context(report, Spot.ofText(report, row).what())),
                StandardCharsets.UTF_8);
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

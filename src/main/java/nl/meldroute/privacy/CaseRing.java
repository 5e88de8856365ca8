package nl.meldroute.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The key of one signal, or of a part that is lent, for as long as a door stands open. Each value is bound to its column and row. */
public final class CaseRing {
    private final UUID of;
    private final Cipher cipher;

    CaseRing(UUID of, Cipher cipher) {
        this.of = of;
        this.cipher = cipher;
    }

    /**
     * Seals a text for one place.
     *
     * @param row the id of the row
     */
    public byte[] seal(SealedColumn column, UUID row, String text) {
        return cipher.seal(text.getBytes(StandardCharsets.UTF_8), column.place(of, row));
    }

    /**
     * Opens what was sealed for this place. Throws {@link nl.meldroute.identity.ClassClosed} where its class is not open to the page,
     * the role or the purpose, and {@link Altered} where it was moved or changed.
     */
    public String open(SealedColumn column, UUID row, byte[] sealed) {
        column.pass();
        return new String(cipher.open(sealed, column.place(of, row)), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "CaseRing[" + of + "]";
    }
}

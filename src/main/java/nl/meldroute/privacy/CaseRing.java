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
     * @param column schema, table and column, for instance {@code intake.note.text}
     * @param row the id of the row
     */
    public byte[] seal(String column, UUID row, String text) {
        return cipher.seal(text.getBytes(StandardCharsets.UTF_8), context(column, row));
    }

    /** Opens what was sealed for this place; throws {@link Altered} where it was moved or changed. */
    public String open(String column, UUID row, byte[] sealed) {
        return new String(cipher.open(sealed, context(column, row)), StandardCharsets.UTF_8);
    }

    private String context(String column, UUID row) {
        return column + "|" + of + "|" + row;
    }

    @Override
    public String toString() {
        return "CaseRing[" + of + "]";
    }
}

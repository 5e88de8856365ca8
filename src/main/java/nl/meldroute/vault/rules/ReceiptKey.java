package nl.meldroute.vault.rules;

import java.util.Arrays;

/**
 * What a receipt code gives.
 *
 * @param lookup finds the report; says nothing about the code or the private key
 * @param pair opens what was sealed for the reporter
 */
public record ReceiptKey(byte[] lookup, Hpke.Pair pair) {
    static final int BYTES = 64;

    static ReceiptKey split(byte[] hash) {
        return new ReceiptKey(
                Arrays.copyOfRange(hash, 0, BYTES / 2), Hpke.Pair.of(Arrays.copyOfRange(hash, BYTES / 2, BYTES)));
    }

    @Override
    public String toString() {
        return "ReceiptKey[secret]";
    }
}

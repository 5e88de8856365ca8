package nl.meldroute.vault.rules;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.Sha256;

/**
 * Shows that the keepers can still open their set, without opening anything else: a word sealed to it, that comes back.
 */
public record RecoveryTrial(RecoverySet set, byte[] sealed) {
    private static final String TITLE = "MELDROUTE RECOVERY TRIAL";
    private static final int WORD = 8;
    private static final int GROUP = 4;
    private static final int WORD_BYTES = 5;

    /** A new one; only the mark of the word is kept, so that nobody reads it but the keepers. */
    public record Made(RecoveryTrial trial, byte[] mark) {}

    public static Made make(RecoverySet set) {
        String word = PlainSigns.of(RandomIds.bytes(WORD_BYTES), WORD);
        byte[] sealed = Hpke.seal(set.publicKey(), word.getBytes(StandardCharsets.US_ASCII), context(set));
        return new Made(new RecoveryTrial(set, sealed), mark(word));
    }

    public String print() {
        return PlainFile.of(TITLE)
                .with("set", set.print().getBytes(StandardCharsets.UTF_8))
                .with("sealed", sealed)
                .print();
    }

    /** The trial that a file holds; empty where it is none. */
    public static Optional<RecoveryTrial> read(String text) {
        return PlainFile.read(TITLE, text)
                .flatMap(file -> RecoverySet.read(new String(file.bytes("set"), StandardCharsets.UTF_8))
                        .map(set -> new RecoveryTrial(set, file.bytes("sealed"))));
    }

    /** The word to type; throws {@link nl.meldroute.vault.BrokenSeal} where it was altered. */
    public String word(byte[] setPrivateKey) {
        byte[] word = Hpke.open(setPrivateKey, sealed, context(set));
        return PlainSigns.grouped(new String(word, StandardCharsets.US_ASCII), GROUP);
    }

    /** What is kept of a word, however it is typed. */
    public static byte[] mark(String typed) {
        return Sha256.of(PlainSigns.typed(typed));
    }

    private static String context(RecoverySet set) {
        return String.join("|", Envelope.FORMAT, "recovery.trial", set.id().toString());
    }
}

package nl.meldroute.vault.rules;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Four words and eight digits with which a reporter finds the answer back: over seventy bits, and easy to write down. */
public record ReceiptCode(String text) {
    private static final int WORDS = 4;
    private static final int FOUR_DIGITS = 10_000;
    private static final int LONGEST = 200;
    private static final Pattern NOISE = Pattern.compile("[^a-z0-9]");

    public static ReceiptCode make(WordList words, RandomGenerator random) {
        return new ReceiptCode("%s-%04d-%04d"
                .formatted(words.pick(WORDS, "-", random), random.nextInt(FOUR_DIGITS), random.nextInt(FOUR_DIGITS)));
    }

    /** Whatever somebody typed; it need not be a code. */
    public static ReceiptCode typed(String text) {
        return new ReceiptCode(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    /** What counts of the code: not its spaces, hyphens, capitals or what can't be seen. */
    byte[] bytes() {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(plain).replaceAll("").getBytes(StandardCharsets.US_ASCII);
    }

    /** The key that the code gives: one half to look it up with, one half to open with. */
    public ReceiptKey key(SlowHash hash, byte[] salt, SlowHash.Cost cost) {
        return ReceiptKey.split(hash.of(bytes(), salt, cost, ReceiptKey.BYTES));
    }

    @Override
    public String toString() {
        return "ReceiptCode[secret]";
    }
}

package nl.meldroute.vault.rules;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What a holder types to open the vault; not the password of the sign-in. Spaces count as one, capitals count. */
public record Passphrase(String text) {
    private static final int OFFERED_WORDS = 6;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 1_000;
    private static final int FEWEST_DIFFERENT = 6;
    private static final int FEWEST_OWN = 10;
    private static final List<String> GUESSED_FIRST = List.of(
            "wachtwoord",
            "wachtzin",
            "password",
            "welkom",
            "meldroute",
            "gemeente",
            "qwerty",
            "asdfgh",
            "zxcvbn",
            "0123456789",
            "123456789",
            "12345678",
            "abcdefghijklmnopqrstuvwxyz",
            "abcdefgh",
            "geheim",
            "letmein");

    public Passphrase {
        String plain = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        text = Normalizer.normalize(plain, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    /** Six words by chance. */
    public static Passphrase offered(WordList words, RandomGenerator random) {
        return new Passphrase(words.pick(OFFERED_WORDS, " ", random));
    }

    /** What is wrong with one that somebody thought of. */
    public enum Weakness {
        NONE,
        TOO_SHORT,
        TOO_PLAIN
    }

    public Weakness weakness() {
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            return Weakness.TOO_SHORT;
        }
        String own = text.toLowerCase(Locale.ROOT);
        for (String fragment : GUESSED_FIRST) {
            own = own.replace(fragment, "");
        }
        boolean plain = own.length() < FEWEST_OWN || own.codePoints().distinct().count() < FEWEST_DIFFERENT;
        return plain ? Weakness.TOO_PLAIN : Weakness.NONE;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Passphrase[secret]";
    }
}

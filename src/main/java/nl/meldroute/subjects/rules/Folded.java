package nl.meldroute.subjects.rules;

import java.text.Normalizer;
import java.util.Locale;

/** A text without what people type differently: capitals, accents, marks and spaces. */
final class Folded {
    private Folded() {}

    /** Small letters and digits, words parted by one space. */
    static String words(String typed) {
        String plain = Normalizer.normalize(typed.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replaceAll("['’‘`´.]", "");
        return plain.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /** Capital letters and digits only. */
    static String signs(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
    }

    static boolean several(String words) {
        return words.indexOf(' ') > 0;
    }
}

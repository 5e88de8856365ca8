package nl.meldroute.linkage.text;

import java.util.Map;

/**
 * What a name sounds like when a Dutch ear writes it down: names that are spelt differently for the same sound are the same here.
 * The table holds spellings of Dutch, Polish, Bulgarian, Romanian, Turkish and Arabic names in Latin letters.
 */
public final class Sounds {
    private static final int LONGEST_SPELLING = 4;
    private static final int SHORTEST_STEM = 3;

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("shch", "s"),
            Map.entry("szcz", "s"),
            Map.entry("tsch", "s"),
            Map.entry("sch", "s"),
            Map.entry("tsj", "s"),
            Map.entry("dzh", "i"),
            Map.entry("ouw", "u"),
            Map.entry("auw", "u"),
            Map.entry("sz", "s"),
            Map.entry("cz", "s"),
            Map.entry("sh", "s"),
            Map.entry("sj", "s"),
            Map.entry("ts", "s"),
            Map.entry("tz", "s"),
            Map.entry("tc", "s"),
            Map.entry("dz", "s"),
            Map.entry("dj", "i"),
            Map.entry("zh", "i"),
            Map.entry("zj", "i"),
            Map.entry("ck", "k"),
            Map.entry("kh", "h"),
            Map.entry("ch", "h"),
            Map.entry("gh", "g"),
            Map.entry("ce", "se"),
            Map.entry("ci", "si"),
            Map.entry("cy", "si"),
            Map.entry("ph", "f"),
            Map.entry("pf", "f"),
            Map.entry("th", "t"),
            Map.entry("dt", "t"),
            Map.entry("qu", "k"),
            Map.entry("ij", "i"),
            Map.entry("ei", "i"),
            Map.entry("ey", "i"),
            Map.entry("ej", "i"),
            Map.entry("ai", "i"),
            Map.entry("ay", "i"),
            Map.entry("aj", "i"),
            Map.entry("ie", "i"),
            Map.entry("yi", "i"),
            Map.entry("ji", "i"),
            Map.entry("iy", "i"),
            Map.entry("ou", "u"),
            Map.entry("au", "u"),
            Map.entry("oe", "u"),
            Map.entry("ue", "u"),
            Map.entry("eu", "u"),
            Map.entry("ae", "a"),
            Map.entry("c", "k"),
            Map.entry("q", "k"),
            Map.entry("x", "ks"),
            Map.entry("z", "s"),
            Map.entry("v", "f"),
            Map.entry("w", "f"),
            Map.entry("y", "i"),
            Map.entry("j", "i"));

    /** Endings by which one family name is written for a man, a woman, or in another country. */
    private static final String[][] ENDINGS = {
        {"skaya", "ski"},
        {"skaia", "ski"},
        {"skiej", "ski"},
        {"skii", "ski"},
        {"skij", "ski"},
        {"skiy", "ski"},
        {"cki", "ski"},
        {"cka", "ski"},
        {"ska", "ski"},
        {"sky", "ski"},
        {"zki", "ski"},
        {"zka", "ski"},
        {"ova", "of"},
        {"owa", "of"},
        {"off", "of"},
        {"ov", "of"},
        {"ow", "of"},
        {"eva", "ef"},
        {"ewa", "ef"},
        {"eff", "ef"},
        {"ev", "ef"},
        {"ew", "ef"},
        {"esco", "esku"},
        {"itch", "is"},
        {"icz", "is"},
        {"ich", "is"},
        {"ych", "is"},
    };

    private Sounds() {}

    /** Of one word in plain letters; digits stay. */
    public static String of(String word) {
        String spelt = ending(word);
        StringBuilder sound = new StringBuilder(spelt.length());
        int at = 0;
        while (at < spelt.length()) {
            int length = Math.min(LONGEST_SPELLING, spelt.length() - at);
            String heard = null;
            while (length > 0 && heard == null) {
                heard = SPELLINGS.get(spelt.substring(at, at + length));
                length -= heard == null ? 1 : 0;
            }
            String next = heard == null ? spelt.substring(at, at + 1) : heard;
            if (!next.equals("h") || heard(spelt, at, Math.max(length, 1), sound)) {
                append(sound, next);
            }
            at += Math.max(length, 1);
        }
        return lastOf(sound);
    }

    /** What is left of a sound without its vowels, as in scripts that do not write them; empty where that says too little. */
    public static String skeleton(String sound) {
        StringBuilder bones = new StringBuilder(sound.length());
        for (int at = 0; at < sound.length(); at++) {
            char letter = sound.charAt(at);
            if (!Letters.vowel(letter) && (bones.isEmpty() || bones.charAt(bones.length() - 1) != letter)) {
                bones.append(letter);
            }
        }
        return bones.length() < 2 ? "" : bones.toString();
    }

    private static String ending(String word) {
        for (String[] ending : ENDINGS) {
            if (word.length() >= ending[0].length() + SHORTEST_STEM && word.endsWith(ending[0])) {
                return word.substring(0, word.length() - ending[0].length()) + ending[1];
            }
        }
        return word;
    }

    /** An h is heard at the start and between vowels. */
    private static boolean heard(String spelt, int at, int length, StringBuilder before) {
        boolean vowelAfter = at + length < spelt.length() && Letters.vowel(spelt.charAt(at + length));
        return vowelAfter && (before.isEmpty() || length > 1 || Letters.vowel(before.charAt(before.length() - 1)));
    }

    private static void append(StringBuilder sound, String next) {
        for (int at = 0; at < next.length(); at++) {
            char letter = next.charAt(at);
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter || Character.isDigit(letter)) {
                sound.append(letter);
            }
        }
    }

    private static String lastOf(StringBuilder sound) {
        int last = sound.length() - 1;
        if (last > 0 && sound.charAt(last) == 'd') {
            sound.setCharAt(last, 't');
        }
        return sound.toString();
    }
}

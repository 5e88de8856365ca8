package nl.meldroute.linkage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a person's name: given names, family names (several where somebody carries the name of a partner too) and what
 * stands before them.
 *
 * @param loose whether nobody said which words are given and which are family names
 */
public record PersonName(List<String> given, List<String> family, String infix, boolean loose) {
    private static final int MOST = 6;
    private static final Set<String> INFIXES = Set.of(
            "van", "v", "vd", "vh", "vt", "vn", "vdr", "vander", "vanden", "de", "den", "der", "ter", "ten", "te", "t",
            "het", "in", "op", "aan", "onder", "over", "uit", "voor", "bij", "tot", "la", "le", "les", "du", "des",
            "del", "della", "di", "da", "dos", "das", "do", "von", "vom", "zu", "zum", "zur", "el", "al", "ben", "bin",
            "ibn", "bint", "ould", "af", "av", "s", "d", "l", "ul", "as", "ar", "ad", "ur", "ud");
    /** Of these, what stands before is a given name and what follows a family name. */
    private static final Set<String> BETWEEN =
            Set.of("van", "vd", "vander", "vanden", "de", "den", "der", "ter", "ten", "te", "von", "di", "da");

    private static final Set<String> TITLES = Set.of(
            "dhr", "mevr", "mw", "mr", "mrs", "ms", "dr", "drs", "ing", "ir", "heer", "meneer", "mevrouw", "prof",
            "pan", "pani");
    private static final Pattern PARTED =
            Pattern.compile("(?i)[-\u2010-\u2015/=]|\\be\\.?/?v\\.?\\b|\\bgeb(?:oren)?\\b\\.?");
    private static final Pattern SERVANT = Pattern.compile("abd(?:el|al|ul|oel|oul|er|ar|es|as|ou|u|oe)?");
    private static final Pattern SERVANT_OF =
            Pattern.compile("(?:abd(?:e[lrnsd]|a[lrnsd]|u[lrnsd]|oe[lrs]|ou[lr]))(?=[a-z]{4})(.+)");
    private static final int SHORTEST = 2;

    /** As it stands in separate fields, in which somebody may have put the whole. */
    public static PersonName of(String given, String infix, String family) {
        boolean noGiven = given.isBlank();
        boolean noFamily = family.isBlank();
        if (noGiven == noFamily) {
            return apart(given, infix, family);
        }
        return whole(noGiven ? family : given, infix, noGiven);
    }

    private static PersonName apart(String given, String infix, String family) {
        int comma = family.indexOf(',');
        String turned = comma > 0 ? family.substring(comma + 1) + " " + family.substring(0, comma) : family;
        List<String> before = new ArrayList<>(Letters.words(Letters.plain(infix)));
        List<String> names = families(turned, before);
        List<String> givens = titled(words(given));
        while (givens.size() > 1
                && INFIXES.contains(givens.getLast())
                && givens.getLast().length() > 1) {
            before.addFirst(givens.removeLast());
        }
        return new PersonName(most(servants(givens)), most(names), String.join(" ", before), false);
    }

    private static PersonName whole(String name, String infix, boolean asFamily) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return apart(name.substring(comma + 1), infix, name.substring(0, comma));
        }
        List<String> all = titled(words(name));
        for (int at = 1; at + 1 < all.size(); at++) {
            if (BETWEEN.contains(all.get(at))) {
                String from = String.join(" ", all.subList(at, all.size()));
                return apart(String.join(" ", all.subList(0, at)), infix, from);
            }
        }
        List<String> left = servants(stripped(all, new ArrayList<>()));
        boolean loose = left.size() > 1;
        return asFamily || loose
                ? new PersonName(loose ? most(left) : List.of(), most(left), Letters.plain(infix), loose)
                : new PersonName(most(left), List.of(), Letters.plain(infix), false);
    }

    private static List<String> families(String family, List<String> before) {
        List<String> names = new ArrayList<>();
        for (String half : PARTED.splitAsStream(family).toList()) {
            List<String> words = titled(words(half));
            List<String> left = stripped(words, before);
            servants(left).stream().filter(word -> !names.contains(word)).forEach(names::add);
        }
        return names;
    }

    /** Without what stands before a family name, which is kept apart. */
    private static List<String> stripped(List<String> words, List<String> before) {
        List<String> left = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean more = at + 1 < words.size();
            if (more && INFIXES.contains(words.get(at))) {
                before.add(words.get(at));
            } else {
                left.add(words.get(at));
            }
        }
        return left;
    }

    /** "Abd al Rahman", "Abdel Rahman" and "Abdelrahman" are one name. */
    private static List<String> servants(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (SERVANT.matcher(word).matches() && at + 1 < words.size()) {
                int next = at + 1;
                while (next + 1 < words.size() && INFIXES.contains(words.get(next))) {
                    next++;
                }
                joined.add("abd" + words.get(next));
                at = next;
            } else {
                Matcher one = SERVANT_OF.matcher(word);
                joined.add(one.matches() ? "abd" + one.group(1) : word);
            }
        }
        return joined;
    }

    private static List<String> words(String text) {
        return Letters.words(Letters.plain(text));
    }

    private static List<String> titled(List<String> words) {
        List<String> left = new ArrayList<>(words);
        left.removeIf(word -> TITLES.contains(word) && left.size() >= SHORTEST);
        return left;
    }

    private static List<String> most(List<String> words) {
        return words.size() > MOST ? List.copyOf(words.subList(0, MOST)) : List.copyOf(words);
    }

    @Override
    public String toString() {
        return "PersonName[content]";
    }
}

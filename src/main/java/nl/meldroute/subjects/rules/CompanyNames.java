package nl.meldroute.subjects.rules;

import java.util.Optional;
import java.util.Set;

/** Names of companies as they are compared: without the form that the law gives them. */
public final class CompanyNames {
    private static final Set<String> FORMS = Set.of(
            "bv",
            "nv",
            "vof",
            "cv",
            "ua",
            "stichting",
            "vereniging",
            "maatschap",
            "eenmanszaak",
            "gmbh",
            "ug",
            "ltd",
            "srl",
            "ood",
            "eood",
            "sa",
            "sarl",
            "sp",
            "zoo",
            "io");

    private CompanyNames() {}

    /** The name; empty where nothing is left but a form. */
    public static Optional<String> normal(String typed) {
        String words = Folded.words(typed.replaceAll("(?i)\\bsp\\.?\\s*z\\s*o\\.?\\s*o\\.?", ""));
        String left = words;
        while (FORMS.contains(last(left)) && Folded.several(left)) {
            left = left.substring(0, left.lastIndexOf(' '));
        }
        while (FORMS.contains(first(left)) && Folded.several(left)) {
            left = left.substring(left.indexOf(' ') + 1);
        }
        return Optional.of(left).filter(name -> !name.isEmpty() && !FORMS.contains(name));
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String first(String words) {
        return words.split(" ", 2)[0];
    }
}

package nl.meldroute.linkage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of the name of an organisation, without the form that the law gives it.
 *
 * @param words at least one where anything was written
 * @param form the legal form in one word; empty where none was written
 */
public record CompanyName(List<String> words, String form) {
    private static final int MOST = 8;
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
            "cooperatie",
            "gmbh",
            "ug",
            "ag",
            "kg",
            "ohg",
            "eg",
            "ltd",
            "limited",
            "lmtd",
            "plc",
            "llc",
            "llp",
            "lp",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "srl",
            "sa",
            "sas",
            "sarl",
            "spa",
            "sc",
            "sca",
            "pfa",
            "ood",
            "eood",
            "ad",
            "et",
            "as",
            "sti",
            "ao",
            "oao",
            "ooo",
            "zao",
            "pao",
            "ojsc",
            "jsc",
            "pjsc",
            "cjsc",
            "pty",
            "pte",
            "ab",
            "oy",
            "oyj",
            "aps",
            "kk",
            "sdn",
            "bhd",
            "berhad",
            "tbk",
            "pt",
            "bvba",
            "bvio",
            "spzoo",
            "gesellschaft",
            "aktiengesellschaft",
            "se",
            "vzw",
            "sprl",
            "doo",
            "kft",
            "zrt",
            "sro",
            "tov",
            "io",
            "trustee",
            "dba");
    private static final String[][] PHRASES = {
        {"besloten vennootschap", "bv"},
        {"naamloze vennootschap", "nv"},
        {"vennootschap onder firma", "vof"},
        {"commanditaire vennootschap", "cv"},
        {"public joint stock company", "pjsc"},
        {"open joint stock company", "ojsc"},
        {"joint stock company", "jsc"},
        {"public limited company", "plc"},
        {"limited liability company", "llc"},
        {"societatea cu raspundere limitata", "srl"},
        {"societe anonyme", "sa"},
        {"sp z oo", "spzoo"},
        {"sp zoo", "spzoo"},
        {"sp z o o", "spzoo"},
        {"spolka z oo", "spzoo"},
        {"in oprichting", "io"},
        {"limited sirketi", "ltd"},
        {"anonim sirketi", "as"},
    };
    private static final Set<String> SMALL =
            Set.of("the", "de", "het", "en", "and", "of", "van", "und", "et", "la", "le", "i");

    /** As somebody wrote it. */
    public static CompanyName of(String typed) {
        String plain = " " + joined(Letters.words(Letters.plain(typed.replace("&", " and ")))) + " ";
        for (String[] phrase : PHRASES) {
            plain = plain.replace(" " + phrase[0] + " ", " " + phrase[1] + " ");
        }
        List<String> words = new ArrayList<>(Letters.words(plain));
        String form = "";
        while (words.size() > 1 && FORMS.contains(words.getLast())) {
            form = words.removeLast();
        }
        while (words.size() > 1 && FORMS.contains(words.getFirst())) {
            form = words.removeFirst();
        }
        List<String> telling = words.stream()
                .filter(word -> !SMALL.contains(word))
                .distinct()
                .limit(MOST)
                .toList();
        return new CompanyName(telling.isEmpty() ? List.copyOf(words) : telling, form);
    }

    /** Letters by themselves that follow each other are one word: "A.B.C." is "abc". */
    private static String joined(List<String> words) {
        StringBuilder text = new StringBuilder();
        boolean single = false;
        for (String word : words) {
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
            boolean glued = text.isEmpty() || (letter && single);
            text.append(glued ? "" : " ").append(word);
            single = letter;
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "CompanyName[content]";
    }
}

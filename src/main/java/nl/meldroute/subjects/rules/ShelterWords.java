package nl.meldroute.subjects.rules;

import java.util.regex.Pattern;

/**
 * Words that call an address a shelter. Where shelters are is secret, so there is no list to compare with: a list, hashed or
 * not, would be the leak itself. What somebody writes down as a shelter is refused; what nobody calls so can't be known.
 */
public final class ShelterWords {
    private static final Pattern WORDS = Pattern.compile(
            "(?iU)\\b((vrouwen|mannen|nood|crisis|jongeren|slachtoffer|maatschappelijke |beschermde )?opvang(huis|adres|locatie"
                    + "|plek|plaats)?|blijf[- ]?(groep|huis|van[- ]mijn[- ]lijf\\w*)|oranje huis|safe ?house|shelter|schuiladres"
                    + "|onderduikadres|geheim adres|cosm)\\b");

    private ShelterWords() {}

    /** Whether one of these texts says that it is a shelter. */
    public static boolean in(String... texts) {
        for (String text : texts) {
            if (WORDS.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }
}

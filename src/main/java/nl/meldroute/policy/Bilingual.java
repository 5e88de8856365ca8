package nl.meldroute.policy;

import java.util.Locale;

/** Our own words in Dutch and in English. */
public record Bilingual(String nl, String en) {
    /** English for an English reader, Dutch for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : nl;
    }
}

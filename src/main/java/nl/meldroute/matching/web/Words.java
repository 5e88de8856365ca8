package nl.meldroute.matching.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Who reads, in what language. */
record Words(MessageSource texts, Locale locale) {
    String say(String key, Object... places) {
        String found = texts.getMessage(key, places, locale);
        return found == null ? "" : found;
    }

    String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : say("matching.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}

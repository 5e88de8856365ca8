package nl.meldroute.administration.web;

import java.time.LocalDate;
import java.util.Locale;
import nl.meldroute.identity.Role;
import nl.meldroute.ui.DayWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The texts of the module in the language of who looks. */
record Said(MessageSource texts, Locale locale) {
    String say(String key, Object... words) {
        return texts.getMessage(key, words, locale);
    }

    String role(Role role) {
        return say("ui.role." + role.name());
    }

    /** A day in words; empty where there is none. */
    String day(@Nullable LocalDate day) {
        return day == null ? "" : DayWords.plain(day, locale);
    }
}

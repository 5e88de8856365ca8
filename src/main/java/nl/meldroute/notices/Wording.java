package nl.meldroute.notices;

import java.util.Locale;
import nl.meldroute.identity.Role;
import nl.meldroute.notices.store.Outgoing;
import nl.meldroute.notices.store.Outgoing.Channel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a notice, Dutch and then English: that something waits and where, never what it is. */
@Component
class Wording {
    private static final Locale DUTCH = Locale.of("nl");
    private final MessageSource texts;
    private final String address;
    private final AtWork atWork;

    Wording(MessageSource texts, @Value("${meldroute.base-url:}") String address, AtWork atWork) {
        this.texts = texts;
        this.atWork = atWork;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /** A notice in words. */
    record Words(String subject, String body) {}

    Words of(Outgoing notice, int number) {
        String dutch = sentence(notice, number, DUTCH);
        boolean replaces =
                notice.channel() == Channel.DEPUTY && atWork.away(Role.FOCAL_OFFICER) && !atWork.away(Role.DEPUTY);
        return new Words(
                dutch,
                dutch + further(notice, replaces, DUTCH) + "\n\n" + sentence(notice, number, Locale.ENGLISH)
                        + further(notice, replaces, Locale.ENGLISH) + "\n");
    }

    private String sentence(Outgoing notice, int number, Locale language) {
        String key =
                "notices.kind." + notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text(key, language, number, text("ui.product", language));
    }

    /** Whoever is on duty has no account here, and phones. Who replaces whom is told by the function, never by a name. */
    private String further(Outgoing notice, boolean replaces, Locale language) {
        if (notice.channel() == Channel.PIKET) {
            return " " + text("notices.piket", language);
        }
        String replacing = replaces ? " " + text("notices.replacing", language) : "";
        return replacing
                + switch (notice.kind()) {
                    case KEYS -> " " + text("notices.keys", language);
                    case EMERGENCY -> " " + text("notices.emergency", language);
                    case BREAK_GLASS -> " " + text("notices.break-glass", language) + where(language);
                    case ALERT, DAILY -> where(language);
                };
    }

    private String where(Locale language) {
        return address.isEmpty() ? "" : " " + text("notices.sign-in", language, address + "/work");
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}

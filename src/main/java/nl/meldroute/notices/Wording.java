package nl.meldroute.notices;

import java.util.Locale;
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

    Wording(MessageSource texts, @Value("${meldroute.base-url:}") String address) {
        this.texts = texts;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /** A notice in words. */
    record Words(String subject, String body) {}

    Words of(Outgoing notice, int number) {
        String dutch = sentence(notice, number, DUTCH);
        return new Words(
                dutch,
                dutch + further(notice, DUTCH) + "\n\n" + sentence(notice, number, Locale.ENGLISH)
                        + further(notice, Locale.ENGLISH) + "\n");
    }

    private String sentence(Outgoing notice, int number, Locale language) {
        String key = "notices.kind." + notice.kind().name().toLowerCase(Locale.ROOT);
        return text(key, language, number, text("ui.product", language));
    }

    /** Whoever is on duty has no account here, and phones. */
    private String further(Outgoing notice, Locale language) {
        if (notice.channel() == Channel.PIKET) {
            return " " + text("notices.piket", language);
        }
        return address.isEmpty() ? "" : " " + text("notices.sign-in", language, address + "/work");
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}

package nl.meldroute.knowledge.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.knowledge.WeaknessContact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where to tell of a weakness, for whoever finds one (RFC 9116). */
@Controller
@EnableConfigurationProperties(WeaknessContact.class)
class WeaknessController {
    private static final int DAYS = 90;
    private final WeaknessContact where;
    private final String baseUrl;
    private final Clock clock;

    WeaknessController(WeaknessContact where, @Value("${meldroute.base-url:}") String baseUrl, Clock clock) {
        this.where = where;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** It is made anew each day, so what it says never grows old. Throws {@link NotForYou} where no contact was set. */
    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @OpenDoor(purpose = Purpose.INFORMING)
    @ResponseBody
    String tell() {
        if (where.contact() == null) {
            throw new NotForYou();
        }
        StringBuilder text = new StringBuilder();
        line(text, "Contact", where.contact());
        line(text, "Expires", expires() + "T00:00:00Z");
        line(text, "Preferred-Languages", "nl, en");
        if (!baseUrl.isEmpty()) {
            line(text, "Canonical", baseUrl.replaceFirst("/$", "") + "/.well-known/security.txt");
        }
        if (where.policy() != null) {
            line(text, "Policy", where.policy());
        }
        return text.toString();
    }

    private LocalDate expires() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS);
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}

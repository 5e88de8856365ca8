package nl.meldroute.partners;

import java.util.Objects;
import nl.meldroute.ui.Municipality;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where local numbers come from: a demo has ones that ring nowhere; else the municipality fills them in. */
@Component
class LocalNumbers {
    private static final String POLICE = PartnerRole.POLICE.slug();
    private final boolean demo;
    private final Municipality municipality;

    LocalNumbers(@Value("${meldroute.mode}") String mode, Municipality municipality) {
        this.demo = mode.equals("demo");
        this.municipality = municipality;
    }

    boolean areForADemo() {
        return demo;
    }

    /** What the configuration gives: without the number of AVIM no reports are taken, so that one is there. */
    String of(String slug, int place) {
        return slug.equals(POLICE) && place == 1 ? Objects.requireNonNullElse(municipality.avim(), "") : "";
    }
}

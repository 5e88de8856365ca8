package nl.meldroute.knowledge.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Parameter;
import nl.meldroute.policy.ParameterName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the municipality owes everybody in writing: what it does with data, and who can't use a page yet. */
@Controller
class StatementController {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final List<String> KEPT = Stream.of(
                    ParameterName.KEEP_DRAFT,
                    ParameterName.KEEP_DRAFT_CONTACT,
                    ParameterName.OWN_TEXT_READABLE,
                    ParameterName.KEEP_ENVELOPE,
                    ParameterName.KEEP_NAMES_NO_INDICATION,
                    ParameterName.KEEP_REST_NO_INDICATION,
                    ParameterName.KEEP_UNCLEAR,
                    ParameterName.KEEP_REFERRED,
                    ParameterName.KEEP_REFERRED_AT_MOST)
            .map(Object::toString)
            .toList();
    private final Edition edition;
    private final Clock clock;

    StatementController(Edition edition, Clock clock) {
        this.edition = edition;
        this.clock = clock;
    }

    /** How long something is kept: a parameter of the edition, its number and what that counts. */
    record Term(String what, int count, String unit) {}

    @GetMapping("/privacy")
    @OpenDoor(purpose = Purpose.INFORMING)
    String privacy(Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        model.addAttribute(
                "terms",
                edition.parameters().stream()
                        .filter(parameter -> KEPT.contains(parameter.name()))
                        .map(parameter -> term(parameter, today))
                        .toList());
        return "knowledge/privacy";
    }

    @GetMapping("/accessibility")
    @OpenDoor(purpose = Purpose.INFORMING)
    String accessibility() {
        return "knowledge/accessibility";
    }

    private static Term term(Parameter parameter, LocalDate today) {
        return new Term(
                parameter.name(),
                Integer.parseInt(parameter.on(today).written()),
                parameter.unit().name().toLowerCase(Locale.ROOT));
    }
}

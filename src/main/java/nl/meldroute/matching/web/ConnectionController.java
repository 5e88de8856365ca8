package nl.meldroute.matching.web;

import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.matching.Surroundings;
import nl.meldroute.matching.rules.Network;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** <i>Wat hangt samen?</i> Linked signals with what they speak of, drawn and in a table (2.2 step 3). */
@Controller
class ConnectionController {
    private final Signals signals;
    private final Surroundings surroundings;
    private final MessageSource texts;

    ConnectionController(Signals signals, Surroundings surroundings, MessageSource texts) {
        this.signals = signals;
        this.surroundings = surroundings;
        this.texts = texts;
    }

    @GetMapping(Paths.SIGNAL + "/connections")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON})
    String show(@PathVariable String number, Locale locale, Model model) {
        Signal signal = signals.signal(number);
        var found = surroundings.of(signal.id());
        Network network = Network.of(found);
        NodeWords words = new NodeWords(found.signals(), new NodeWords.Texts(texts, locale));
        model.addAttribute("signal", signal);
        model.addAttribute("linked", found.signals().size() > 1);
        model.addAttribute(
                "further", found.further().stream().map(Signal::numbered).toList());
        model.addAttribute("lines", ConnectionTable.of(network, words));
        model.addAttribute("picture", Picture.of(network, words));
        return "matching/connections";
    }
}

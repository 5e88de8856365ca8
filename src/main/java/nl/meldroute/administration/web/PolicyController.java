package nl.meldroute.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Parameter;
import nl.meldroute.policy.Reading;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Beleid</i>: the figures and readings by which the product works, with where each comes from. They change with the edition. */
@Controller
class PolicyController {
    private final Edition edition;
    private final MessageSource texts;
    private final Clock clock;

    PolicyController(Edition edition, MessageSource texts, Clock clock) {
        this.edition = edition;
        this.texts = texts;
        this.clock = clock;
    }

    /** A figure in words. */
    record Figure(String what, String value, String since, String basis) {}

    /** A reading in words. */
    record Read(String id, String text, String reading) {}

    @GetMapping("/admin/policy")
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.INFORMING)
    String show(Locale locale, Model model) {
        Said said = new Said(texts, locale);
        model.addAttribute("edition", edition.title());
        model.addAttribute("since", said.day(edition.title().validFrom()));
        model.addAttribute(
                "figures",
                edition.parameters().stream()
                        .map(parameter -> figure(parameter, said))
                        .toList());
        model.addAttribute(
                "readings",
                edition.readings().stream()
                        .map(reading -> read(reading, locale))
                        .toList());
        return "administration/policy";
    }

    private Figure figure(Parameter parameter, Said said) {
        LocalDate today = WorkCalendar.today(clock);
        Parameter.Dated now = parameter.nearest(today);
        String number = now.written().equals("1") ? "one" : "many";
        return new Figure(
                parameter.meaning().in(said.locale()),
                said.say("administration.unit." + parameter.unit().name() + "." + number, now.written()),
                said.day(now.since()),
                basis(parameter.basis(), said));
    }

    private static String basis(Parameter.Basis basis, Said said) {
        String sentences = basis.sentences().stream().map(Object::toString).collect(Collectors.joining(", "));
        String readings = String.join(", ", basis.readings());
        String alone = sentences.isEmpty() ? "administration.policy.ours.alone" : "administration.policy.ours";
        String rests = said.say(basis.ours() ? alone : "administration.policy.plan", sentences);
        return readings.isEmpty() ? rests : said.say("administration.policy.read", rests, readings);
    }

    private static Read read(Reading reading, Locale locale) {
        return new Read(
                reading.id(), reading.text().in(locale), reading.reading().in(locale));
    }
}

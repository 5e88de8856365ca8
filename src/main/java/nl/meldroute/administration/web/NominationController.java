package nl.meldroute.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import nl.meldroute.administration.Nomination;
import nl.meldroute.administration.Nominations;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One proposal: a second person agrees, or anybody of them takes it away. */
@Controller
class NominationController {
    private static final String PAGE = "/appointments/{nomination:" + RandomIds.PATTERN + "}";
    private final Nominations nominations;
    private final RunningSignIns running;
    private final MessageSource texts;
    private final Flash flash;

    NominationController(Nominations nominations, RunningSignIns running, MessageSource texts, Flash flash) {
        this.nominations = nominations;
        this.running = running;
        this.texts = texts;
        this.flash = flash;
    }

    @GetMapping(PAGE)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String show(@PathVariable UUID nomination, Locale locale, Model model) {
        return page(model, nominations.nomination(nomination), locale, "administration/nomination");
    }

    @PostMapping(PAGE)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String act(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID nomination,
            Form form,
            Model model) {
        Nomination found = nominations.nomination(nomination);
        return switch (form.value("step")) {
            case "agree" ->
                page(model, found, RequestContextUtils.getLocale(request), "administration/nomination-sure");
            case "sure" -> {
                Nominations.Appointed appointed = nominations.agree(nomination);
                running.endChanged(appointed.account().id());
                yield GivenPage.show(model, appointed.account().name(), appointed.password(), "/appointments");
            }
            case "drop" -> {
                nominations.drop(nomination);
                flash.say(request, response, Flash.Message.of("administration.nomination.dropped"));
                yield "redirect:/appointments";
            }
            default -> "redirect:/appointments/" + nomination;
        };
    }

    private String page(Model model, Nomination nomination, Locale locale, String template) {
        Said said = new Said(texts, locale);
        model.addAttribute("nomination", nomination);
        model.addAttribute("what", what(nomination, said));
        model.addAttribute("role", said.role(nomination.role()));
        model.addAttribute("held", said.role(nomination.candidate().role()));
        model.addAttribute(
                "why",
                said.say("administration.nominations.why." + nomination.cause().name()));
        model.addAttribute("by", said.say("administration.nominations.by", nomination.by(), said.day(nomination.on())));
        return template;
    }

    /** What is proposed, in a few words. */
    static String what(Nomination nomination, Said said) {
        return said.say(
                nomination.anew() ? "administration.nominations.what.anew" : "administration.nominations.what",
                said.role(nomination.role()));
    }
}

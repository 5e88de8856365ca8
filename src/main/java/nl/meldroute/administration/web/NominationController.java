package nl.meldroute.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.administration.Nomination;
import nl.meldroute.administration.Nominations;
import nl.meldroute.administration.web.GivenPage.Given;
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

/** One proposal: a second person agrees, or anybody of them takes it away. One that is dealt with leads back to the list. */
@Controller
class NominationController {
    private static final String LIST = "/appointments";
    private static final String PAGE = LIST + "/{nomination:" + RandomIds.PATTERN + "}";
    private final Nominations nominations;
    private final RunningSignIns running;
    private final GivenPage passwords;
    private final MessageSource texts;
    private final Flash flash;

    NominationController(
            Nominations nominations, RunningSignIns running, GivenPage passwords, MessageSource texts, Flash flash) {
        this.nominations = nominations;
        this.running = running;
        this.passwords = passwords;
        this.texts = texts;
        this.flash = flash;
    }

    @GetMapping(PAGE)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String show(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID nomination, Model model) {
        return nominations
                .nomination(nomination)
                .map(found -> page(model, found, RequestContextUtils.getLocale(request), "administration/nomination"))
                .orElseGet(() -> back(request, response, "administration.nomination.over"));
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
        Optional<String> answer = switch (form.value("step")) {
            case "agree" ->
                nominations
                        .nomination(nomination)
                        .map(found -> sure(model, found, RequestContextUtils.getLocale(request), form));
            case "sure" ->
                passwords.once(form, nomination, () -> agreed(nomination)).map(given -> GivenPage.show(model, given));
            case "drop" ->
                nominations.drop(nomination)
                        ? Optional.of(back(request, response, "administration.nomination.dropped"))
                        : Optional.empty();
            default -> Optional.of("redirect:" + LIST + "/" + nomination);
        };
        return answer.orElseGet(() -> back(request, response, "administration.nomination.over"));
    }

    private Optional<Given> agreed(UUID nomination) {
        return nominations.agree(nomination).map(appointed -> {
            running.endChanged(appointed.account().id());
            return new Given(appointed.account().name(), appointed.password(), LIST);
        });
    }

    private String back(HttpServletRequest request, HttpServletResponse response, String said) {
        flash.say(request, response, Flash.Message.of(said));
        return "redirect:" + LIST;
    }

    private String sure(Model model, Nomination nomination, Locale locale, Form form) {
        model.addAttribute("form", form.withOnce());
        return page(model, nomination, locale, "administration/nomination-sure");
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

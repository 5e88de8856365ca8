package nl.meldroute.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.administration.Nomination;
import nl.meldroute.administration.Nominations;
import nl.meldroute.administration.rules.TwoPersons;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** <i>Benoemingen</i>: what waits for a second person, who has such a role, and proposing somebody. */
@Controller
class NominationsController {
    private static final String USERNAME = "username";
    private static final String ROLE = "role";
    private static final String WHY = "why";
    private final Nominations nominations;
    private final MessageSource texts;
    private final Flash flash;

    NominationsController(Nominations nominations, MessageSource texts, Flash flash) {
        this.nominations = nominations;
        this.texts = texts;
        this.flash = flash;
    }

    /** A proposal that waits. */
    record Waiting(String href, String name, String what, String by) {}

    /** Somebody with such a role. */
    record Holder(String role, String name, String username) {}

    @GetMapping("/appointments")
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String show(Form form, Locale locale, Model model) {
        return page(model, form, locale);
    }

    @PostMapping("/appointments")
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String propose(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Locale locale = RequestContextUtils.getLocale(request);
        Optional<Role> role = one(Role.values(), form, ROLE).filter(TwoPersons::needed);
        Optional<Nomination.Cause> cause = one(Nomination.Cause.values(), form, WHY);
        Form checked = form.required(USERNAME, Form.LINE, "administration.nominations.username.empty");
        checked = role.isPresent() ? checked : checked.wrong(ROLE, "administration.nominations.role.empty");
        checked = cause.isPresent() ? checked : checked.wrong(WHY, "administration.nominations.why.empty");
        if (checked.failed()) {
            return page(model, checked, locale);
        }
        String username = form.value(USERNAME).toLowerCase(Locale.ROOT);
        return switch (nominations.propose(username, role.orElseThrow(), cause.orElseThrow())) {
            case Nominations.Proposed.Waits _ -> {
                flash.say(request, response, Flash.Message.of("administration.nominations.proposed"));
                yield "redirect:/appointments";
            }
            case Nominations.Proposed.Unknown _ ->
                page(model, checked.wrong(USERNAME, "administration.nominations.username.unknown"), locale);
            case Nominations.Proposed.Refused(TwoPersons.Fault fault) ->
                page(model, checked.wrong(at(fault), "administration.nominations.fault." + fault.name()), locale);
        };
    }

    private static String at(TwoPersons.Fault fault) {
        return switch (fault) {
            case ONESELF -> USERNAME;
            case ONE_IS_ENOUGH, APART, TWICE, ONE_OFFICER -> ROLE;
            case HELD, NOT_HELD -> WHY;
        };
    }

    private String page(Model model, Form form, Locale locale) {
        Said said = new Said(texts, locale);
        model.addAttribute(
                "waiting",
                nominations.open().stream().map(one -> waiting(one, said)).toList());
        model.addAttribute(
                "holders",
                nominations.appointed().stream().map(one -> holder(one, said)).toList());
        model.addAttribute("roles", roles(said));
        model.addAttribute("form", form);
        return "administration/nominations";
    }

    private static Waiting waiting(Nomination one, Said said) {
        return new Waiting(
                "/appointments/" + one.id(),
                one.candidate().name(),
                NominationController.what(one, said),
                said.say("administration.nominations.by", one.by(), said.day(one.on())));
    }

    private static Holder holder(Account account, Said said) {
        return new Holder(said.role(account.role()), account.name(), account.username());
    }

    private static List<Choice> roles(Said said) {
        return Stream.of(Role.values())
                .filter(TwoPersons::needed)
                .map(role -> Choice.of(role.name(), said.role(role)))
                .toList();
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, Form form, String field) {
        return Stream.of(all)
                .filter(value -> value.name().equals(form.value(field)))
                .findFirst();
    }
}

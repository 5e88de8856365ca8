package nl.meldroute.parameters.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.parameters.Figure;
import nl.meldroute.parameters.ParameterBook;
import nl.meldroute.parameters.rules.Leeway;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One figure: what it may become, from which day and why, looked at before it is kept; and all that was chosen of it. */
@Controller
class TermController {
    static final String PAGE = TermsController.LIST + "/{parameter}";
    private final ParameterBook book;
    private final MessageSource texts;
    private final Flash flash;
    private final Clock clock;

    TermController(ParameterBook book, MessageSource texts, Flash flash, Clock clock) {
        this.book = book;
        this.texts = texts;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String show(@PathVariable String parameter, Form form, Locale locale, Model model) {
        Figure figure = book.figure(parameter);
        Form shown = form.noDate(WishForm.SINCE)
                ? form.with(WishForm.SINCE, Leeway.earliest(figure.parameter(), today()))
                : form;
        return page(figure, shown, locale, model);
    }

    @PostMapping(PAGE)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String act(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String parameter,
            Form form,
            Model model) {
        Locale locale = RequestContextUtils.getLocale(request);
        Figure figure = book.figure(parameter);
        WishForm typed = new WishForm(figure.parameter(), form, new TermWords(texts, locale), today());
        return switch (form.value("step")) {
            case "keep" -> keep(request, response, typed, figure, model);
            case "edit" -> page(figure, form, locale, model);
            default -> sure(typed, figure, locale, model);
        };
    }

    private String sure(WishForm typed, Figure figure, Locale locale, Model model) {
        Form checked = typed.checked();
        if (checked.failed()) {
            return page(figure, checked, locale, model);
        }
        model.addAttribute("form", typed.written().withOnce());
        model.addAttribute("view", TermView.of(figure, new TermWords(texts, locale), today()));
        model.addAttribute("wish", typed.change(figure.planned(today())));
        return "parameters/term-sure";
    }

    /** What was sent before is there already, and nothing stands in its way. */
    private String keep(
            HttpServletRequest request, HttpServletResponse response, WishForm typed, Figure figure, Model model) {
        Locale locale = RequestContextUtils.getLocale(request);
        if (typed.read().failed()) {
            return page(figure, typed.checked(), locale, model);
        }
        String name = figure.parameter().name();
        return book.choose(name, typed.wish())
                .map(fault -> page(figure, typed.refused(fault), locale, model))
                .orElseGet(() -> said(request, response, name, "parameters.done"));
    }

    private String page(Figure figure, Form form, Locale locale, Model model) {
        TermWords words = new TermWords(texts, locale);
        model.addAttribute("form", form);
        model.addAttribute("view", TermView.of(figure, words, today()));
        model.addAttribute(
                "changes",
                SignedIn.in(Role.ADMINISTRATOR) && figure.parameter().margin().isPresent());
        return "parameters/term";
    }

    private String said(HttpServletRequest request, HttpServletResponse response, String parameter, String key) {
        flash.say(request, response, Flash.Message.of(key));
        return "redirect:" + TermsController.LIST + "/" + parameter;
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

package nl.meldroute.parameters.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.parameters.ParameterBook;
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

/** Withdraws what was chosen of a figure and did not begin yet. */
@Controller
class WithdrawController {
    private static final String PAGE = TermController.PAGE + "/withdraw";
    private final ParameterBook book;
    private final MessageSource texts;
    private final Flash flash;
    private final Clock clock;

    WithdrawController(ParameterBook book, MessageSource texts, Flash flash, Clock clock) {
        this.book = book;
        this.texts = texts;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String show(@PathVariable String parameter, Locale locale, Model model) {
        TermWords words = new TermWords(texts, locale);
        model.addAttribute("view", TermView.of(book.figure(parameter), words, WorkCalendar.today(clock)));
        return "parameters/withdraw";
    }

    @PostMapping(PAGE)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String act(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String parameter,
            Form form,
            Model model) {
        Optional<UUID> chosen = form.id("withdraw");
        if (chosen.isEmpty()) {
            return show(parameter, RequestContextUtils.getLocale(request), model);
        }
        boolean done = book.withdraw(parameter, chosen.get());
        flash.say(request, response, Flash.Message.of(done ? "parameters.withdrawn" : "parameters.begun"));
        return "redirect:" + TermsController.LIST + "/" + parameter;
    }
}

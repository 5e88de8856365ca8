package nl.meldroute.retention.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.retention.Proposal;
import nl.meldroute.retention.Proposals;
import nl.meldroute.retention.Retentions;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What is kept until when, and the proposal to erase it or to keep it longer. */
@Controller
class RetentionController {
    private final Retentions retentions;
    private final Proposals proposals;
    private final RetentionView view;
    private final Wishes wishes;
    private final Flash flash;

    RetentionController(Retentions retentions, Proposals proposals, RetentionView view, Wishes wishes, Flash flash) {
        this.retentions = retentions;
        this.proposals = proposals;
        this.view = view;
        this.wishes = wishes;
        this.flash = flash;
    }

    @GetMapping("/retention")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    String show(Form form, Locale locale, Model model) {
        return page(model, form, locale);
    }

    @PostMapping("/retention")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.RETAINING)
    String propose(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Locale locale = RequestContextUtils.getLocale(request);
        try {
            Wishes.Read read = wishes.of(form, locale);
            if (read.form().failed()) {
                return page(model, read.form(), locale);
            }
            Proposal proposal = proposals.propose(read.wishes());
            flash.say(request, response, Flash.Message.of("retention.proposed"));
            return "redirect:/retention/" + proposal.id();
        } catch (NotForYou changed) {
            flash.say(request, response, Flash.Message.of("retention.meanwhile"));
            return "redirect:/retention";
        }
    }

    private String page(Model model, Form form, Locale locale) {
        view.fill(model, retentions.queue(), locale);
        model.addAttribute(
                "proposes",
                SignedIn.current()
                        .filter(person -> person.role() != Role.PRIVACY_OFFICER)
                        .isPresent());
        model.addAttribute("form", form);
        return "retention/queue";
    }
}

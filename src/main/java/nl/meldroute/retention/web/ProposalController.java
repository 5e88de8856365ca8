package nl.meldroute.retention.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.retention.Certificate;
import nl.meldroute.retention.Proposals;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One proposal: a second person confirms it, anybody of them takes it back, and what is left of it is a certificate. */
@Controller
class ProposalController {
    private static final String PATH = "/retention/{batch:" + RandomIds.PATTERN + "}";
    private final Proposals proposals;
    private final ProposalView view;
    private final Flash flash;

    ProposalController(Proposals proposals, ProposalView view, Flash flash) {
        this.proposals = proposals;
        this.view = view;
        this.flash = flash;
    }

    @GetMapping(PATH)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    String show(@PathVariable UUID batch, Locale locale, Model model) {
        Optional<Certificate> certificate = proposals.certificate(batch);
        if (certificate.isPresent()) {
            view.fill(model, certificate.get(), locale);
            return "retention/certificate";
        }
        view.fill(model, proposals.proposal(batch), locale);
        return "retention/proposal";
    }

    @PostMapping(PATH)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    String act(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID batch,
            Form form,
            Model model) {
        switch (form.value("step")) {
            case "confirm" -> {
                view.fill(model, proposals.toConfirm(batch), RequestContextUtils.getLocale(request));
                return "retention/sure";
            }
            case "sure" -> {
                String state = proposals.confirm(batch).state().code();
                flash.say(request, response, Flash.Message.of("retention.confirmed." + state));
            }
            case "take-back" -> {
                proposals.takeBack(batch);
                flash.say(request, response, Flash.Message.of("retention.taken-back"));
                return "redirect:/retention";
            }
            default -> {}
        }
        return "redirect:/retention/" + batch;
    }
}

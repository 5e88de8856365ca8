package nl.meldroute.vault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.PasskeyQuestion;
import nl.meldroute.vault.Custody;
import nl.meldroute.vault.PasskeyOpening;
import nl.meldroute.vault.Rekeying;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Kluis openen met een passkey</i>: which of the own passkeys do so; one more, or one less. */
@Controller
class VaultPasskeyController {
    private static final String PAGE = "/vault/passkey";
    private static final String UNLINK = "unlink";
    private final PasskeyOpening opening;
    private final ByPasskey byPasskey;
    private final Custody custody;
    private final Flash flash;

    VaultPasskeyController(PasskeyOpening opening, ByPasskey byPasskey, Custody custody, Flash flash) {
        this.opening = opening;
        this.byPasskey = byPasskey;
        this.custody = custody;
        this.flash = flash;
    }

    @GetMapping(PAGE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String show(HttpServletRequest request, Form form, Model model) {
        if (custody.standing().isEmpty()) {
            return "redirect:/vault";
        }
        ByPasskey.Own own = byPasskey.own();
        model.addAttribute("form", form);
        model.addAttribute("linked", own.linked());
        model.addAttribute("others", own.others());
        byPasskey.question(request, own.others()).ifPresent(question -> model.addAttribute("device", question));
        return "vault/passkey";
    }

    @PostMapping(PAGE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String change(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        if (!form.blank(UNLINK)) {
            opening.unlink(form.id(UNLINK).orElseThrow(NotForYou::new));
            return said(request, response, "vault.passkey.unlinked");
        }
        Form checked = Refused.empty(form, Refused.PASSPHRASE);
        if (checked.failed()) {
            return show(request, checked, model);
        }
        Optional<ByPasskey.Answered> answered = byPasskey.answered(request, form);
        if (answered.isEmpty()) {
            return show(request, form.wrong(PasskeyQuestion.BUTTON, "vault.passkey.unlinkable"), model);
        }
        Rekeying outcome = opening.link(
                form.value(Refused.PASSPHRASE),
                answered.get().passkey(),
                answered.get().secret());
        return Refused.form(form, outcome)
                .map(refused -> show(request, refused, model))
                .orElseGet(() -> said(request, response, "vault.passkey.linked"));
    }

    private String said(HttpServletRequest request, HttpServletResponse response, String key) {
        flash.say(request, response, Flash.Message.of(key));
        return "redirect:" + PAGE;
    }
}

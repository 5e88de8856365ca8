package nl.meldroute.vault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Custody;
import nl.meldroute.vault.Enrolment;
import nl.meldroute.vault.Holders;
import nl.meldroute.vault.Rekeying;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Practising the passphrase, and a new one for who forgot it. */
@Controller
class PassphraseController {
    private static final String AGAIN = "passphrase-again";
    private static final String OFFERED = "passphrase-offered";
    private static final String VAULT = "redirect:/vault";
    private final Holders holders;
    private final Custody custody;
    private final Flash flash;

    PassphraseController(Holders holders, Custody custody, Flash flash) {
        this.holders = holders;
        this.custody = custody;
        this.flash = flash;
    }

    @GetMapping("/vault/exercise")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String askExercise(Form form, Model model) {
        model.addAttribute("form", form);
        return custody.standing().isPresent() ? "vault/exercise" : VAULT;
    }

    @PostMapping("/vault/exercise")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    String exercise(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        if (form.blank(Refused.PASSPHRASE)) {
            return askExercise(Refused.empty(form, Refused.PASSPHRASE), model);
        }
        Rekeying outcome = holders.exercise(form.value(Refused.PASSPHRASE));
        return Refused.form(form, outcome)
                .map(refused -> askExercise(refused, model))
                .orElseGet(() -> said(request, response, "vault.exercise.done", "redirect:/work"));
    }

    @GetMapping("/vault/forgotten")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String askForgotten(Form form, Model model) {
        if (custody.standing().isEmpty()) {
            return VAULT;
        }
        model.addAttribute("form", form);
        model.addAttribute("offered", form.blank(OFFERED) ? holders.offeredPassphrase() : form.value(OFFERED));
        return "vault/forgotten";
    }

    @PostMapping("/vault/forgotten")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String forgotten(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        String passphrase = form.value(Refused.PASSPHRASE);
        if (passphrase.isEmpty()) {
            return askForgotten(Refused.empty(form, Refused.PASSPHRASE), model);
        }
        if (!passphrase.equals(form.value(AGAIN))) {
            return askForgotten(form.wrong(AGAIN, "vault.passphrase.differs"), model);
        }
        return switch (holders.forgotten(passphrase)) {
            case Enrolment.Requested _, Enrolment.Enrolled _ -> said(request, response, "vault.forgotten.asked", VAULT);
            case Enrolment.Alone _ -> askForgotten(form.wrong(Refused.PASSPHRASE, "vault.forgotten.alone"), model);
            case Enrolment.TooShort _ -> askForgotten(form.wrong(Refused.PASSPHRASE, "vault.passphrase.short"), model);
            case Enrolment.TooPlain _ -> askForgotten(form.wrong(Refused.PASSPHRASE, "vault.passphrase.plain"), model);
            case Enrolment.AlreadyThere _ -> VAULT;
        };
    }

    private String said(HttpServletRequest request, HttpServletResponse response, String key, String next) {
        flash.say(request, response, Flash.Message.of(key));
        return next;
    }
}

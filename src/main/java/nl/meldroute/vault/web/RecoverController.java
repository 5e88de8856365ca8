package nl.meldroute.vault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Holders;
import nl.meldroute.vault.Membership;
import nl.meldroute.vault.Recovering;
import nl.meldroute.vault.Rekeying;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way back when nobody can open the vault: a file for the keepers, and their answer. */
@Controller
class RecoverController {
    private static final String VAULT = "redirect:/vault";
    private final Recovering recovering;
    private final Holders holders;
    private final Flash flash;

    RecoverController(Recovering recovering, Holders holders, Flash flash) {
        this.recovering = recovering;
        this.holders = holders;
        this.flash = flash;
    }

    @GetMapping("/vault/recover")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String ask(Form form, Model model) {
        Optional<String> checkCode = waiting();
        if (checkCode.isEmpty()) {
            return VAULT;
        }
        model.addAttribute("checkCode", checkCode.get());
        model.addAttribute("possible", recovering.possible());
        model.addAttribute("form", form);
        return "vault/recover";
    }

    @GetMapping("/vault/recover/file")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    ResponseEntity<String> file() {
        return PlainDownload.of("meldroute-request.txt", recovering.request(), "/vault");
    }

    @PostMapping("/vault/recover")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String recover(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        if (holders.mine() instanceof Membership.Holder) {
            // It was done the first time, and the answer to that got lost.
            flash.say(request, response, Flash.Message.of("vault.recover.already"));
            return VAULT;
        }
        Form checked = Refused.empty(form, Refused.FILE, Refused.PASSPHRASE);
        if (checked.failed()) {
            return ask(checked, model);
        }
        Rekeying outcome = recovering.recover(form.value(Refused.PASSPHRASE), form.value(Refused.FILE));
        Optional<Form> refused = Refused.form(form, outcome);
        if (refused.isPresent()) {
            return ask(refused.get(), model);
        }
        if (outcome instanceof Rekeying.Done(int broken)) {
            flash.say(request, response, Refused.said(broken, "vault.recovered"));
        }
        return VAULT;
    }

    private Optional<String> waiting() {
        return switch (holders.mine()) {
            case Membership.Waiting(String checkCode) -> Optional.of(checkCode);
            case Membership.Renewing(String checkCode) -> Optional.of(checkCode);
            case Membership.Holder _, Membership.Outside _ -> Optional.empty();
        };
    }
}

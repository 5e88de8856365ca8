package nl.meldroute.vault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Custody;
import nl.meldroute.vault.KeyStanding;
import nl.meldroute.vault.RecoverySets;
import nl.meldroute.vault.RecoverySets.Reading;
import nl.meldroute.vault.Rekeying;
import nl.meldroute.vault.rules.RecoverySet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in the recovery set that was made on a machine without a network, and lets its keepers try it. */
@Controller
class RecoverySetController {
    private static final String WORD = "word";
    private static final String KEYS = "redirect:/vault/keys";
    private final RecoverySets sets;
    private final Custody custody;
    private final Flash flash;

    RecoverySetController(RecoverySets sets, Custody custody, Flash flash) {
        this.sets = sets;
        this.custody = custody;
        this.flash = flash;
    }

    @GetMapping("/vault/recovery-set")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String ask(Form form, Model model) {
        return custody.standing().isPresent() ? page(form, model) : KEYS;
    }

    /** First the file, and after its mark was compared the passphrase. */
    @PostMapping("/vault/recovery-set")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String take(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        if (form.blank(Refused.FILE)) {
            return page(Refused.empty(form, Refused.FILE), model);
        }
        return switch (sets.read(form.value(Refused.FILE))) {
            case Reading.NotTheFile _ -> page(form.wrong(Refused.FILE, "vault.file.not"), model);
            case Reading.OfAnother _ -> page(form.wrong(Refused.FILE, "vault.set.municipality"), model);
            case Reading.Set(RecoverySet set) -> {
                model.addAttribute("set", set);
                if (!form.chosen("step", "compared")) {
                    yield page(form, model);
                }
                if (form.blank(Refused.PASSPHRASE)) {
                    yield page(Refused.empty(form, Refused.PASSPHRASE), model);
                }
                Rekeying outcome = sets.takeIn(form.value(Refused.PASSPHRASE), set);
                yield Refused.form(form, outcome)
                        .map(refused -> page(refused, model))
                        .orElseGet(() -> said(request, response, "vault.set.taken"));
            }
        };
    }

    @GetMapping("/vault/trial")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String askTrial(Form form, Model model) {
        Optional<KeyStanding.Recovery> recovery = custody.standing().flatMap(KeyStanding::recovery);
        recovery.ifPresent(one -> model.addAttribute("recovery", one));
        model.addAttribute("form", form);
        return recovery.isPresent() ? "vault/trial" : KEYS;
    }

    /** A new one each time; the word belongs to the last. */
    @GetMapping("/vault/trial/file")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    ResponseEntity<String> trialFile() {
        return PlainDownload.of("meldroute-trial.txt", sets.trial(), "/vault/keys");
    }

    @PostMapping("/vault/trial")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String tried(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        if (form.blank(WORD)) {
            return askTrial(form.wrong(WORD, "vault.trial.empty"), model);
        }
        return sets.tried(form.value(WORD))
                ? said(request, response, "vault.trial.done")
                : askTrial(form.wrong(WORD, "vault.trial.wrong"), model);
    }

    private static String page(Form form, Model model) {
        model.addAttribute("form", form);
        return "vault/recovery-set";
    }

    private String said(HttpServletRequest request, HttpServletResponse response, String key) {
        flash.say(request, response, Flash.Message.of(key));
        return KEYS;
    }
}

package nl.meldroute.vault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Custody;
import nl.meldroute.vault.KeyStanding;
import nl.meldroute.vault.Rekeying;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Who can open the vault, and a new key when somebody leaves. */
@Controller
class KeysController {
    private static final String WHY = "why";
    private static final String ALONE = "renew";
    private static final String VAULT = "redirect:/vault";
    private final Custody custody;
    private final MessageSource texts;
    private final Flash flash;

    KeysController(Custody custody, MessageSource texts, Flash flash) {
        this.custody = custody;
        this.texts = texts;
        this.flash = flash;
    }

    @GetMapping("/vault/keys")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String show(Model model) {
        Optional<KeyStanding> standing = custody.standing();
        standing.ifPresent(now -> model.addAttribute("standing", now));
        return standing.isPresent() ? "vault/keys" : VAULT;
    }

    @GetMapping("/vault/renew")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String ask(Locale locale, Form form, Model model) {
        return custody.standing()
                .map(standing -> page(standing, form, locale, model))
                .orElse(VAULT);
    }

    @PostMapping("/vault/renew")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    String renew(HttpServletRequest request, HttpServletResponse response, Form form, Locale locale, Model model) {
        Optional<KeyStanding> standing = custody.standing();
        if (standing.isEmpty()) {
            return VAULT;
        }
        Optional<AccountId> leaver = form.id(WHY).map(AccountId::new);
        boolean chosen = form.chosen(WHY, ALONE)
                || others(standing.get())
                        .anyMatch(one -> leaver.filter(one.id()::equals).isPresent());
        Form checked = chosen ? form : form.wrong(WHY, "vault.renew.choose");
        checked = Refused.empty(checked, Refused.PASSPHRASE);
        if (checked.failed()) {
            return page(standing.get(), checked, locale, model);
        }
        Rekeying outcome = custody.renew(form.value(Refused.PASSPHRASE), leaver);
        Optional<Form> refused = Refused.form(form, outcome);
        if (refused.isPresent()) {
            return page(standing.get(), refused.get(), locale, model);
        }
        if (outcome instanceof Rekeying.Done(int broken)) {
            flash.say(
                    request,
                    response,
                    Refused.said(broken, leaver.isPresent() ? "vault.renewed.left" : "vault.renewed"));
        }
        return VAULT;
    }

    private String page(KeyStanding standing, Form form, Locale locale, Model model) {
        Stream<Choice> leavers = others(standing)
                .map(holder -> Choice.of(
                        holder.id().toString(),
                        holder.name().isEmpty()
                                ? say("vault.renew.closed", locale)
                                : say("vault.renew.leaves", locale, holder.name())));
        Stream<Choice> alone =
                Stream.of(new Choice(ALONE, say("vault.renew.alone", locale), say("vault.renew.alone.when", locale)));
        List<Choice> choices = Stream.concat(leavers, alone).toList();
        model.addAttribute("choices", choices);
        model.addAttribute("form", form);
        return "vault/renew";
    }

    private static Stream<KeyStanding.Holding> others(KeyStanding standing) {
        return standing.holders().stream().filter(holder -> !holder.me());
    }

    private String say(String key, Locale locale, Object... words) {
        return texts.getMessage(key, words, locale);
    }
}

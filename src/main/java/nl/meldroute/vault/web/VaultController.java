package nl.meldroute.vault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Cookies;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.PasskeyQuestion;
import nl.meldroute.vault.Custody;
import nl.meldroute.vault.Enrolment;
import nl.meldroute.vault.Holders;
import nl.meldroute.vault.Membership;
import nl.meldroute.vault.Unlocking;
import nl.meldroute.vault.Vault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens and shuts the vault, and sets it up; afterwards back to where the name was needed. */
@Controller
class VaultController {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));
    private static final String PASSPHRASE = "passphrase";
    private static final String AGAIN = "passphrase-again";
    private static final String OFFERED = "passphrase-offered";
    private static final String BACK = "back";
    private static final String ADMIT = "admit";
    private static final String COMPARED = "compared-";
    private static final String HERE = "redirect:/vault";
    private final Vault vault;
    private final Holders holders;
    private final Custody custody;
    private final ByPasskey byPasskey;
    private final Flash flash;

    VaultController(Vault vault, Holders holders, Custody custody, ByPasskey byPasskey, Flash flash) {
        this.vault = vault;
        this.custody = custody;
        this.holders = holders;
        this.byPasskey = byPasskey;
        this.flash = flash;
    }

    /** A request with its answer. */
    private record Exchange(HttpServletRequest request, HttpServletResponse response, Model model) {}

    @GetMapping("/vault")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    String show(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = BACK, defaultValue = "") String back,
            Model model) {
        return page(new Exchange(request, response, model), Form.empty().with(BACK, back));
    }

    @PostMapping("/vault")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    String act(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Exchange exchange = new Exchange(request, response, model);
        return switch (form.value("step")) {
            case "close" -> form.blank(ADMIT) ? close(exchange) : admit(exchange, form);
            case "enrol" -> enrol(exchange, form);
            case "passkey" ->
                opened(exchange, form, byPasskey.open(request, form), PasskeyQuestion.BUTTON, "vault.passkey.wrong");
            default -> open(exchange, form);
        };
    }

    private String open(Exchange exchange, Form form) {
        if (form.blank(PASSPHRASE)) {
            return page(exchange, form.wrong(PASSPHRASE, "vault.passphrase.empty"));
        }
        return opened(exchange, form, holders.open(form.value(PASSPHRASE)), PASSPHRASE, "vault.wrong");
    }

    private String opened(Exchange exchange, Form form, Unlocking outcome, String field, String wrong) {
        return switch (outcome) {
            case Unlocking.Opened(String unlockKey, Instant until, boolean intact) -> {
                Cookies.set(exchange.request(), exchange.response(), Vault.COOKIE, unlockKey);
                say(exchange, intact ? "vault.opened" : "vault.opened.replaced", TIME.format(until));
                String back = local(form.value(BACK));
                yield back.isEmpty() ? HERE : "redirect:" + back;
            }
            case Unlocking.Wrong _ -> page(exchange, form.wrong(field, wrong));
            case Unlocking.TryLater(long seconds) -> page(exchange, form.wrong(field, "vault.wait", seconds));
            case Unlocking.Altered _ -> page(exchange, form.wrong(field, "vault.altered"));
            case Unlocking.NotAHolder _ -> HERE;
        };
    }

    private String close(Exchange exchange) {
        holders.close();
        Cookies.clear(exchange.request(), exchange.response(), Vault.COOKIE);
        say(exchange, "vault.shut");
        return HERE;
    }

    private String admit(Exchange exchange, Form form) {
        AccountId newcomer = new AccountId(form.id(ADMIT).orElseThrow(NotForYou::new));
        switch (holders.admit(unlockKey(exchange), newcomer, form.value(COMPARED + newcomer))) {
            case ADMITTED -> say(exchange, "vault.admitted");
            case ANOTHER_KEY -> say(exchange, "vault.admit.another");
            case SHUT -> say(exchange, "vault.admit.shut");
        }
        return HERE;
    }

    private String enrol(Exchange exchange, Form form) {
        if (form.blank(PASSPHRASE)) {
            return page(exchange, form.wrong(PASSPHRASE, "vault.passphrase.empty"));
        }
        if (!form.value(PASSPHRASE).equals(form.value(AGAIN))) {
            return page(exchange, form.wrong(AGAIN, "vault.passphrase.differs"));
        }
        return switch (holders.enrol(form.value(PASSPHRASE))) {
            case Enrolment.Enrolled _ -> {
                say(exchange, "vault.set-up");
                yield HERE;
            }
            case Enrolment.Requested _ -> {
                say(exchange, "vault.requested");
                yield HERE;
            }
            case Enrolment.AlreadyThere _, Enrolment.Alone _ -> HERE;
            case Enrolment.TooShort _ -> page(exchange, form.wrong(PASSPHRASE, "vault.passphrase.short"));
            case Enrolment.TooPlain _ -> page(exchange, form.wrong(PASSPHRASE, "vault.passphrase.plain"));
        };
    }

    private String page(Exchange exchange, Form form) {
        Model model = exchange.model();
        String back = local(form.value(BACK));
        model.addAttribute("back", back);
        model.addAttribute("backTo", back.isEmpty() ? "/work" : back);
        custody.standing().ifPresent(standing -> model.addAttribute("standing", standing));
        Optional<Instant> until = vault.openUntil(unlockKey(exchange));
        if (until.isPresent()) {
            model.addAttribute("until", TIME.format(until.get()));
            model.addAttribute("requests", holders.requests());
            return "vault/open";
        }
        model.addAttribute("form", form);
        byPasskey.question(exchange.request()).ifPresent(question -> model.addAttribute("device", question));
        return switch (holders.mine()) {
            case Membership.Holder _ -> "vault/closed";
            case Membership.Renewing(String checkCode) -> {
                model.addAttribute("checkCode", checkCode);
                yield "vault/closed";
            }
            case Membership.Waiting(String checkCode) -> {
                model.addAttribute("checkCode", checkCode);
                yield "vault/waiting";
            }
            case Membership.Outside _ -> {
                model.addAttribute("offered", form.blank(OFFERED) ? holders.offeredPassphrase() : form.value(OFFERED));
                yield "vault/setup";
            }
        };
    }

    private void say(Exchange exchange, String key, String... words) {
        flash.say(exchange.request(), exchange.response(), Flash.Message.of(key, words));
    }

    private static String unlockKey(Exchange exchange) {
        return Cookies.read(exchange.request(), Vault.COOKIE).orElse("");
    }

    /** A path of our own, or nothing. */
    private static String local(String back) {
        return back.matches("/[a-z0-9/-]*") && !back.startsWith("//") ? back : "";
    }
}

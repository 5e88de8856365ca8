package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.Ceremony;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.Passkeys;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.openid.SignInWays;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.PasskeyQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Inloggen met passkey</i>, and registering the first one after the right password. */
@Controller
class PasskeyEntranceController {
    static final String FIRST = "/login/passkey/first";
    private final Passkeys passkeys;
    private final Devices devices;
    private final Entering entering;
    private final SignInWays ways;

    PasskeyEntranceController(Passkeys passkeys, Devices devices, Entering entering, SignInWays ways) {
        this.passkeys = passkeys;
        this.devices = devices;
        this.entering = entering;
        this.ways = ways;
    }

    @GetMapping("/login/passkey")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String ask(HttpServletRequest request, Model model) {
        return asked(request, Form.empty(), model);
    }

    @PostMapping("/login/passkey")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String enter(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Optional<Passkeys.Owned> owner = devices.proven(request, form.value(PasskeyQuestion.ANSWER))
                .filter(one -> ways.here(one.account().username()));
        if (owner.isEmpty()) {
            entering.refused();
            return asked(request, form.wrong(PasskeyQuestion.BUTTON, "ui.passkey.wrong"), model);
        }
        return entering.enter(
                request, response, owner.get().account(), owner.get().stamp());
    }

    /** For who is half-way in: the password was right, and there is no passkey yet. */
    @GetMapping(FIRST)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String first(HttpServletRequest request, Model model) {
        return first(request, entering.at(request, NextProof.FIRST_PASSKEY), Form.empty(), model);
    }

    @PostMapping(FIRST)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String register(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Optional<Halfway.Step> at = entering.at(request, NextProof.FIRST_PASSKEY);
        Form checked = at.isEmpty() ? form.wrong(PasskeyQuestion.BUTTON, "ui.login.first") : Devices.named(form);
        if (at.isEmpty() || checked.failed()) {
            return first(request, at, checked, model);
        }
        Halfway.Step step = at.get();
        Optional<Ceremony.Made> made = devices.made(request, step.account().id(), form.value(PasskeyQuestion.ANSWER));
        if (made.isEmpty()) {
            return first(request, at, form.wrong(PasskeyQuestion.BUTTON, "ui.passkey.not-made"), model);
        }
        if (!passkeys.addFirst(step.account().id(), step.stamp(), made.get(), form.value(Devices.NAME))) {
            return "redirect:/login/passkey";
        }
        entering.changed(step.account().id(), SignInLog.Change.PASSKEY_ADDED);
        return entering.enter(request, response, step.account(), step.stamp());
    }

    private String asked(HttpServletRequest request, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("device", devices.toProve(request));
        return "ui/passkey-login";
    }

    /** Who is not half-way sees the same page, and nothing to make a passkey with. */
    private String first(HttpServletRequest request, Optional<Halfway.Step> at, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "device",
                at.map(Halfway.Step::account)
                        .map(account -> devices.toRegister(request, account.id(), account.username()))
                        .orElse(null));
        return "ui/passkey-first";
    }
}

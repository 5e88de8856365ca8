package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.Ceremony;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Passkeys;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.identity.StaffDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.PasskeyQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Uw passkeys</i>: those of whoever is signed in; one more, or one less. */
@Controller
class PasskeysController {
    private static final String PAGE = "/settings/passkeys";
    private static final String REVOKE = "revoke";
    private final Passkeys passkeys;
    private final Devices devices;
    private final Beginnings beginnings;
    private final Proofs proofs;
    private final Flash flash;

    PasskeysController(Passkeys passkeys, Devices devices, Beginnings beginnings, Proofs proofs, Flash flash) {
        this.passkeys = passkeys;
        this.devices = devices;
        this.beginnings = beginnings;
        this.proofs = proofs;
        this.flash = flash;
    }

    /** A row of the page. */
    record Row(UUID id, String name, String since) {}

    @GetMapping(PAGE)
    @StaffDoor(purpose = Purpose.SIGN_IN)
    String show(HttpServletRequest request, Form form, Model model) {
        return page(request, form, model);
    }

    @PostMapping(PAGE)
    @StaffDoor(purpose = Purpose.SIGN_IN, fresh = true)
    String change(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Form answer = form.blank(REVOKE) ? added(request, form) : revoked(form);
        if (answer.failed()) {
            return page(request, answer, model);
        }
        String said = form.blank(REVOKE) ? "ui.passkeys.added" : "ui.passkeys.revoked";
        flash.say(request, response, Flash.Message.of(said));
        return "redirect:" + PAGE;
    }

    private Form added(HttpServletRequest request, Form form) {
        Form checked = Devices.named(form);
        if (checked.failed()) {
            return checked;
        }
        SignedIn person = person();
        Optional<Ceremony.Made> made = devices.made(request, person.id(), form.value(PasskeyQuestion.ANSWER));
        if (made.isEmpty()) {
            return form.wrong(PasskeyQuestion.BUTTON, "ui.passkey.not-made");
        }
        if (!passkeys.add(made.get(), form.value(Devices.NAME))) {
            return form.wrong(PasskeyQuestion.BUTTON, "ui.passkeys.many", Passkeys.MOST);
        }
        beginnings.changed(person.id(), SignInLog.Change.PASSKEY_ADDED);
        return form;
    }

    private Form revoked(Form form) {
        SignedIn person = person();
        UUID id = RandomIds.read(form.value(REVOKE)).orElseThrow(NotForYou::new);
        if (!passkeys.revoke(id, proofs.needed(person.role()))) {
            return form.wrong(PasskeyQuestion.BUTTON, "ui.passkeys.last");
        }
        beginnings.changed(person.id(), SignInLog.Change.PASSKEY_REVOKED);
        return form;
    }

    private String page(HttpServletRequest request, Form form, Model model) {
        SignedIn person = person();
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Languages.of(request));
        model.addAttribute("form", form);
        model.addAttribute(
                "passkeys",
                passkeys.own().stream()
                        .map(one -> new Row(one.id(), one.name(), day.format(one.since())))
                        .toList());
        model.addAttribute("needed", NextProof.strict(person.role()));
        model.addAttribute("device", devices.toRegister(request, person.id(), person.name()));
        return "ui/passkeys";
    }

    private static SignedIn person() {
        return SignedIn.current().orElseThrow(NotForYou::new);
    }
}

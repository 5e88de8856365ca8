package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.NextProof.Standing;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.SignIn;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.identity.StaffDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.PasskeyQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Bent u het nog?</i>: asks whoever is signed in to prove it anew, and goes on to where they were. */
@Controller
class ProveController {
    static final String PAGE = "/login/prove";
    private static final String CODE = "code";
    private static final String PASSWORD = "password";
    private final ShownAgain shownAgain;
    private final Devices devices;
    private final Proofs proofs;
    private final SignIns signIns;

    ProveController(ShownAgain shownAgain, Devices devices, Proofs proofs, SignIns signIns) {
        this.shownAgain = shownAgain;
        this.devices = devices;
        this.proofs = proofs;
        this.signIns = signIns;
    }

    @GetMapping(PAGE)
    @StaffDoor(purpose = Purpose.SIGN_IN)
    String ask(HttpServletRequest request, Model model) {
        return page(request, Form.empty(), model);
    }

    @PostMapping(PAGE)
    @StaffDoor(purpose = Purpose.SIGN_IN)
    String prove(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        SignedIn person = person();
        Form answer = outside() ? form.wrong(PASSWORD, "ui.prove.wrong") : tried(request, person, form);
        if (answer.failed()) {
            return page(request, answer, model);
        }
        SignIn.current().ifPresent(here -> shownAgain.proven(here.id()));
        return "redirect:" + signIns.onward(request, response, person);
    }

    private Form tried(HttpServletRequest request, SignedIn person, Form form) {
        Standing standing = proofs.standing(person.id());
        String field = field(person, standing);
        try {
            if (!form.blank(PasskeyQuestion.ANSWER)) {
                return byPasskey(request, person, form);
            }
            boolean good = standing.code()
                    ? shownAgain.code(request, person.id(), form.value(CODE))
                    : proofs.next(person.role(), standing) == NextProof.NONE
                            && shownAgain.password(request, person.id(), form.value(PASSWORD));
            return good ? form : form.wrong(field, standing.code() ? "ui.code.wrong" : "ui.prove.wrong");
        } catch (LocalSignIn.Wait wait) {
            return form.wrong(field, "ui.login.wait", wait.seconds());
        }
    }

    private Form byPasskey(HttpServletRequest request, SignedIn person, Form form) {
        boolean own = devices.proven(request, form.value(PasskeyQuestion.ANSWER))
                .filter(owner -> owner.account().id().equals(person.id()))
                .isPresent();
        return own ? form : form.wrong(PasskeyQuestion.BUTTON, "ui.passkey.wrong");
    }

    private String page(HttpServletRequest request, Form form, Model model) {
        SignedIn person = person();
        boolean outside = outside();
        Standing standing = proofs.standing(person.id());
        String field = outside ? "" : field(person, standing);
        model.addAttribute("form", form);
        model.addAttribute("outside", outside);
        model.addAttribute("code", field.equals(CODE));
        model.addAttribute("password", field.equals(PASSWORD));
        boolean passkey = !outside && standing.passkeys() > 0;
        model.addAttribute("device", passkey ? devices.toProve(request) : null);
        return "ui/prove";
    }

    /** What is asked of who uses no passkey here; the button of the passkey where nothing else is enough. */
    private String field(SignedIn person, Standing standing) {
        if (standing.code()) {
            return CODE;
        }
        return proofs.next(person.role(), standing) == NextProof.NONE ? PASSWORD : PasskeyQuestion.BUTTON;
    }

    /** Whether this sign-in rests on one at the identity provider: then that is where its owner proves anew who they are. */
    private static boolean outside() {
        return SignIn.current().filter(here -> here.outside() != null).isPresent();
    }

    private static SignedIn person() {
        return SignedIn.current().orElseThrow(NotForYou::new);
    }
}

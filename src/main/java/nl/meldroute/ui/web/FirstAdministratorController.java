package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.FirstByCode;
import nl.meldroute.identity.FirstCodes;
import nl.meldroute.identity.FirstCodes.Begun;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.Passwords;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Form;
import org.springframework.context.annotation.Conditional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * <i>De eerste beheerder</i>: with the code that an operator saw on the machine. Once somebody administers, it is a page that is
 * not there.
 */
@Controller
@Conditional(FirstByCode.class)
class FirstAdministratorController {
    private static final String CODE = "code";
    private static final String USERNAME = "username";
    private static final String NAME = "name";
    private static final String DEPARTMENT = "department";
    private static final String OWN = "password-own";
    private static final String AGAIN = "password-again";
    /** Under which mistakes are counted: an account that could be guessed is not there yet. */
    private static final String NOBODY_YET = "first administrator";

    private final FirstCodes codes;
    private final Passwords passwords;
    private final LocalSignIn signIn;
    private final KnownBrowsers known;
    private final Halfway halfway;

    FirstAdministratorController(
            FirstCodes codes, Passwords passwords, LocalSignIn signIn, KnownBrowsers known, Halfway halfway) {
        this.codes = codes;
        this.passwords = passwords;
        this.signIn = signIn;
        this.known = known;
        this.halfway = halfway;
    }

    @GetMapping(FirstByCode.PAGE)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String ask(Model model) {
        present();
        return page(Form.empty(), model);
    }

    @PostMapping(FirstByCode.PAGE)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String begin(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        present();
        Form checked = checked(form);
        if (checked.failed()) {
            return page(checked, model);
        }
        Account account = account(form);
        try {
            Begun begun = signIn.slowed(
                    NOBODY_YET,
                    known.attempt(request, NOBODY_YET),
                    () -> begun(form, account),
                    one -> !(one instanceof Begun.Refused));
            return switch (begun) {
                case Begun.Done(String stamp) -> {
                    halfway.begin(request, response, new Halfway.Step(account, stamp, NextProof.FIRST_PASSKEY));
                    yield "redirect:" + PasskeyEntranceController.FIRST;
                }
                case Begun.Refused _ -> page(form.wrong(CODE, "ui.first.code.wrong"), model);
                case Begun.Taken _ -> page(form.wrong(USERNAME, "ui.first.username.taken"), model);
            };
        } catch (LocalSignIn.Wait wait) {
            return page(form.wrong(CODE, "ui.login.wait", wait.seconds()), model);
        }
    }

    /** The slow part comes after the right code, and outside the transaction. */
    private Begun begun(Form form, Account account) {
        String code = form.value(CODE);
        if (!codes.good(code)) {
            return new Begun.Refused();
        }
        try {
            return codes.begin(code, account, passwords.hashed(form.value(OWN)));
        } catch (DuplicateKeyException atOnce) {
            return new Begun.Taken();
        }
    }

    private static Form checked(Form form) {
        Form checked = form.required(CODE, Form.LINE, "ui.first.code.empty");
        checked = Account.isUsername(username(form)) ? checked : checked.wrong(USERNAME, "ui.first.username.wrong");
        checked = checked.required(NAME, Form.LINE, "ui.first.name.empty")
                .required(DEPARTMENT, Form.LINE, "ui.first.department.empty");
        if (Passwords.tooShort(form.value(OWN))) {
            return checked.wrong(OWN, "ui.first.short");
        }
        return form.value(OWN).equals(form.value(AGAIN)) ? checked : checked.wrong(AGAIN, "ui.password.differs");
    }

    private static Account account(Form form) {
        return new Account(
                new AccountId(RandomIds.next()),
                username(form),
                form.value(NAME),
                Role.ADMINISTRATOR,
                form.value(DEPARTMENT));
    }

    private static String username(Form form) {
        return KnownBrowsers.plain(form.value(USERNAME));
    }

    /** Where somebody administers, the answer is that of any address without a page: to a stranger, and to who is signed in. */
    private void present() {
        if (!codes.wanted()) {
            throw new AccessDeniedException("Not there");
        }
    }

    private static String page(Form form, Model model) {
        model.addAttribute("form", form);
        return "ui/first-administrator";
    }
}

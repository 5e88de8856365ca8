package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.Admitted;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.Proven;
import nl.meldroute.identity.Statement;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.openid.AtProvider;
import nl.meldroute.openid.Provider;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * <i>De eerste keer</i>: whoever was appointed shows the password for once that the administrator gave. From then on the
 * account is theirs by what the identity provider says of them.
 */
@Controller
@AtProvider
class ProviderTieController {
    static final String PAGE = "/login/provider/first";
    private static final String NAME = "username";
    private final Provider provider;
    private final ProviderSignIn signIn;
    private final ProviderCookies cookies;
    private final LocalSignIn passwords;
    private final KnownBrowsers known;

    ProviderTieController(
            Provider provider,
            ProviderSignIn signIn,
            ProviderCookies cookies,
            LocalSignIn passwords,
            KnownBrowsers known) {
        this.provider = provider;
        this.signIn = signIn;
        this.cookies = cookies;
        this.passwords = passwords;
        this.known = known;
    }

    @GetMapping(PAGE)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String ask(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping(PAGE)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String tie(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Optional<Statement> said = cookies.statement(request).flatMap(provider::kept);
        if (said.isEmpty()) {
            return page(form.wrong(NAME, "ui.provider.first.again"), model);
        }
        try {
            Optional<Proven> proven = passwords.given(
                    form.value(NAME), form.value("password-given"), known.attempt(request, form.value(NAME)));
            return proven.isEmpty()
                    ? page(form.wrong(NAME, "ui.login.wrong"), model)
                    : tied(request, response, said.get(), proven.get());
        } catch (LocalSignIn.Wait wait) {
            return page(form.wrong(NAME, "ui.login.wait", wait.seconds()), model);
        }
    }

    private String tied(HttpServletRequest request, HttpServletResponse response, Statement said, Proven proven) {
        cookies.clearStatement(request, response);
        return switch (signIn.tie(said, proven)) {
            case Admitted.In in -> signIn.enter(request, response, said, in);
            case Admitted.First _, Admitted.Refused _ -> signIn.refuse();
        };
    }

    private static String page(Form form, Model model) {
        model.addAttribute("form", form);
        return "ui/provider-first";
    }
}

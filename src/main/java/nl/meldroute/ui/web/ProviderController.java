package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.Admitted;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignIn;
import nl.meldroute.identity.Statement;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.openid.AtProvider;
import nl.meldroute.openid.Provider;
import nl.meldroute.openid.Unbelieved;
import nl.meldroute.ui.Cookies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * <i>Inloggen via de gemeente</i>: to the identity provider and back. A browser that comes from there sends none of our
 * cookies along; so it lands on a page of ours first, and that leads on at once.
 */
@Controller
@AtProvider
class ProviderController {
    /** Where the provider sends a browser back to, as it has to know it. */
    static final String BACK = "/login/provider/back";

    private static final String DONE = "/login/provider/done";
    private static final String UNREACHABLE = "redirect:/login/provider/unreachable";
    private final Provider provider;
    private final ProviderSignIn signIn;
    private final ProviderCookies cookies;
    private final Sites sites;

    ProviderController(Provider provider, ProviderSignIn signIn, ProviderCookies cookies, Sites sites) {
        this.provider = provider;
        this.signIn = signIn;
        this.cookies = cookies;
        this.sites = sites;
    }

    @GetMapping("/login/provider")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String begin(HttpServletRequest request, HttpServletResponse response) {
        return begin(request, response, false);
    }

    /** For whoever is signed in and has to prove anew who they are. */
    @GetMapping("/login/provider/prove")
    @Door(
            to = {
                Role.FOCAL_OFFICER,
                Role.DEPUTY,
                Role.DEPARTMENT_CONTACT,
                Role.REPORTING_CODE_OFFICER,
                Role.MANAGEMENT,
                Role.PRIVACY_OFFICER,
                Role.EMERGENCY_READER,
                Role.ADMINISTRATOR
            },
            purpose = Purpose.SIGN_IN)
    String prove(HttpServletRequest request, HttpServletResponse response) {
        return begin(request, response, true);
    }

    /** Nothing is looked at yet. */
    @GetMapping(BACK)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String back(HttpServletRequest request, HttpServletResponse response, Model model) {
        String on = UriComponentsBuilder.fromPath(DONE)
                .queryParam("state", "{state}")
                .queryParam("code", "{code}")
                .queryParam("iss", "{iss}")
                .encode()
                .buildAndExpand(sent(request, "state"), sent(request, "code"), sent(request, "iss"))
                .toUriString();
        return onward(response, model, "back", on);
    }

    @GetMapping(DONE)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String done(HttpServletRequest request, HttpServletResponse response) {
        Provider.Returned returned = new Provider.Returned(
                cookies.ticket(request), sent(request, "state"), sent(request, "code"), sent(request, "iss"));
        boolean proving = cookies.proving(request);
        cookies.clearTicket(request, response);
        try {
            Statement said = provider.statement(returned);
            return proving ? proven(request, response, said) : entered(request, response, said);
        } catch (Unbelieved refused) {
            return refused.unreachable() ? UNREACHABLE : signIn.refuse();
        }
    }

    @GetMapping("/login/provider/refused")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String refused(Model model) {
        return said(model, "refused");
    }

    @GetMapping("/login/provider/unreachable")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String unreachable(Model model) {
        return said(model, "unreachable");
    }

    /** Signed out here already; now at the provider too. */
    @GetMapping("/login/provider/out")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String out(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<String> way = provider.wayOut(sites.of(request).origin() + "/login");
        return way.map(url -> onward(response, model, "out", url)).orElse("redirect:/login");
    }

    private String begin(HttpServletRequest request, HttpServletResponse response, boolean proving) {
        try {
            Provider.Way way = provider.begin(sites.of(request).origin() + BACK, proving);
            cookies.keepTicket(request, response, way.ticket(), proving);
            return "redirect:" + way.url();
        } catch (Unbelieved noAnswer) {
            return UNREACHABLE;
        }
    }

    private String entered(HttpServletRequest request, HttpServletResponse response, Statement said) {
        return switch (signIn.admit(said)) {
            case Admitted.In in -> signIn.enter(request, response, said, in);
            case Admitted.First _ -> {
                cookies.keepStatement(request, response, provider.keep(said));
                yield "redirect:" + ProviderTieController.PAGE;
            }
            case Admitted.Refused refused -> signIn.refuse(refused);
        };
    }

    private String proven(HttpServletRequest request, HttpServletResponse response, Statement said) {
        return SignIn.current()
                .flatMap(here -> signIn.proven(request, response, here, said))
                .orElseGet(signIn::refuse);
    }

    /** Leads on without a script. A link stands there for a browser that does not follow. */
    private static String onward(HttpServletResponse response, Model model, String step, String url) {
        response.setHeader("Refresh", "0;url=" + url);
        model.addAttribute("step", step);
        model.addAttribute("onward", url);
        return "ui/provider-onward";
    }

    private static String said(Model model, String what) {
        model.addAttribute("what", what);
        return "ui/provider-said";
    }

    private static String sent(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.length() > Cookies.LONGEST ? "" : value;
    }
}

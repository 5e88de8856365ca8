package nl.meldroute.ui.web;

import java.util.Optional;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.openid.AtProvider;
import nl.meldroute.openid.Provider;
import nl.meldroute.ui.Form;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The identity provider tells that somebody signed out there; and the way in for when it tells nothing at all. */
@Controller
@AtProvider
class ProviderLogoutController {
    /** Called by the provider itself, without a browser; what it sends proves itself. */
    static final String PATH = "/login/provider/logout";

    private final Provider provider;
    private final ProviderSignIn signIn;
    private final SignInLedger ledger;

    ProviderLogoutController(Provider provider, ProviderSignIn signIn, SignInLedger ledger) {
        this.provider = provider;
        this.signIn = signIn;
        this.ledger = ledger;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    ResponseEntity<Void> ended(@RequestParam(name = "logout_token", defaultValue = "") String token) {
        Optional<Provider.Ended> ended = provider.ended(token);
        ended.ifPresentOrElse(signIn::ended, ledger::refused);
        return (ended.isPresent() ? ResponseEntity.ok() : ResponseEntity.badRequest())
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** <i>Inloggen met een noodaccount</i>, for the few whom the settings name. */
    @GetMapping("/login/emergency")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String emergency(Model model) {
        model.addAttribute("form", Form.empty());
        model.addAttribute("outside", false);
        return "ui/login";
    }
}

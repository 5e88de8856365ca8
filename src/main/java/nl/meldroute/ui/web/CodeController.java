package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.meldroute.identity.Codes;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.identity.StaffDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.Municipality;
import nl.meldroute.ui.QrSquare;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Codes uit een app</i>: sets up or ends the second proof beside the password. */
@Controller
class CodeController {
    private static final String PAGE = "/settings/code";
    private static final String SEALED = "offered";
    private static final String CODE = "code";
    private static final String GROUPS = "(.{4})(?!$)";
    private final Codes codes;
    private final Beginnings beginnings;
    private final Municipality municipality;
    private final Flash flash;

    CodeController(Codes codes, Beginnings beginnings, Municipality municipality, Flash flash) {
        this.codes = codes;
        this.beginnings = beginnings;
        this.municipality = municipality;
        this.flash = flash;
    }

    @GetMapping(PAGE)
    @StaffDoor(purpose = Purpose.SIGN_IN)
    String show(HttpServletRequest request, Form form, Model model) {
        return page(request, form, model);
    }

    @PostMapping(PAGE)
    @StaffDoor(purpose = Purpose.SIGN_IN, fresh = true)
    String change(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        SignedIn person = SignedIn.current().orElseThrow(NotForYou::new);
        if (form.chosen("end", "yes")) {
            if (codes.end()) {
                beginnings.changed(person.id(), SignInLog.Change.CODE_ENDED);
            }
            flash.say(request, response, Flash.Message.of("ui.code.ended"));
            return "redirect:" + PAGE;
        }
        if (!codes.begin(form.value(SEALED), form.value(CODE))) {
            return page(request, form.wrong(CODE, "ui.code.wrong"), model);
        }
        beginnings.changed(person.id(), SignInLog.Change.CODE_BEGUN);
        flash.say(request, response, Flash.Message.of("ui.code.begun"));
        return "redirect:" + PAGE;
    }

    private String page(HttpServletRequest request, Form form, Model model) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Languages.of(request));
        Codes.Offered offered = codes.offer(form.value(SEALED));
        String address = address(offered.letters());
        model.addAttribute("form", form);
        model.addAttribute("since", codes.since().map(day::format).orElse(null));
        model.addAttribute("letters", offered.letters().replaceAll(GROUPS, "$1 "));
        model.addAttribute("sealed", offered.sealed());
        model.addAttribute("address", address);
        model.addAttribute("square", QrSquare.of(address));
        return "ui/code";
    }

    /** As apps read it; without the name of whose it is, since it may be seen on a screen. */
    private String address(String letters) {
        String issuer = "Signalen " + municipality.name();
        String plain = URLEncoder.encode(issuer, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + plain + "?secret=" + letters + "&issuer=" + plain;
    }
}

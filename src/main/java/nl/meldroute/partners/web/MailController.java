package nl.meldroute.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.PartnerAddresses;
import nl.meldroute.partners.Partners;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Where a partner is reminded by mail, kept by who answers for the directory. */
@Controller
class MailController {
    private static final String PAGE = "/partners/{slug:[a-z][a-z-]*}/mail";
    private static final String MAIL = "mail";
    private static final int LONGEST = 254;
    private static final String LOOKS_LIKE_MAIL = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    private final Partners partners;
    private final PartnerAddresses addresses;
    private final PartnerView view;
    private final Flash flash;

    MailController(Partners partners, PartnerAddresses addresses, PartnerView view, Flash flash) {
        this.partners = partners;
        this.addresses = addresses;
        this.view = view;
        this.flash = flash;
    }

    @GetMapping(PAGE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.ADMINISTRATOR},
            purpose = Purpose.INFORMING)
    String ask(@PathVariable String slug, Form form, Locale locale, Model model) {
        Form filled = form.blank(MAIL) && !form.failed()
                ? form.with(MAIL, addresses.of(slug).orElse(""))
                : form;
        return page(model, slug, filled, locale);
    }

    @PostMapping(PAGE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.ADMINISTRATOR},
            purpose = Purpose.ADMINISTRATION)
    String keep(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String slug,
            Form form,
            Model model) {
        String mail = form.value(MAIL);
        if (!mail.isEmpty() && (mail.length() > LONGEST || !mail.matches(LOOKS_LIKE_MAIL))) {
            return page(model, slug, form.wrong(MAIL, "partners.mail.wrong"), RequestContextUtils.getLocale(request));
        }
        addresses.keep(slug, mail);
        flash.say(request, response, Flash.Message.of("partners.mail.done"));
        return "redirect:/partners/" + slug;
    }

    private String page(Model model, String slug, Form form, Locale locale) {
        model.addAttribute("partner", view.card(partners.partner(slug), locale));
        model.addAttribute("form", form);
        return "partners/mail";
    }
}

package nl.meldroute.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.Partner;
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

/** The directory of partners: read by who may need one, numbers kept by who answers for them. */
@Controller
class PartnerController {
    private static final String SLUG = "/partners/{slug:[a-z][a-z-]*}";
    private static final String NUMBER = "number";
    private final Partners partners;
    private final PartnerAddresses addresses;
    private final PartnerView view;
    private final Flash flash;

    PartnerController(Partners partners, PartnerAddresses addresses, PartnerView view, Flash flash) {
        this.partners = partners;
        this.addresses = addresses;
        this.view = view;
        this.flash = flash;
    }

    @GetMapping("/partners")
    @Door(
            to = {
                Role.FOCAL_OFFICER,
                Role.DEPUTY,
                Role.DEPARTMENT_CONTACT,
                Role.REPORTING_CODE_OFFICER,
                Role.ADMINISTRATOR
            },
            purpose = Purpose.INFORMING)
    String all(Locale locale, Model model) {
        model.addAttribute(
                "partners",
                partners.all().stream()
                        .map(partner -> view.card(partner, locale))
                        .toList());
        return "partners/partners";
    }

    @GetMapping(SLUG)
    @Door(
            to = {
                Role.FOCAL_OFFICER,
                Role.DEPUTY,
                Role.DEPARTMENT_CONTACT,
                Role.REPORTING_CODE_OFFICER,
                Role.ADMINISTRATOR
            },
            purpose = Purpose.INFORMING)
    String one(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute("partner", view.card(partners.partner(slug), locale));
        model.addAttribute("mail", addresses.of(slug).orElse(""));
        model.addAttribute(
                "keeper", SignedIn.current().filter(PartnerController::keeps).isPresent());
        return "partners/partner";
    }

    @GetMapping(SLUG + "/numbers/{place:[1-9]}")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.ADMINISTRATOR},
            purpose = Purpose.INFORMING)
    String number(@PathVariable String slug, @PathVariable int place, Form form, Locale locale, Model model) {
        Partner partner = partners.partner(slug);
        if (place > partner.lines().size()) {
            throw new NotForYou();
        }
        boolean fresh = form.blank(NUMBER) && !form.failed();
        Form filled = fresh ? form.with(NUMBER, partner.lines().get(place - 1).number()) : form;
        return page(model, partner, place, filled, locale);
    }

    @PostMapping(SLUG + "/numbers/{place:[1-9]}")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.ADMINISTRATOR},
            purpose = Purpose.ADMINISTRATION)
    String keep(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String slug,
            @PathVariable int place,
            Form form,
            Model model) {
        if (!form.value(NUMBER).matches("\\+?[0-9][0-9 -]{1,18}")) {
            Locale locale = RequestContextUtils.getLocale(request);
            return page(model, partners.partner(slug), place, form.wrong(NUMBER, "partners.number.wrong"), locale);
        }
        partners.checked(slug, place, form.value(NUMBER));
        flash.say(request, response, Flash.Message.of("partners.number.done"));
        return "redirect:/partners/" + slug;
    }

    private String page(Model model, Partner partner, int place, Form form, Locale locale) {
        model.addAttribute("partner", view.card(partner, locale));
        model.addAttribute("place", place);
        model.addAttribute("form", form);
        return "partners/number";
    }

    private static boolean keeps(SignedIn person) {
        return switch (person.role()) {
            case FOCAL_OFFICER, DEPUTY, ADMINISTRATOR -> true;
            default -> false;
        };
    }
}

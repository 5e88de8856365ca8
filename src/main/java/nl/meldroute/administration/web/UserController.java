package nl.meldroute.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import nl.meldroute.administration.ManagedAccount;
import nl.meldroute.administration.ManagedAccounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One account: who it is of, in which role and department, and until when. */
@Controller
class UserController {
    static final String PAGE = "/admin/users/{account:" + RandomIds.PATTERN + "}";
    private final ManagedAccounts accounts;
    private final RunningSignIns running;
    private final MessageSource texts;
    private final Flash flash;

    UserController(ManagedAccounts accounts, RunningSignIns running, MessageSource texts, Flash flash) {
        this.accounts = accounts;
        this.running = running;
        this.texts = texts;
        this.flash = flash;
    }

    @GetMapping(PAGE)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String show(@PathVariable UUID account, Form form, Locale locale, Model model) {
        ManagedAccount managed = accounts.account(new AccountId(account));
        return page(model, managed, DetailsForm.untouched(form) ? DetailsForm.filled(managed) : form, locale);
    }

    @PostMapping(PAGE)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String change(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID account,
            Form form,
            Model model) {
        ManagedAccount managed = accounts.account(new AccountId(account));
        if (managed.own()) {
            throw new NotForYou();
        }
        DetailsForm typed = new DetailsForm(form, accounts.today());
        Form checked = typed.checked(form, !managed.forTwo());
        if (checked.failed()) {
            return page(model, managed, checked, RequestContextUtils.getLocale(request));
        }
        Role role = managed.forTwo() ? managed.account().role() : typed.role();
        accounts.change(managed.account().id(), typed.details(role));
        running.endChanged(managed.account().id());
        flash.say(request, response, Flash.Message.of("administration.user.done"));
        return "redirect:/admin/users";
    }

    private String page(Model model, ManagedAccount managed, Form form, Locale locale) {
        Said said = new Said(texts, locale);
        model.addAttribute("managed", managed);
        model.addAttribute("role", said.role(managed.account().role()));
        model.addAttribute("roles", DetailsForm.roles(said));
        model.addAttribute("seen", said.day(managed.lastSeen()));
        model.addAttribute("form", form);
        return "administration/user";
    }
}

package nl.meldroute.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.administration.ManagedAccount;
import nl.meldroute.administration.ManagedAccount.Details;
import nl.meldroute.administration.ManagedAccounts;
import nl.meldroute.administration.ManagedAccounts.Made;
import nl.meldroute.administration.web.GivenPage.Given;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** <i>Gebruikers</i>: who may sign in, and somebody new. */
@Controller
class UsersController {
    private final ManagedAccounts accounts;
    private final GivenPage passwords;
    private final MessageSource texts;

    UsersController(ManagedAccounts accounts, GivenPage passwords, MessageSource texts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.texts = texts;
    }

    /** A row of the list. */
    record Row(String href, String name, String username, String role, String department, String last, String seen) {}

    @GetMapping("/admin/users")
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String all(Locale locale, Model model) {
        Said said = new Said(texts, locale);
        model.addAttribute(
                "rows", accounts.all().stream().map(one -> row(one, said)).toList());
        return "administration/users";
    }

    @GetMapping("/admin/users/new")
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String ask(Form form, Locale locale, Model model) {
        return page(model, form, locale);
    }

    @PostMapping("/admin/users/new")
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String make(HttpServletRequest request, Form form, Model model) {
        Locale locale = RequestContextUtils.getLocale(request);
        DetailsForm typed = new DetailsForm(form, accounts.today());
        Form checked = typed.checked(typed.checkedUsername(), true);
        if (checked.failed()) {
            return page(model, checked, locale);
        }
        Details details = typed.details(typed.role());
        return passwords
                .once(form, List.of(typed.username(), details), () -> made(typed.username(), details))
                .map(given -> GivenPage.show(model, given))
                .orElseGet(() ->
                        page(model, checked.wrong(DetailsForm.USERNAME, "administration.username.taken"), locale));
    }

    /** Nothing where the user name is taken; of two that make the same user at once, the database lets one. */
    private Optional<Given> made(String username, Details details) {
        try {
            return accounts.make(username, details) instanceof Made.Done(String password)
                    ? Optional.of(new Given(details.name(), password, "/admin/users"))
                    : Optional.empty();
        } catch (DuplicateKeyException atOnce) {
            return Optional.empty();
        }
    }

    private String page(Model model, Form form, Locale locale) {
        model.addAttribute("roles", DetailsForm.roles(new Said(texts, locale)));
        model.addAttribute("form", form.withOnce());
        return "administration/user-new";
    }

    private static Row row(ManagedAccount one, Said said) {
        return new Row(
                "/admin/users/" + one.account().id(),
                one.account().name(),
                one.account().username(),
                said.role(one.account().role()),
                one.account().department(),
                said.day(one.lastDay()),
                one.lastSeen() == null ? said.say("administration.seen.never") : said.day(one.lastSeen()));
    }
}

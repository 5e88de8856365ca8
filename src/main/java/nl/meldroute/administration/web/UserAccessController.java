package nl.meldroute.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.administration.ManagedAccount;
import nl.meldroute.administration.ManagedAccount.EndCause;
import nl.meldroute.administration.ManagedAccount.Loss;
import nl.meldroute.administration.ManagedAccounts;
import nl.meldroute.administration.web.GivenPage.Given;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A new password for who lost something, and the end of an account. */
@Controller
class UserAccessController {
    private static final String PASSWORD = UserController.PAGE + "/password";
    private static final String END = UserController.PAGE + "/end";
    private static final String WHY = "why";
    private static final String USERS = "/admin/users";
    private final ManagedAccounts accounts;
    private final RunningSignIns running;
    private final GivenPage passwords;
    private final Flash flash;

    UserAccessController(ManagedAccounts accounts, RunningSignIns running, GivenPage passwords, Flash flash) {
        this.accounts = accounts;
        this.running = running;
        this.passwords = passwords;
        this.flash = flash;
    }

    @GetMapping(PASSWORD)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String askPassword(@PathVariable UUID account, Form form, Model model) {
        return page(model, renewable(account), form.withOnce(), "administration/user-password");
    }

    @PostMapping(PASSWORD)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String give(@PathVariable UUID account, Form form, Model model) {
        ManagedAccount managed = renewable(account);
        Optional<Loss> loss = chosen(Loss.values(), form);
        if (loss.isEmpty()) {
            Form wrong = form.wrong(WHY, "administration.password.why.empty");
            return page(model, managed, wrong.withOnce(), "administration/user-password");
        }
        return passwords
                .once(form, List.of(account, loss.get()), () -> Optional.of(renewed(managed.account(), loss.get())))
                .map(given -> GivenPage.show(model, given))
                .orElseThrow();
    }

    private Given renewed(Account account, Loss loss) {
        String password = accounts.renew(account.id(), loss);
        running.endChanged(account.id());
        return new Given(account.name(), password, USERS);
    }

    @GetMapping(END)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String askEnd(@PathVariable UUID account, Form form, Model model) {
        return page(model, others(account), form, "administration/user-end");
    }

    @PostMapping(END)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String end(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID account,
            Form form,
            Model model) {
        ManagedAccount managed = others(account);
        Optional<EndCause> cause = chosen(EndCause.values(), form);
        if (cause.isEmpty()) {
            Form wrong = form.wrong(WHY, "administration.end.why.empty");
            return page(model, managed, wrong, "administration/user-end");
        }
        accounts.end(managed.account().id(), cause.get());
        running.endChanged(managed.account().id());
        flash.say(request, response, Flash.Message.of("administration.end.done"));
        return "redirect:" + USERS;
    }

    /** Pressed twice, or a colleague was first. */
    @ExceptionHandler(ManagedAccounts.Ended.class)
    String before(HttpServletRequest request, HttpServletResponse response) {
        flash.say(request, response, Flash.Message.of("administration.end.before"));
        return "redirect:" + USERS;
    }

    private ManagedAccount renewable(UUID account) {
        ManagedAccount managed = others(account);
        if (managed.forTwo()) {
            throw new NotForYou();
        }
        return managed;
    }

    private ManagedAccount others(UUID account) {
        ManagedAccount managed = accounts.account(new AccountId(account));
        if (managed.own()) {
            throw new NotForYou();
        }
        return managed;
    }

    private static <T extends Enum<T>> Optional<T> chosen(T[] all, Form form) {
        return Stream.of(all).filter(one -> one.name().equals(form.value(WHY))).findFirst();
    }

    private static String page(Model model, ManagedAccount managed, Form form, String template) {
        model.addAttribute("managed", managed);
        model.addAttribute("form", form);
        return template;
    }
}

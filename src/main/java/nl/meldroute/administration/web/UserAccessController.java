package nl.meldroute.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.administration.ManagedAccount;
import nl.meldroute.administration.ManagedAccount.EndCause;
import nl.meldroute.administration.ManagedAccount.Loss;
import nl.meldroute.administration.ManagedAccounts;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A new password for who lost something, and the end of an account. */
@Controller
class UserAccessController {
    private static final String PASSWORD = UserController.PAGE + "/password";
    private static final String END = UserController.PAGE + "/end";
    private static final String WHY = "why";
    private final ManagedAccounts accounts;
    private final RunningSignIns running;
    private final Flash flash;

    UserAccessController(ManagedAccounts accounts, RunningSignIns running, Flash flash) {
        this.accounts = accounts;
        this.running = running;
        this.flash = flash;
    }

    @GetMapping(PASSWORD)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String askPassword(@PathVariable UUID account, Form form, Model model) {
        return page(model, renewable(account), form, "administration/user-password");
    }

    @PostMapping(PASSWORD)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String give(@PathVariable UUID account, Form form, Model model) {
        ManagedAccount managed = renewable(account);
        Optional<Loss> loss = chosen(Loss.values(), form);
        if (loss.isEmpty()) {
            Form wrong = form.wrong(WHY, "administration.password.why.empty");
            return page(model, managed, wrong, "administration/user-password");
        }
        String password = accounts.renew(managed.account().id(), loss.get());
        running.endChanged(managed.account().id());
        return GivenPage.show(model, managed.account().name(), password, "/admin/users");
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
        return "redirect:/admin/users";
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

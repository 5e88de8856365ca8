package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.Admitted;
import nl.meldroute.identity.OutsideAccounts;
import nl.meldroute.identity.Proven;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.identity.SignIn;
import nl.meldroute.identity.Statement;
import nl.meldroute.openid.AtProvider;
import nl.meldroute.openid.Provider;
import org.springframework.stereotype.Component;

/** What follows when the identity provider said who somebody is: in, or one more step, or not. */
@Component
@AtProvider
class ProviderSignIn {
    /** Nobody comes in; which of the many reasons it was is not told to who asks. */
    static final String REFUSED = "redirect:/login/provider/refused";

    private final OutsideAccounts accounts;
    private final RunningSignIns running;
    private final Beginnings beginnings;
    private final SignIns signIns;

    ProviderSignIn(OutsideAccounts accounts, RunningSignIns running, Beginnings beginnings, SignIns signIns) {
        this.accounts = accounts;
        this.running = running;
        this.beginnings = beginnings;
        this.signIns = signIns;
    }

    Admitted admit(Statement said) {
        return accounts.admit(said);
    }

    Admitted tie(Statement said, Proven shown) {
        return accounts.tie(said, shown);
    }

    /** Comes in, and goes on to where they were; what ran with the account as it was ends. */
    String enter(HttpServletRequest request, HttpServletResponse response, Statement said, Admitted.In in) {
        if (in.change() != null) {
            running.endChanged(in.account().id());
            beginnings.changed(in.account().id(), in.change());
        }
        return "redirect:"
                + signIns.entered(
                        request, response, in.account().username(), beginnings.enter(in, said, request, response));
    }

    /** Does not come in, and what ran ends. */
    String refuse(Admitted.Refused refused) {
        if (refused.account() != null) {
            running.endChanged(refused.account());
        }
        return refuse();
    }

    String refuse() {
        beginnings.refused();
        return REFUSED;
    }

    /** Somebody who is signed in proved anew who they are; whoever that was is the same, or nothing happens. */
    Optional<String> proven(HttpServletRequest request, HttpServletResponse response, SignIn here, Statement said) {
        Admitted admitted = accounts.admit(said);
        if (admitted instanceof Admitted.In in
                && in.change() == null
                && in.account().id().equals(here.person().id())) {
            running.proven(here.id(), said.proven());
            return Optional.of("redirect:" + signIns.onward(request, response, here.person()));
        }
        return Optional.empty();
    }

    /** The provider ended somebody's sign-ins. */
    void ended(Provider.Ended ended) {
        if (ended.visit() != null) {
            running.endOutside(ended.visit());
        } else if (ended.person() != null) {
            accounts.owner(ended.person()).ifPresent(running::endOutside);
        }
    }
}

package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.kernel.AccountId;
import org.springframework.stereotype.Component;

/** The last step in, for the pages that ask something else than a password. */
@Component
class Entering {
    private final Beginnings beginnings;
    private final Halfway halfway;
    private final SignIns signIns;

    Entering(Beginnings beginnings, Halfway halfway, SignIns signIns) {
        this.beginnings = beginnings;
        this.halfway = halfway;
        this.signIns = signIns;
    }

    /** Signs in, and leads to where somebody goes then. */
    String enter(HttpServletRequest request, HttpServletResponse response, Account account, String stamp) {
        halfway.done(request, response);
        return "redirect:"
                + signIns.entered(
                        request, response, account.username(), beginnings.enter(account, stamp, request, response));
    }

    /** Where this browser stands, if it is half-way for this. */
    Optional<Halfway.Step> at(HttpServletRequest request, NextProof next) {
        return halfway.at(request, next);
    }

    void refused() {
        beginnings.refused();
    }

    void changed(AccountId account, SignInLog.Change change) {
        beginnings.changed(account, change);
    }
}

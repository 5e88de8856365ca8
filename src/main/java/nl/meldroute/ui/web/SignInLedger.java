package nl.meldroute.ui.web;

import nl.meldroute.identity.Account;
import nl.meldroute.identity.EmergencyUsed;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.openid.SignInWays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes who signs in, and tells others where it was with an account that is for emergencies alone. */
@Component
class SignInLedger {
    private final SignInLog log;
    private final SignInWays ways;
    private final ApplicationEventPublisher events;

    SignInLedger(SignInLog log, SignInWays ways, ApplicationEventPublisher events) {
        this.log = log;
        this.ways = ways;
        this.events = events;
    }

    /** Before a sign-in that was proved here begins; refuses it where people sign in at the identity provider. */
    void signingInHere(Account account) {
        if (!ways.here(account.username())) {
            throw new NotForYou();
        }
        if (ways.emergency(account.username())) {
            events.publishEvent(new EmergencyUsed(account.id()));
            log.changed(account.id(), SignInLog.Change.EMERGENCY);
        }
        log.signedIn(account.id());
    }

    /** Before a sign-in that was proved at the identity provider begins. */
    void signingInFromOutside(Account account) {
        log.signedIn(account.id());
    }

    void refused() {
        log.refused();
    }

    void passwordChosen(AccountId account) {
        log.passwordChosen(account);
    }

    void changed(AccountId account, SignInLog.Change change) {
        log.changed(account, change);
    }
}

package nl.meldroute.ui.web;

import nl.meldroute.identity.Account;
import nl.meldroute.identity.Codes;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.NextProof.Standing;
import nl.meldroute.identity.Passkeys;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import org.springframework.stereotype.Component;

/** With what somebody can prove who they are, and what they still have to. */
@Component
record Proofs(Passkeys passkeys, Codes codes, PageFrame.Product product) {
    Standing standing(AccountId account) {
        return new Standing(passkeys.count(account), codes.has(account));
    }

    /** What this account shows after the right password. */
    NextProof next(Account account) {
        return next(account.role(), standing(account.id()));
    }

    NextProof next(Role role, Standing standing) {
        return NextProof.after(role, product.demo(), standing);
    }

    /** Whether the last passkey of this role has to stay. */
    boolean needed(Role role) {
        return !product.demo() && NextProof.strict(role);
    }
}

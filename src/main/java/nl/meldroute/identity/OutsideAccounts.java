package nl.meldroute.identity;

import java.util.Optional;
import nl.meldroute.identity.rules.Admission;
import nl.meldroute.identity.store.AccountRows;
import nl.meldroute.identity.store.OutsideRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;

/**
 * The accounts of those who sign in at the identity provider of the municipality. An account is found by whom the provider
 * speaks of and by nothing else: two people with one name, or one address of mail after another, are not the same.
 */
@ModuleDoor
public class OutsideAccounts {
    private static final int SHORT = 8;
    private final OutsideRows rows;
    private final AccountRows accounts;

    OutsideAccounts(OutsideRows rows, AccountRows accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    /** Whether somebody comes in, and as whom. Makes or changes the account where its role is one that a claim gives. */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public Admitted admit(Statement said) {
        Optional<OutsideRows.Held> held = rows.of(said.person());
        if (held.filter(one -> !one.active()).isPresent()) {
            return new Admitted.Refused(held.get().account().id());
        }
        Role has = held.map(one -> one.account().role()).orElse(null);
        return switch (Admission.of(has, said.roles(), said.department() != null, said.strong())) {
            case Admission.Same _ -> same(held.orElseThrow(), said);
            case Admission.Given(var role) -> given(held, role, said);
            case Admission.Appointed _ -> new Admitted.First();
            case Admission.Refused _ ->
                new Admitted.Refused(held.map(one -> one.account().id()).orElse(null));
        };
    }

    /**
     * Ties an account to this person from now on, whose password for once was just shown; that password opens nothing any
     * more. An account that this person had by claim before is closed. Refuses where the account changed since it was shown.
     */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public Admitted tie(Statement said, Proven shown) {
        Account account = shown.account();
        if (!(admit(said) instanceof Admitted.First)
                || !Admission.takes(account.role(), said.roles(), said.strong())
                || !accounts.hold(account.id(), shown.stamp())) {
            return new Admitted.Refused(null);
        }
        rows.release(said.person());
        rows.tie(account.id(), said.person(), PasswordConfiguration.NOBODYS);
        return in(said, SignInLog.Change.TIED);
    }

    /** Whose account this is. */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public Optional<AccountId> owner(String person) {
        return rows.of(person).map(one -> one.account().id());
    }

    private Admitted same(OutsideRows.Held held, Statement said) {
        return Admission.BY_CLAIM.contains(held.account().role())
                ? given(Optional.of(held), held.account().role(), said)
                : new Admitted.In(held.account(), held.stamp(), null);
    }

    private Admitted given(Optional<OutsideRows.Held> held, Role role, Statement said) {
        if (held.isEmpty()) {
            AccountId id = new AccountId(RandomIds.next());
            String username = "extern-" + id.toString().substring(0, SHORT);
            String department = said.department() == null ? "" : said.department();
            rows.insert(
                    new Account(id, username, said.name(), role, department),
                    said.person(),
                    PasswordConfiguration.NOBODYS);
            return in(said, SignInLog.Change.MADE_BY_CLAIM);
        }
        Account before = held.get().account();
        String department = said.department() == null ? before.department() : said.department();
        Account after = new Account(before.id(), before.username(), said.name(), role, department);
        if (after.equals(before)) {
            return new Admitted.In(before, held.get().stamp(), null);
        }
        rows.change(after);
        return in(said, SignInLog.Change.CHANGED_BY_CLAIM);
    }

    /** As it stands in the database after what was just done there. */
    private Admitted in(Statement said, SignInLog.Change change) {
        OutsideRows.Held now = rows.of(said.person()).orElseThrow();
        return new Admitted.In(now.account(), now.stamp(), change);
    }
}

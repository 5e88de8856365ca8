package nl.meldroute.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.meldroute.administration.ManagedAccount.Details;
import nl.meldroute.administration.ManagedAccount.EndCause;
import nl.meldroute.administration.ManagedAccount.Loss;
import nl.meldroute.administration.rules.TwoPersons;
import nl.meldroute.administration.store.LastDayRows;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.WorkCalendar;

/**
 * Accounts, for the administrator: made, changed and ended, each on the audit. Never one's own, and never a role or the access of
 * a role that two persons decide on.
 */
@ModuleDoor
public class ManagedAccounts {
    private final Accounts accounts;
    private final LastDayRows lastDays;
    private final LastSeen lastSeen;
    private final Audit audit;
    private final Clock clock;

    ManagedAccounts(Accounts accounts, LastDayRows lastDays, LastSeen lastSeen, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.lastDays = lastDays;
        this.lastSeen = lastSeen;
        this.audit = audit;
        this.clock = clock;
    }

    /** What comes of making an account. */
    public sealed interface Made {
        /** It is there, with a password for once. */
        record Done(String password) implements Made {
            @Override
            public String toString() {
                return "Done[secret]";
            }
        }

        /** Somebody has or had that user name. */
        record Taken() implements Made {}
    }

    /** The account ended before: by who asks, or by a colleague. */
    public static final class Ended extends NotForYou {}

    /** Everybody who may sign in, by role and name. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public List<ManagedAccount> all() {
        return managed(accounts.all());
    }

    /** One of them. Throws {@link NotForYou} where there is none, {@link Ended} where there was. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public ManagedAccount account(AccountId id) {
        return managed(List.of(open(id))).getFirst();
    }

    /** Makes an account in a role that one person gives. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public Made make(String username, Details details) {
        alone(details.role());
        if (accounts.known(username)) {
            return new Made.Taken();
        }
        AccountId id = new AccountId(RandomIds.next());
        String password =
                accounts.appoint(new Account(id, username, details.name(), details.role(), details.department()));
        lastDays.keep(id, details.lastDay());
        audit.record(Act.on(id, "account.add").because(details.role().name()));
        return new Made.Done(password);
    }

    /** Changes an account; a role that two persons give stays as it is. Throws {@link Ended} where it ended meanwhile. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public void change(AccountId id, Details details) {
        Account before = held(id);
        if (before.role() != details.role()) {
            alone(before.role());
            alone(details.role());
        }
        accounts.change(new Account(id, before.username(), details.name(), details.role(), details.department()));
        lastDays.keep(id, details.lastDay());
        audit.record(Act.on(id, "account.change").because(details.role().name()));
    }

    /** Gives a password for once; after a loss of passkeys or phone those go too. Throws {@link Ended} where it ended. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public String renew(AccountId id, Loss loss) {
        alone(held(id).role());
        if (loss == Loss.PROOFS) {
            accounts.forgetProofs(id);
        }
        audit.record(Act.on(id, loss == Loss.PROOFS ? "account.lost" : "account.renew"));
        return accounts.renew(id);
    }

    /** Ends an account; what it did stays on the audit. Throws {@link Ended} where it did before. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public void end(AccountId id, EndCause cause) {
        held(id);
        accounts.close(id);
        lastDays.delete(id);
        audit.record(Act.on(id, "account.close").because(cause.name()));
    }

    private static void alone(Role role) {
        if (TwoPersons.needed(role)) {
            throw new NotForYou();
        }
    }

    /** Of somebody else, and as it is until this act ends: two persons may be appointing its owner at this moment. */
    private Account held(AccountId id) {
        if (id.equals(Acting.person())) {
            throw new NotForYou();
        }
        return accounts.hold(id).orElseThrow(() -> gone(id));
    }

    private Account open(AccountId id) {
        return accounts.all().stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow(() -> gone(id));
    }

    private NotForYou gone(AccountId id) {
        return accounts.find(id).isPresent() ? new Ended() : new NotForYou();
    }

    private List<ManagedAccount> managed(Collection<Account> some) {
        Map<AccountId, LocalDate> days = lastDays.all();
        Map<AccountId, LocalDate> seen =
                lastSeen.of(some.stream().map(Account::id).toList());
        AccountId self = Acting.person();
        return some.stream()
                .map(account -> new ManagedAccount(
                        account,
                        days.get(account.id()),
                        seen.get(account.id()),
                        account.id().equals(self)))
                .toList();
    }

    /** From which day on a last day may lie. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

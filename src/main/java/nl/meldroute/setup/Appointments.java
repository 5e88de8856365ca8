package nl.meldroute.setup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.FirstCodes;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;

/** Who is appointed to which role, by an operator on the machine itself; each step is on the audit. */
@ModuleDoor
public class Appointments {
    private final Accounts accounts;
    private final FirstCodes codes;
    private final Audit audit;

    Appointments(Accounts accounts, FirstCodes codes, Audit audit) {
        this.accounts = accounts;
        this.codes = codes;
        this.audit = audit;
    }

    /** Somebody to appoint, as typed. */
    public record Person(Role role, String username, String name, String department) {
        public Person {
            username = username.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** What comes of appointing somebody. */
    public sealed interface Added {
        /** It is there, with a password for once. */
        record Done(String password) implements Added {
            @Override
            public String toString() {
                return "Done[secret]";
            }
        }

        /** Somebody has that user name. */
        record Taken() implements Added {}

        /** There is a focal officer: the plan has one (2.3, sentence 1). */
        record OneOfficer(String username) implements Added {}

        /** Somebody had it: what an ended account did stands on the audit, and nobody else takes its name. */
        record Ended() implements Added {}
    }

    /** Appoints somebody. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public Added add(Person person) {
        if (accounts.known(person.username())) {
            return named(person.username()).isPresent() ? new Added.Taken() : new Added.Ended();
        }
        Optional<Account> officer = accounts.inRole(Role.FOCAL_OFFICER).stream().findFirst();
        if (person.role() == Role.FOCAL_OFFICER && officer.isPresent()) {
            return new Added.OneOfficer(officer.get().username());
        }
        AccountId id = new AccountId(RandomIds.next());
        audit.record(Act.on(id, "account.add").because(person.role().name()));
        return new Added.Done(accounts.appoint(
                new Account(id, person.username(), person.name(), person.role(), person.department())));
    }

    /** Makes the code with which the first administrator begins; nothing where there is one. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public Optional<String> first() {
        Optional<String> code = codes.next();
        code.ifPresent(_ -> audit.record(Act.of("account.first-code", "account")));
        return code;
    }

    /** Gives somebody a new password for once. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public Optional<String> renew(String username) {
        return named(username).map(account -> {
            audit.record(Act.on(account.id(), "account.renew"));
            return accounts.renew(account.id());
        });
    }

    /** Gives somebody who lost passkeys or codes a new password for once, after which they register new ones. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public Optional<String> lost(String username) {
        return named(username).map(account -> {
            audit.record(Act.on(account.id(), "account.lost"));
            accounts.forgetProofs(account.id());
            return accounts.renew(account.id());
        });
    }

    /** Ends somebody's account; false where there is none. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public boolean close(String username) {
        Optional<Account> account = named(username);
        account.ifPresent(leaving -> {
            audit.record(Act.on(leaving.id(), "account.close"));
            accounts.close(leaving.id());
        });
        return account.isPresent();
    }

    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public List<Account> all() {
        return accounts.all();
    }

    private Optional<Account> named(String username) {
        String plain = username.strip().toLowerCase(Locale.ROOT);
        return accounts.all().stream()
                .filter(account -> account.username().equals(plain))
                .findFirst();
    }
}

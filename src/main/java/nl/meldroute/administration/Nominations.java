package nl.meldroute.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.administration.Nomination.Cause;
import nl.meldroute.administration.rules.TwoPersons;
import nl.meldroute.administration.store.NominationRows;
import nl.meldroute.administration.store.NominationRows.Row;
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
 * Appointing to a role that sees or manages most takes two persons: one proposes, another one agrees, and neither is who it is
 * about. Each step is on the audit.
 */
@ModuleDoor
public class Nominations {
    /** After this a proposal has to be made anew. */
    static final Period OPEN = Period.ofDays(30);

    private final Accounts accounts;
    private final NominationRows rows;
    private final Audit audit;
    private final Clock clock;

    Nominations(Accounts accounts, NominationRows rows, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** What comes of proposing somebody. */
    public sealed interface Proposed {
        /** It waits for another person. */
        record Waits(UUID id) implements Proposed {}

        /** Nobody signs in with that user name. */
        record Unknown() implements Proposed {}

        /** A rule stands in the way. */
        record Refused(TwoPersons.Fault fault) implements Proposed {}
    }

    /** Whose access is new now, with a password for once that is for whoever agreed to hand over. */
    public record Appointed(Account account, String password) {
        @Override
        public String toString() {
            return "Appointed[secret]";
        }
    }

    /** What waits, the oldest first. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public List<Nomination> open() {
        List<Account> all = accounts.all();
        return rows.since(today().minus(OPEN)).stream()
                .flatMap(row -> seen(row, all).stream())
                .toList();
    }

    /** How many of them wait for who asks. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public int toAgree() {
        return (int) open().stream().filter(Nomination::agreeable).count();
    }

    /** One of them; empty where it is not open any more, or never was there. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public Optional<Nomination> nomination(UUID id) {
        return open().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Who has a role that two persons give. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public List<Account> appointed() {
        return accounts.all().stream()
                .filter(account -> TwoPersons.needed(account.role()))
                .toList();
    }

    /** Proposes somebody; an earlier proposal for the same account goes. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public Proposed propose(String username, Role role, Cause cause) {
        List<Account> all = accounts.all();
        Optional<Account> found = all.stream()
                .filter(account -> account.username().equals(username))
                .findFirst();
        if (found.isEmpty()) {
            return new Proposed.Unknown();
        }
        Account candidate = found.get();
        AccountId self = Acting.person();
        Optional<TwoPersons.Fault> fault = TwoPersons.fault(self, candidate, role, cause == Cause.LOST, all);
        if (fault.isPresent()) {
            return new Proposed.Refused(fault.get());
        }
        UUID id = RandomIds.next();
        rows.put(new Row(id, candidate.id(), candidate.role(), role, cause.name(), self, today()));
        audit.record(Act.on(candidate.id(), "nomination.propose").because(role.name()));
        return new Proposed.Waits(id);
    }

    /**
     * Agrees: the role is given, what the account signed in with before counts no more, and a password for once takes its place.
     * The account is held meanwhile: what one person changes of it at this moment comes before, or not at all. Empty where it is
     * not open any more. Throws {@link NotForYou} to who may not agree.
     */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public Optional<Appointed> agree(UUID id) {
        Optional<Nomination> held = nomination(id)
                .flatMap(seen -> accounts.hold(seen.candidate().id()))
                .flatMap(_ -> nomination(id));
        if (held.filter(one -> !one.agreeable()).isPresent()) {
            throw new NotForYou();
        }
        return held.filter(_ -> rows.take(id).isPresent()).map(this::appoint);
    }

    private Appointed appoint(Nomination nomination) {
        Account before = nomination.candidate();
        Account after =
                new Account(before.id(), before.username(), before.name(), nomination.role(), before.department());
        accounts.change(after);
        accounts.forgetProofs(after.id());
        audit.record(Act.on(after.id(), "nomination.agree").because(after.role().name()));
        return new Appointed(after, accounts.renew(after.id()));
    }

    /** Takes a proposal back, or does not agree with it; false where it is not open any more. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public boolean drop(UUID id) {
        Optional<Row> dropped = rows.take(id);
        dropped.ifPresent(row -> audit.record(
                Act.on(row.account(), "nomination.drop").because(row.role().name())));
        return dropped.isPresent();
    }

    /** Only what still can be: both are there, in the roles of that day, and no rule stands in the way since. */
    private Optional<Nomination> seen(Row row, List<Account> all) {
        Optional<Account> candidate = find(row.account(), all).filter(account -> account.role() == row.held());
        Optional<Account> proposer = find(row.by(), all).filter(account -> proposes(account.role()));
        Cause cause = Cause.valueOf(row.cause());
        return candidate
                .filter(one -> TwoPersons.fault(row.by(), one, row.role(), cause == Cause.LOST, all)
                        .isEmpty())
                .flatMap(one -> proposer.map(by -> new Nomination(
                        row.id(),
                        one,
                        row.role(),
                        cause,
                        by.name(),
                        row.on(),
                        TwoPersons.agrees(Acting.person(), row.by(), row.account()))));
    }

    private static boolean proposes(Role role) {
        return role == Role.ADMINISTRATOR || role == Role.PRIVACY_OFFICER;
    }

    private static Optional<Account> find(AccountId id, List<Account> all) {
        return all.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

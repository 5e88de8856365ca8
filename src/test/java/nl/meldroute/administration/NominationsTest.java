package nl.meldroute.administration;

import static nl.meldroute.administration.AdministrationModule.PRIVACY;
import static nl.meldroute.administration.AdministrationModule.SECOND;
import static nl.meldroute.administration.AdministrationModule.somebody;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.meldroute.PushedClock;
import nl.meldroute.administration.ManagedAccount.Details;
import nl.meldroute.administration.ManagedAccounts.Made;
import nl.meldroute.administration.Nomination.Cause;
import nl.meldroute.administration.Nominations.Proposed;
import nl.meldroute.administration.rules.TwoPersons.Fault;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.OwnPassword;
import nl.meldroute.identity.Passwords;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithAdministration
@DisplayName("Beheer: de een stelt voor, de ander gaat akkoord, en geen van beiden is om wie het gaat")
class NominationsTest {
    private final Nominations nominations;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ActingDatabase database;
    private final JdbcClient client;

    @Autowired
    NominationsTest(
            Nominations nominations,
            Accounts accounts,
            Passwords passwords,
            ActingDatabase database,
            JdbcClient client) {
        this.nominations = nominations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.database = database;
        this.client = client;
    }

    private UUID proposed(Account by, Account candidate, Role role) {
        Proposed proposed = as(by, () -> nominations.propose(candidate.username(), role, Cause.NEW));
        assertThat(proposed).isInstanceOf(Proposed.Waits.class);
        return ((Proposed.Waits) proposed).id();
    }

    private Role role(Account account) {
        return accounts.find(account.id()).orElseThrow().role();
    }

    private List<String> onTheAudit(Account about) {
        return database.as(
                Acting.nobody(Purpose.OVERSIGHT),
                () -> client.sql(
                                "select action || ' ' || reason || ' ' || role from audit.entry where object_id = ? order by seq")
                        .param(about.id().value())
                        .query(String.class)
                        .list());
    }

    @Test
    void a_second_person_makes_somebody_deputy_and_what_was_known_before_opens_nothing() {
        Account els = somebody(accounts, Role.DEPARTMENT_CONTACT);
        UUID id = proposed(ADMIN, els, Role.DEPUTY);
        assertThat(role(els)).isEqualTo(Role.DEPARTMENT_CONTACT);
        Nominations.Appointed appointed =
                as(PRIVACY, () -> nominations.agree(id)).orElseThrow();
        assertThat(role(els)).isEqualTo(Role.DEPUTY);
        assertThat(passwords.verify(els.username(), "sleutelbloem aan zee")).isEmpty();
        assertThat(passwords.verify(els.username(), appointed.password()))
                .hasValueSatisfying(proven -> assertThat(proven.once()).isTrue());
        assertThat(appointed.toString()).doesNotContain(appointed.password());
        assertThat(onTheAudit(els))
                .containsExactly("nomination.propose DEPUTY ADMINISTRATOR", "nomination.agree DEPUTY PRIVACY_OFFICER");
    }

    @Test
    void who_proposed_and_whom_it_is_about_do_not_agree() {
        UUID about = proposed(ADMIN, SECOND, Role.PRIVACY_OFFICER);
        for (Account same : List.of(ADMIN, SECOND)) {
            assertThat(as(same, () -> nominations.nomination(about))
                            .orElseThrow()
                            .agreeable())
                    .isFalse();
            assertThatThrownBy(() -> as(same, () -> nominations.agree(about))).isInstanceOf(NotForYou.class);
        }
        assertThat(role(SECOND)).isEqualTo(Role.ADMINISTRATOR);
        assertThat(as(PRIVACY, nominations::toAgree)).isPositive();
        assertThat(as(PRIVACY, () -> nominations.drop(about))).isTrue();
        assertThat(as(PRIVACY, () -> nominations.drop(about))).isFalse();
        assertThat(as(PRIVACY, () -> nominations.agree(about))).isEmpty();
    }

    private record Agreed<T>(Nominations.Appointed appointed, CompletableFuture<T> other) {}

    /** Agrees; before that is kept, somebody else begins something with the same account, and waits. */
    private <T> Agreed<T> agreedWhile(UUID id, Supplier<T> other) {
        Acting privacy = new Acting(PRIVACY.id(), Role.PRIVACY_OFFICER.name(), Purpose.ADMINISTRATION);
        return as(
                PRIVACY,
                () -> database.as(privacy, () -> {
                    Nominations.Appointed appointed = nominations.agree(id).orElseThrow();
                    CompletableFuture<T> begun = CompletableFuture.supplyAsync(other, Thread::startVirtualThread);
                    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
                    while (!somebodyWaitsForUs() && System.nanoTime() < deadline) {
                        LockSupport.parkNanos(1_000_000);
                    }
                    assertThat(somebodyWaitsForUs()).isTrue();
                    return new Agreed<>(appointed, begun);
                }));
    }

    private boolean somebodyWaitsForUs() {
        return client.sql("""
                select exists (select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))
                """).query(Boolean.class).single();
    }

    private static Details details(Role role) {
        return new Details("Collega x", role, "Wonen", null);
    }

    @Test
    void what_one_person_does_with_the_account_at_the_same_moment_does_not_count(@Autowired ManagedAccounts managed) {
        List<Consumer<AccountId>> alone = List.of(
                id -> managed.renew(id, ManagedAccount.Loss.PASSWORD),
                id -> managed.change(id, details(Role.DEPARTMENT_CONTACT)));
        for (Consumer<AccountId> act : alone) {
            Account els = somebody(accounts, Role.DEPARTMENT_CONTACT);
            Agreed<AccountId> agreed = agreedWhile(
                    proposed(ADMIN, els, Role.DEPUTY),
                    () -> as(ADMIN, () -> {
                        act.accept(els.id());
                        return els.id();
                    }));
            assertThatThrownBy(agreed.other()::join).hasCauseInstanceOf(NotForYou.class);
            assertThat(role(els)).isEqualTo(Role.DEPUTY);
            assertThat(passwords.verify(els.username(), agreed.appointed().password()))
                    .isPresent();
        }
    }

    @Test
    void an_own_password_in_the_place_of_one_that_an_administrator_knows_does_not_outlive_it(
            @Autowired ManagedAccounts managed) {
        String username = "y" + RandomIds.next().toString().substring(0, 8);
        Made made = as(ADMIN, () -> managed.make(username, details(Role.DEPARTMENT_CONTACT)));
        String given = ((Made.Done) made).password();
        Account els = accounts.all().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
        String own = "die van de beheerder zelf";
        Agreed<OwnPassword> agreed =
                agreedWhile(proposed(ADMIN, els, Role.DEPUTY), () -> passwords.choose(username, given, own));
        assertThat(agreed.other().join()).isInstanceOf(OwnPassword.Wrong.class);
        assertThat(passwords.verify(username, own)).isEmpty();
        assertThat(passwords.verify(username, agreed.appointed().password())).isPresent();
    }

    @Test
    void what_was_agreed_counts_once() {
        Account somebody = somebody(accounts, Role.MANAGEMENT);
        UUID id = proposed(PRIVACY, somebody, Role.ADMINISTRATOR);
        assertThat(as(ADMIN, () -> nominations.agree(id))).isPresent();
        assertThat(as(SECOND, () -> nominations.agree(id))).isEmpty();
    }

    @Test
    void an_administrator_does_not_become_officer_nor_an_officer_administrator() {
        assertThat(as(PRIVACY, () -> nominations.propose(SECOND.username(), Role.DEPUTY, Cause.NEW)))
                .isEqualTo(new Proposed.Refused(Fault.APART));
        assertThat(as(PRIVACY, () -> nominations.propose(OFFICER.username(), Role.ADMINISTRATOR, Cause.NEW)))
                .isEqualTo(new Proposed.Refused(Fault.APART));
        assertThat(as(PRIVACY, () -> nominations.propose(PRIVACY.username(), Role.DEPUTY, Cause.NEW)))
                .isEqualTo(new Proposed.Refused(Fault.ONESELF));
        assertThat(as(ADMIN, () -> nominations.propose("niemand", Role.DEPUTY, Cause.NEW)))
                .isEqualTo(new Proposed.Unknown());
    }

    @Test
    void par_2_3_while_one_is_focal_officer_nobody_else_becomes_it() {
        Account deputy = somebody(accounts, Role.DEPUTY);
        assertThat(as(ADMIN, () -> nominations.propose(deputy.username(), Role.FOCAL_OFFICER, Cause.NEW)))
                .isEqualTo(new Proposed.Refused(Fault.ONE_OFFICER));
    }

    @Test
    void access_anew_for_an_officer_takes_two_as_well() {
        Account officer = somebody(accounts, Role.FOCAL_OFFICER);
        Proposed.Waits waits = (Proposed.Waits)
                as(ADMIN, () -> nominations.propose(officer.username(), Role.FOCAL_OFFICER, Cause.LOST));
        Nominations.Appointed anew =
                as(SECOND, () -> nominations.agree(waits.id())).orElseThrow();
        assertThat(role(officer)).isEqualTo(Role.FOCAL_OFFICER);
        assertThat(passwords.verify(officer.username(), anew.password())).isPresent();
    }

    @Test
    void a_proposal_ends_with_the_account_or_the_role_it_was_about_and_after_thirty_days(
            @Autowired PushedClock clock, @Autowired OverSweep sweep) {
        Account leaves = somebody(accounts, Role.MANAGEMENT);
        Account moves = somebody(accounts, Role.MANAGEMENT);
        Account waits = somebody(accounts, Role.MANAGEMENT);
        UUID left = proposed(ADMIN, leaves, Role.DEPUTY);
        UUID moved = proposed(ADMIN, moves, Role.DEPUTY);
        UUID late = proposed(ADMIN, waits, Role.DEPUTY);
        accounts.close(leaves.id());
        accounts.change(new Account(moves.id(), moves.username(), moves.name(), Role.REPORTING_CODE_OFFICER, "Wonen"));
        for (UUID gone : List.of(left, moved)) {
            assertThat(as(PRIVACY, () -> nominations.agree(gone))).isEmpty();
        }
        clock.push(Duration.ofDays(31));
        assertThat(as(PRIVACY, () -> nominations.agree(late))).isEmpty();
        sweep.run();
        clock.push(Duration.ofDays(-31));
        assertThat(as(PRIVACY, () -> nominations.agree(late))).isEmpty();
        assertThat(role(waits)).isEqualTo(Role.MANAGEMENT);
    }

    @Test
    void nobody_else_finds_a_proposal() {
        for (Account other : List.of(OFFICER, CONTACT)) {
            assertThatThrownBy(() -> as(other, nominations::open)).isInstanceOf(NotForYou.class);
        }
    }
}

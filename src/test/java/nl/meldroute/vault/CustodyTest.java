package nl.meldroute.vault;

import static nl.meldroute.vault.VaultCase.passphrase;
import static nl.meldroute.vault.VaultFixtures.aReporter;
import static nl.meldroute.vault.VaultModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import nl.meldroute.PushedClock;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.Holders.Admission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WithVault
@DisplayName("Lezingen I-10, I-11: wie gaat, opent niets meer; wie zijn wachtzin vergat, wordt opnieuw toegelaten")
class CustodyTest {
    private static final Path HOME = VaultCase.home();
    private static final String NEW = "een heel nieuwe zin";
    private final Custody custody;
    private final Holders holders;
    private final Secrets secrets;
    private final Vault vault;
    private final PushedClock clock;
    private VaultCase our;
    private Photos photos;

    @Autowired
    CustodyTest(Custody custody, Holders holders, Secrets secrets, Vault vault, PushedClock clock) {
        this.custody = custody;
        this.holders = holders;
        this.secrets = secrets;
        this.vault = vault;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("meldroute.database.data-dir", HOME::toString);
    }

    @BeforeEach
    void officer_and_deputy_hold_the_vault(@Autowired VaultCase.Parts parts, @Autowired Photos others) {
        our = parts.begin(HOME);
        photos = others;
        photos.begin(our.superuser());
    }

    private Rekeying renew(Account by, Optional<Account> leaver) {
        return as(by, () -> custody.renew(passphrase(by), leaver.map(Account::id)));
    }

    @Test
    void the_deputy_takes_the_key_of_an_officer_who_leaves() {
        ReportId before = our.sealed(aReporter());
        Map<UUID, byte[]> copied = our.unlockedKeys(our.officer).keys();
        assertThat(renew(our.deputy, Optional.of(our.officer))).isEqualTo(new Rekeying.Done(0));
        assertThat(our.open(our.officer)).isEqualTo(new Unlocking.NotAHolder());
        assertThat(our.opens(our.deputy, before)).isTrue();
        assertThat(our.opens(our.deputy, our.sealed(aReporter()))).isTrue();
        assertThat(our.unlockedKeys(our.deputy).keys())
                .doesNotContainKeys(copied.keySet().iterator().next());
        assertThat(our.audited(our.officer.id().value())).contains("vault.remove done");
        assertThat(vault.ready()).isFalse();

        assertThat(as(our.newcomer, () -> holders.enrol(passphrase(our.newcomer))))
                .isEqualTo(new Enrolment.Requested());
        String key = our.unlocked(our.deputy);
        assertThat(our.admit(our.deputy, key, our.newcomer)).isEqualTo(Admission.ADMITTED);
        assertThat(our.opens(our.newcomer, before)).isTrue();
        assertThat(vault.ready()).isTrue();
    }

    @Test
    void both_stay_holders_when_the_key_is_only_renewed() {
        ReportId report = our.sealed(aReporter());
        List<String> before = our.everything();
        assertThat(renew(our.officer, Optional.empty())).isEqualTo(new Rekeying.Done(0));
        assertThat(our.everything())
                .doesNotContainAnyElementsOf(before.stream()
                        .filter(row ->
                                row.startsWith("envelope ") || row.startsWith("wrap ") || row.startsWith("vault_key "))
                        .toList());
        assertThat(our.opens(our.officer, report)).isTrue();
        assertThat(our.opens(our.deputy, report)).isTrue();
    }

    @Test
    void nobody_takes_the_own_key_away_or_that_of_somebody_who_has_none() {
        our.unlocked(our.officer);
        List<String> before = our.everything();
        assertThatThrownBy(() -> renew(our.officer, Optional.of(our.officer))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> renew(our.officer, Optional.of(our.newcomer))).isInstanceOf(NotForYou.class);
        assertThat(as(our.officer, () -> custody.renew("een verkeerde zin", Optional.empty())))
                .isEqualTo(new Rekeying.Wrong());
        assertThat(renew(our.newcomer, Optional.of(our.officer))).isEqualTo(new Rekeying.NotAHolder());
        assertThat(as(our.newcomer, custody::standing)).isEmpty();
        assertThat(our.everything()).isEqualTo(before);
    }

    @Test
    void every_vault_that_was_open_shuts() {
        ReportId report = our.sealed(aReporter());
        String officers = our.unlocked(our.officer);
        String deputys = our.unlocked(our.deputy);
        renew(our.officer, Optional.empty());
        assertThat(as(our.officer, () -> vault.openUntil(officers))).isEmpty();
        assertThat(as(our.deputy, () -> vault.reveal(deputys, report, Reason.ALARM, "")))
                .isEqualTo(new Revealing.VaultClosed());
    }

    @Test
    void a_report_that_comes_in_meanwhile_waits_and_is_sealed_to_the_new_key() {
        our.sealed(aReporter());
        AtomicReference<CompletableFuture<ReportId>> coming = new AtomicReference<>();
        photos.whileMoving(() -> {
            coming.set(CompletableFuture.supplyAsync(() -> our.sealed(aReporter()), Thread::startVirtualThread));
            long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (waiting() == 0 && System.nanoTime() < deadline) {
                LockSupport.parkNanos(1_000_000);
            }
            assertThat(waiting()).isEqualTo(1);
            assertThat(coming.get()).isNotDone();
        });
        assertThat(renew(our.officer, Optional.empty())).isEqualTo(new Rekeying.Done(0));
        assertThat(our.opens(our.officer, coming.get().join())).isTrue();
    }

    @Test
    void nobody_waits_while_all_is_sealed_anew_and_what_changes_then_is_right_after_it() {
        ReportId before = our.sealed(aReporter());
        ReportId gone = our.sealed(aReporter());
        AtomicReference<ReportId> meanwhile = new AtomicReference<>();
        photos.whilePreparing(() -> {
            meanwhile.set(CompletableFuture.supplyAsync(() -> our.sealed(aReporter()), Thread::startVirtualThread)
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join());
            our.superuser()
                    .sql("delete from vault.envelope where report_id = ?")
                    .param(gone.value())
                    .update();
        });
        assertThat(renew(our.officer, Optional.empty())).isEqualTo(new Rekeying.Done(0));
        assertThat(our.opens(our.officer, before)).isTrue();
        assertThat(our.opens(our.officer, meanwhile.get())).isTrue();
        assertThatThrownBy(() -> our.opens(our.officer, gone)).isInstanceOf(NotForYou.class);
        assertThat(rows("vault_key")).hasSize(1);
    }

    @Test
    void of_two_who_renew_it_at_once_one_does_and_nothing_is_lost() {
        ReportId report = our.sealed(aReporter());
        AtomicReference<CompletableFuture<Rekeying>> second = new AtomicReference<>();
        photos.whileMoving(() -> {
            second.set(CompletableFuture.supplyAsync(
                    () -> renew(our.deputy, Optional.of(our.officer)), Thread::startVirtualThread));
            long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (waiting() == 0 && System.nanoTime() < deadline) {
                LockSupport.parkNanos(1_000_000);
            }
        });
        assertThat(renew(our.officer, Optional.empty())).isEqualTo(new Rekeying.Done(0));
        assertThat(second.get().join()).isEqualTo(new Rekeying.Changed());
        assertThat(our.opens(our.officer, report)).isTrue();
        assertThat(our.opens(our.deputy, report)).isTrue();
    }

    private int waiting() {
        return our.superuser()
                .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_vault_shuts_for_whoever_is_in_another_role_now_or_has_no_account_any_more(@Autowired Accounts accounts) {
        ReportId report = our.sealed(aReporter());
        String officers = our.unlocked(our.officer);
        String deputys = our.unlocked(our.deputy);
        as(our.newcomer, () -> holders.enrol(passphrase(our.newcomer)));
        String code = our.checkCode(our.officer, our.newcomer);
        UUID row = RandomIds.next();
        SealedSecret photo = secrets.seal(report, row, "de sleutel van een foto");
        Act act = Act.on(report, "file.original").because("evidence");
        our.superuser()
                .sql("update identity.account set role = 'DEPARTMENT_CONTACT' where id = ?")
                .param(our.officer.id().value())
                .update();
        assertThat(as(our.officer, () -> vault.reveal(officers, report, Reason.ALARM, "")))
                .isEqualTo(new Revealing.VaultClosed());
        assertThat(as(our.officer, () -> vault.openUntil(officers))).isEmpty();
        String again = our.unlocked(our.officer);
        assertThat(as(our.officer, () -> secrets.open(again, report, row, photo, act)))
                .isEqualTo(new Secrets.Opening.VaultClosed());
        String oncemore = our.unlocked(our.officer);
        assertThat(as(our.officer, () -> holders.admit(oncemore, our.newcomer.id(), code)))
                .isEqualTo(Admission.SHUT);
        assertThat(as(our.deputy, custody::standing).orElseThrow().holders())
                .extracting(KeyStanding.Holding::me, KeyStanding.Holding::appointed)
                .containsExactlyInAnyOrder(tuple(true, true), tuple(false, false));
        accounts.close(our.deputy.id());
        assertThat(as(our.deputy, () -> vault.explanations(deputys, report))).isEmpty();
        assertThat(as(our.deputy, () -> vault.openUntil(deputys))).isEmpty();
    }

    @Test
    void what_breaks_off_halfway_leaves_all_as_it_was() {
        ReportId report = our.sealed(aReporter());
        photos.whileMoving(() -> {
            throw new IllegalStateException("Broken off by the test");
        });
        List<String> wraps = rows("wrap");
        assertThatThrownBy(() -> renew(our.officer, Optional.of(our.deputy))).hasMessage("Broken off by the test");
        assertThat(rows("wrap")).isEqualTo(wraps);
        assertThat(our.opens(our.deputy, report)).isTrue();
    }

    private List<String> rows(String table) {
        return our.everything().stream()
                .filter(row -> row.startsWith(table + " "))
                .toList();
    }

    @Test
    void who_forgot_the_passphrase_is_let_in_with_a_new_one() {
        ReportId report = our.sealed(aReporter());
        assertThat(as(our.deputy, () -> holders.forgotten("kort"))).isEqualTo(new Enrolment.TooShort());
        assertThat(as(our.deputy, () -> holders.forgotten(NEW))).isEqualTo(new Enrolment.Requested());
        assertThat(as(our.deputy, holders::mine)).isInstanceOf(Membership.Renewing.class);
        assertThat(our.open(our.deputy, NEW)).isEqualTo(new Unlocking.Wrong());
        String key = our.unlocked(our.officer);
        assertThat(as(our.officer, () -> holders.requests()))
                .singleElement()
                .satisfies(request -> assertThat(new Membership.Renewing(request.checkCode()))
                        .isEqualTo(as(our.deputy, holders::mine)));
        assertThat(our.admit(our.officer, key, our.deputy)).isEqualTo(Admission.ADMITTED);
        assertThat(our.open(our.deputy)).isEqualTo(new Unlocking.Wrong());
        assertThat(our.open(our.deputy, NEW))
                .isInstanceOfSatisfying(
                        Unlocking.Opened.class,
                        opened -> assertThat(as(
                                        our.deputy, () -> vault.reveal(opened.unlockKey(), report, Reason.ALARM, "")))
                                .isInstanceOf(Revealing.Revealed.class));
        assertThat(our.audited(our.deputy.id().value())).contains("vault.forgotten done", "vault.admit done");
    }

    @Test
    void only_the_key_that_was_compared_is_let_in() {
        as(our.deputy, () -> holders.forgotten(NEW));
        String key = our.unlocked(our.officer);
        String compared = our.checkCode(our.officer, our.deputy);
        as(our.deputy, () -> holders.forgotten("van wie aan haar bureau zat"));
        List<String> wraps = rows("wrap");
        for (String code : List.of(compared, "")) {
            assertThat(as(our.officer, () -> holders.admit(key, our.deputy.id(), code)))
                    .isEqualTo(Admission.ANOTHER_KEY);
        }
        assertThat(rows("wrap")).isEqualTo(wraps);
        assertThat(our.audited(our.deputy.id().value())).endsWith("vault.admit refused", "vault.admit refused");
        assertThat(our.open(our.deputy)).isInstanceOf(Unlocking.Opened.class);
    }

    @Test
    void nobody_lets_in_a_new_passphrase_of_the_own() {
        String key = our.unlocked(our.officer);
        as(our.officer, () -> holders.forgotten(NEW));
        String code = as(our.officer, holders::mine) instanceof Membership.Renewing(String mine) ? mine : "";
        assertThatThrownBy(() -> as(our.officer, () -> holders.admit(key, our.officer.id(), code)))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void who_remembers_the_passphrase_after_all_asks_for_nothing_any_more() {
        as(our.deputy, () -> holders.forgotten(NEW));
        assertThat(our.open(our.deputy)).isInstanceOf(Unlocking.Opened.class);
        assertThat(as(our.deputy, holders::mine)).isEqualTo(new Membership.Holder());
        assertThat(as(our.officer, holders::requests)).isEmpty();
    }

    @Test
    void the_only_holder_without_a_set_does_not_forget_by_a_button() {
        assertThat(renew(our.officer, Optional.of(our.deputy))).isEqualTo(new Rekeying.Done(0));
        assertThat(as(our.officer, () -> holders.forgotten(NEW))).isEqualTo(new Enrolment.Alone());
        assertThat(as(our.newcomer, () -> holders.forgotten(NEW))).isEqualTo(new Enrolment.AlreadyThere());
    }

    @Test
    @DisplayName("Who just chose a passphrase is not asked to practise it")
    void a_passphrase_counts_from_the_day_on_which_it_was_chosen() {
        assertThat(as(our.officer, custody::exerciseDueForMe)).isFalse();
        clock.push(Duration.ofDays(185));
        assertThat(as(our.deputy, custody::exerciseDueForMe)).isTrue();
        as(our.deputy, () -> holders.forgotten(NEW));
        as(our.newcomer, () -> holders.enrol(passphrase(our.newcomer)));
        String key = our.unlocked(our.officer);
        for (Account let : List.of(our.deputy, our.newcomer)) {
            assertThat(our.admit(our.officer, key, let)).isEqualTo(Admission.ADMITTED);
            assertThat(as(let, custody::exerciseDueForMe)).isFalse();
        }
    }

    @Test
    @DisplayName("A passphrase that was not typed for six months is to be practised")
    void the_passphrase_is_practised() {
        assertThat(our.open(our.officer)).isInstanceOf(Unlocking.Opened.class);
        assertThat(as(our.officer, custody::exerciseDueForMe)).isFalse();
        clock.push(Duration.ofDays(180));
        assertThat(as(our.officer, custody::exerciseDueForMe)).isFalse();
        clock.push(Duration.ofDays(5));
        assertThat(as(our.officer, custody::exerciseDueForMe)).isTrue();
        assertThat(as(our.officer, custody::standing).orElseThrow().exercise()).isTrue();
        assertThat(as(our.newcomer, custody::exerciseDueForMe)).isFalse();
        assertThat(as(our.officer, () -> holders.exercise("een verkeerde zin"))).isEqualTo(new Rekeying.Wrong());
        assertThat(as(our.officer, custody::exerciseDueForMe)).isTrue();
        assertThat(as(our.officer, () -> holders.exercise(passphrase(our.officer))))
                .isEqualTo(new Rekeying.Done(0));
        assertThat(as(our.officer, custody::exerciseDueForMe)).isFalse();
        assertThat(our.audited(our.officer.id().value())).contains("vault.exercise refused", "vault.exercise done");
    }
}

package nl.meldroute.vault;

import static nl.meldroute.vault.VaultCase.passphrase;
import static nl.meldroute.vault.VaultFixtures.aReporter;
import static nl.meldroute.vault.VaultModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WithVault
@DisplayName("Lezing I-11: een passkey opent de kluis in het dagelijks werk, en de wachtzin blijft de reserve")
class PasskeyOpeningTest {
    private static final Path HOME = VaultCase.home();
    private static final String NEW = "een heel nieuwe zin";
    private final PasskeyOpening opening;
    private final Custody custody;
    private final Holders holders;
    private final Vault vault;
    private final byte[] secret = RandomIds.bytes(32);
    private VaultCase our;
    private UUID passkey;

    @Autowired
    PasskeyOpeningTest(PasskeyOpening opening, Custody custody, Holders holders, Vault vault) {
        this.opening = opening;
        this.custody = custody;
        this.holders = holders;
        this.vault = vault;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("meldroute.database.data-dir", HOME::toString);
    }

    @BeforeEach
    void the_officer_linked_a_passkey(@Autowired VaultCase.Parts parts) {
        our = parts.begin(HOME);
        passkey = registered(our.officer);
        assertThat(link(our.officer, passphrase(our.officer), passkey)).isEqualTo(new Rekeying.Done(0));
    }

    private UUID registered(Account account) {
        UUID id = RandomIds.next();
        our.superuser()
                .sql("""
                        insert into identity.passkey (id, account, label, credential, key, count, eligible, since)
                        values (?, ?, ?, ?, ?, 0, false, ?)
                        """)
                .params(id, account.id().value(), new byte[] {1}, RandomIds.bytes(16), new byte[] {1})
                .param(LocalDate.of(2026, 11, 24))
                .update();
        return id;
    }

    private Rekeying link(Account account, String passphrase, UUID key) {
        return as(account, () -> opening.link(passphrase, key, secret));
    }

    private Unlocking open(Account account, UUID key, byte[] made) {
        return as(account, () -> opening.open(key, made));
    }

    private Unlocking open() {
        return open(our.officer, passkey, secret);
    }

    @Test
    void it_opens_what_the_passphrase_opens() {
        ReportId report = our.sealed(aReporter());
        Unlocking.Opened opened = (Unlocking.Opened) open();
        assertThat(opened.intact()).isTrue();
        assertThat(as(our.officer, () -> vault.reveal(opened.unlockKey(), report, Reason.QUESTION, "")))
                .isInstanceOf(Revealing.Revealed.class);
        assertThat(our.audited(our.officer.id().value())).contains("vault.passkey-link done", "vault.open done");
        assertThat(our.opens(our.officer, report)).as("the passphrase as well").isTrue();
    }

    @Test
    void another_secret_passkey_or_person_opens_nothing() {
        assertThat(open(our.officer, passkey, RandomIds.bytes(32))).isEqualTo(new Unlocking.Wrong());
        assertThat(our.audited(our.officer.id().value())).contains("vault.open refused");
        assertThat(open(our.officer, registered(our.officer), secret)).isEqualTo(new Unlocking.Wrong());
        assertThat(open(our.deputy, passkey, secret)).isEqualTo(new Unlocking.Wrong());
        assertThat(open(our.newcomer, passkey, secret)).isEqualTo(new Unlocking.NotAHolder());
    }

    @Test
    void linking_asks_for_the_passphrase() {
        UUID another = registered(our.officer);
        assertThat(link(our.officer, "iets anders", another)).isEqualTo(new Rekeying.Wrong());
        assertThat(open(our.officer, another, secret)).isEqualTo(new Unlocking.Wrong());
        assertThat(link(our.newcomer, passphrase(our.newcomer), registered(our.newcomer)))
                .isEqualTo(new Rekeying.NotAHolder());
        assertThat(as(our.officer, opening::mine)).containsExactly(passkey);
        assertThat(as(our.deputy, opening::mine)).isEmpty();
    }

    @Test
    void linked_once_more_it_stands_there_once() {
        assertThat(link(our.officer, passphrase(our.officer), passkey)).isEqualTo(new Rekeying.Done(0));
        assertThat(as(our.officer, opening::mine)).containsExactly(passkey);
        assertThat(open()).isInstanceOf(Unlocking.Opened.class);
    }

    @Test
    void unlinked_it_opens_nothing_and_only_its_owner_unlinks_it() {
        assertThat(as(our.deputy, () -> opening.unlink(passkey))).isFalse();
        assertThat(open()).isInstanceOf(Unlocking.Opened.class);
        assertThat(as(our.officer, () -> opening.unlink(passkey))).isTrue();
        assertThat(open()).isEqualTo(new Unlocking.Wrong());
        assertThat(as(our.officer, () -> opening.unlink(passkey))).isFalse();
        assertThat(our.audited(our.officer.id().value()))
                .filteredOn("vault.passkey-unlink done"::equals)
                .hasSize(1);
    }

    @Test
    void a_passkey_that_is_withdrawn_takes_its_lock_along() {
        our.superuser()
                .sql("delete from identity.passkey where id = ?")
                .param(passkey)
                .update();
        assertThat(our.superuser()
                        .sql("select count(*) from vault.passkey_wrap")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(open()).isEqualTo(new Unlocking.Wrong());
    }

    @Test
    void a_new_key_of_the_vault_leaves_it() {
        ReportId before = our.sealed(aReporter());
        assertThat(as(our.deputy, () -> custody.renew(passphrase(our.deputy), Optional.empty())))
                .isEqualTo(new Rekeying.Done(0));
        Unlocking.Opened opened = (Unlocking.Opened) open();
        assertThat(as(our.officer, () -> vault.reveal(opened.unlockKey(), before, Reason.QUESTION, "")))
                .isInstanceOf(Revealing.Revealed.class);
    }

    @Test
    void who_left_opens_nothing_with_it() {
        assertThat(as(our.deputy, () -> custody.renew(passphrase(our.deputy), Optional.of(our.officer.id()))))
                .isEqualTo(new Rekeying.Done(0));
        assertThat(open()).isEqualTo(new Unlocking.NotAHolder());
        assertThat(as(our.officer, opening::mine)).isEmpty();
    }

    @Test
    void a_request_with_a_new_passphrase_stands_and_its_key_ends_the_old_passkey() {
        assertThat(as(our.officer, () -> holders.forgotten(NEW))).isEqualTo(new Enrolment.Requested());
        assertThat(open()).isInstanceOf(Unlocking.Opened.class);
        assertThat(as(our.officer, holders::mine)).isInstanceOf(Membership.Renewing.class);
        assertThat(our.admit(our.deputy, our.unlocked(our.deputy), our.officer)).isEqualTo(Holders.Admission.ADMITTED);
        assertThat(open()).isEqualTo(new Unlocking.Wrong());
        assertThat(our.open(our.officer, NEW)).isInstanceOf(Unlocking.Opened.class);
    }

    @Test
    void it_is_not_the_passphrase_so_that_one_stays_to_be_practised() {
        our.superuser()
                .sql("update vault.holder set typed_on = ? where account_id = ?")
                .params(LocalDate.of(2026, 1, 1), our.officer.id().value())
                .update();
        assertThat(open()).isInstanceOf(Unlocking.Opened.class);
        assertThat(as(our.officer, custody::exerciseDueForMe)).isTrue();
    }

    @Test
    void a_lock_that_somebody_put_under_another_name_opens_nothing() {
        UUID own = registered(our.deputy);
        assertThat(link(our.deputy, passphrase(our.deputy), own)).isEqualTo(new Rekeying.Done(0));
        our.superuser().sql("""
                        update vault.passkey_wrap w set wrapped = o.wrapped
                        from vault.passkey_wrap o where o.passkey_id = ? and w.passkey_id = ?
                        """).params(own, passkey).update();
        assertThat(open()).isEqualTo(new Unlocking.Wrong());
    }
}

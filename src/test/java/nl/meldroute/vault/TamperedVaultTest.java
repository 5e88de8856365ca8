package nl.meldroute.vault;

import static nl.meldroute.vault.VaultCase.passphrase;
import static nl.meldroute.vault.VaultFixtures.aReporter;
import static nl.meldroute.vault.VaultFixtures.anAnonymousReporter;
import static nl.meldroute.vault.VaultModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.VaultModule.Heard;
import nl.meldroute.vault.rules.CheckCode;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.KeyMark;
import nl.meldroute.vault.rules.RecoverySet;
import nl.meldroute.vault.rules.VaultKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WithVault
@DisplayName("Belofte 3.0: wie in de database iets verwisselt, kopieert, verandert of vervangt, wordt opgemerkt")
class TamperedVaultTest {
    private static final Path HOME = VaultCase.home();
    private final Vault vault;
    private final Custody custody;
    private final Secrets secrets;
    private final Heard heard;
    private final KeyMark keyMark;
    private VaultCase our;

    @Autowired
    TamperedVaultTest(Vault vault, Custody custody, Secrets secrets, Heard heard, KeyMark keyMark) {
        this.keyMark = keyMark;
        this.vault = vault;
        this.custody = custody;
        this.secrets = secrets;
        this.heard = heard;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("meldroute.database.data-dir", HOME::toString);
    }

    @BeforeEach
    void somebody_is_at_the_database(@Autowired VaultCase.Parts parts) {
        our = parts.begin(HOME);
        heard.names().clear();
    }

    private void inTheDatabase(String sql, Object... values) {
        assertThat(our.superuser().sql(sql).params(values).update()).isPositive();
    }

    private void isNoticed(ReportId report) {
        assertThat(our.reveal(our.officer, report)).isEqualTo(new Revealing.Broken());
        assertThat(our.audited(report.value())).containsExactly("reporter.reveal done", "envelope.broken refused");
        assertThat(heard.names()).isEmpty();
    }

    @Test
    void two_envelopes_that_were_swapped() {
        ReportId one = our.sealed(aReporter());
        ReportId other = our.sealed(anAnonymousReporter());
        inTheDatabase("""
                update vault.envelope e set blob = o.blob from vault.envelope o where o.report_id <> e.report_id
                """);
        isNoticed(one);
        isNoticed(other);
    }

    @Test
    void an_envelope_that_was_copied_over_another() {
        ReportId one = our.sealed(aReporter());
        ReportId other = our.sealed(anAnonymousReporter());
        inTheDatabase("""
                update vault.envelope set blob = (select blob from vault.envelope where report_id = ?) where report_id = ?
                """, one.value(), other.value());
        isNoticed(other);
        assertThat(our.opens(our.officer, one)).isTrue();
    }

    @Test
    void an_envelope_in_which_one_byte_was_changed() {
        ReportId report = our.sealed(aReporter());
        inTheDatabase("update vault.envelope set blob = set_byte(blob, 1000, get_byte(blob, 1000) # 1)");
        isNoticed(report);
    }

    @Test
    void an_envelope_under_another_key() {
        ReportId report = our.sealed(aReporter());
        inTheDatabase(
                "insert into vault.vault_key (id, municipality, public_key, current) values (?, 'Zandhoven', ?, false)",
                RandomIds.next(),
                Hpke.Pair.random().publicKey());
        inTheDatabase("update vault.envelope set vk_id = (select id from vault.vault_key where not current)");
        isNoticed(report);
    }

    @Test
    void a_broken_envelope_can_not_be_compared_with_a_text() {
        ReportId report = our.sealed(aReporter());
        inTheDatabase("update vault.envelope set blob = set_byte(blob, 1000, get_byte(blob, 1000) # 1)");
        String key = our.unlocked(our.officer);
        assertThat(as(our.officer, () -> vault.ownWordsIn(key, report, "Dank, Fenna!")))
                .isEqualTo(new OwnWordsCheck.VaultClosed());
        assertThat(our.audited(report.value())).contains("envelope.broken refused");
    }

    private Secrets.Opening secret(ReportId report, UUID row, SealedSecret sealed) {
        String key = our.unlocked(our.officer);
        Act act = Act.on(report, "file.original").because("evidence");
        return as(our.officer, () -> secrets.open(key, report, row, sealed, act));
    }

    @Test
    void what_another_module_keeps_and_was_swapped_altered_or_put_under_another_key() {
        ReportId report = ReportId.random();
        UUID row = RandomIds.next();
        SealedSecret sealed = secrets.seal(report, row, "de sleutel van een foto");
        assertThat(secret(report, row, sealed)).isEqualTo(new Secrets.Opening.Opened("de sleutel van een foto"));
        byte[] changed = sealed.blob().clone();
        changed[changed.length - 1] ^= 1;
        inTheDatabase(
                "insert into vault.vault_key (id, municipality, public_key, current) values (?, 'Zandhoven', ?, false)",
                row,
                Hpke.Pair.random().publicKey());
        for (SealedSecret other : List.of(
                secrets.seal(report, RandomIds.next(), "van een andere rij"),
                secrets.seal(ReportId.random(), row, "van een ander signaal"),
                new SealedSecret(sealed.key(), changed),
                new SealedSecret(row, sealed.blob()))) {
            assertThat(secret(report, row, other)).isEqualTo(new Secrets.Opening.Broken());
        }
        assertThat(our.audited(report.value()))
                .containsExactlyInAnyOrder(
                        "file.original done",
                        "file.original done",
                        "envelope.broken refused",
                        "file.original done",
                        "envelope.broken refused",
                        "file.original done",
                        "envelope.broken refused",
                        "file.original done",
                        "envelope.broken refused");
    }

    @Test
    void nothing_is_sealed_to_a_public_key_that_somebody_with_the_database_alone_put_there() {
        assertThat(vault.ready()).isTrue();
        inTheDatabase(
                "update vault.vault_key set public_key = ?", Hpke.Pair.random().publicKey());
        assertThat(vault.ready()).isFalse();
        assertThatThrownBy(() -> our.sealed(aReporter())).isInstanceOf(IllegalStateException.class);
        inTheDatabase("update vault.vault_key set mark = null");
        assertThat(vault.ready()).isFalse();
        isReplaced();
        assertThat(vault.ready()).isFalse();
    }

    @Test
    void a_key_from_before_there_were_marks_or_of_another_key_file_is_renewed() {
        for (String mark : List.of("null", "sha256('van een andere installatie')")) {
            ReportId before = our.sealed(aReporter());
            inTheDatabase("update vault.vault_key set mark = " + mark);
            our.unlocked(our.deputy);
            assertThat(vault.ready()).isFalse();
            assertThat(vault.unmarked()).isTrue();
            assertThat(as(our.deputy, custody::standing).orElseThrow().stopped())
                    .isTrue();
            assertThat(as(our.deputy, custody::stoppedForMe)).isTrue();
            assertThat(as(our.newcomer, custody::stoppedForMe)).isFalse();
            assertThat(as(our.deputy, () -> custody.renew(passphrase(our.deputy), Optional.empty())))
                    .isEqualTo(new Rekeying.Done(0));
            isWellAgain(before);
            assertThat(vault.unmarked()).isFalse();
            assertThat(as(our.deputy, custody::stoppedForMe)).isFalse();
        }
    }

    @Test
    void a_key_of_the_own_without_a_mark_that_somebody_with_the_database_sealed_to_all_holders_is_never_sealed_to() {
        Hpke.Pair own = Hpke.Pair.random();
        VaultKey strange = new VaultKey(RandomIds.next(), "Zandhoven", own.publicKey());
        inTheDatabase("update vault.vault_key set current = false");
        inTheDatabase(
                "insert into vault.vault_key (id, municipality, public_key, current) values (?, 'Zandhoven', ?, true)",
                strange.id(),
                strange.publicKey());
        for (Account holder : List.of(our.officer, our.deputy)) {
            byte[] publicKey = our.superuser()
                    .sql("select public_key from vault.holder where account_id = ?")
                    .param(holder.id().value())
                    .query(byte[].class)
                    .single();
            inTheDatabase(
                    "insert into vault.wrap (vk_id, account_id, wrapped) values (?, ?, ?)",
                    strange.id(),
                    holder.id().value(),
                    strange.wrapFor(holder.id().value(), publicKey, own.privateKey()));
        }
        our.unlocked(our.officer);
        our.unlocked(our.deputy);
        assertThat(vault.ready()).isFalse();
        assertThatThrownBy(() -> our.sealed(aReporter())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_replaced_by_who_has_the_secret_of_the_installation_too_stops_reports_until_there_is_a_new_one() {
        ReportId before = our.sealed(aReporter());
        VaultKey present = key("current");
        VaultKey strange = new VaultKey(
                present.id(), present.municipality(), Hpke.Pair.random().publicKey());
        inTheDatabase("update vault.vault_key set public_key = ?, mark = ?", strange.publicKey(), keyMark.of(strange));
        ReportId lost = our.sealed(aReporter());
        isReplaced();
        assertThat(our.opens(our.officer, before)).isTrue();

        assertThat(as(our.officer, () -> custody.renew(passphrase(our.officer), Optional.empty())))
                .isEqualTo(new Rekeying.Done(1));
        assertThat(our.audited(lost.value())).contains("envelope.broken refused");
        isWellAgain(before);
        assertThat(our.reveal(our.officer, lost)).isEqualTo(new Revealing.Broken());
    }

    private VaultKey key(String which) {
        return our.superuser()
                .sql("select id, municipality, public_key from vault.vault_key where " + which)
                .query((row, _) -> new VaultKey(
                        row.getObject("id", UUID.class), row.getString("municipality"), row.getBytes("public_key")))
                .single();
    }

    @Test
    void another_key_that_was_put_in_its_place_likewise() {
        ReportId before = our.sealed(aReporter());
        VaultKey strange =
                new VaultKey(RandomIds.next(), "Zandhoven", Hpke.Pair.random().publicKey());
        inTheDatabase("update vault.vault_key set current = false");
        inTheDatabase(
                "insert into vault.vault_key (id, municipality, public_key, mark, current) values (?, 'Zandhoven', ?, ?, true)",
                strange.id(),
                strange.publicKey(),
                keyMark.of(strange));
        isReplaced();
        assertThat(as(our.officer, () -> custody.renew(passphrase(our.officer), Optional.empty())))
                .isEqualTo(new Rekeying.Done(0));
        isWellAgain(before);
    }

    private void isReplaced() {
        assertThat(our.open(our.officer))
                .isInstanceOfSatisfying(
                        Unlocking.Opened.class,
                        opened -> assertThat(opened.intact()).isFalse());
        assertThat(vault.ready()).isFalse();
        assertThat(as(our.deputy, custody::standing).orElseThrow().doubted()).isTrue();
        assertThat(acts()).contains("vault.key-replaced refused");
    }

    private void isWellAgain(ReportId before) {
        assertThat(vault.ready()).isTrue();
        assertThat(our.open(our.deputy))
                .isInstanceOfSatisfying(
                        Unlocking.Opened.class,
                        opened -> assertThat(opened.intact()).isTrue());
        assertThat(as(our.deputy, custody::standing).orElseThrow().doubted()).isFalse();
        assertThat(our.opens(our.deputy, before)).isTrue();
        assertThat(our.opens(our.deputy, our.sealed(aReporter()))).isTrue();
    }

    @Test
    void a_holder_whom_somebody_with_the_database_added_or_exchanged_does_not_get_the_next_key() {
        Hpke.Pair own = Hpke.Pair.random();
        inTheDatabase(
                "update vault.holder set public_key = ? where account_id = ?",
                own.publicKey(),
                our.deputy.id().value());
        inTheDatabase("""
                insert into vault.holder (account_id, public_key, wrapped_private, salt, memory, rounds)
                values (?, ?, '', '', 64, 1)
                """, our.newcomer.id().value(), own.publicKey());
        inTheDatabase(
                "insert into vault.wrap (vk_id, account_id, wrapped, mark) select vk_id, ?, wrapped, mark from vault.wrap where account_id = ?",
                our.newcomer.id().value(),
                our.officer.id().value());
        assertThat(as(our.officer, () -> custody.renew(passphrase(our.officer), Optional.empty())))
                .isEqualTo(new Rekeying.Done(0));
        assertThat(our.superuser()
                        .sql("select account_id from vault.wrap")
                        .query(UUID.class)
                        .list())
                .containsExactly(our.officer.id().value());
        for (Account strange : List.of(our.deputy, our.newcomer)) {
            assertThat(our.audited(strange.id().value())).contains("vault.holder-strange refused");
            assertThat(our.open(strange)).isEqualTo(new Unlocking.NotAHolder());
        }
        assertThat(vault.ready()).isFalse();
    }

    @Test
    void a_key_put_in_the_place_of_the_one_of_who_waits_is_never_let_in(@Autowired Holders holders) {
        as(our.newcomer, () -> holders.enrol("van wie nog wacht"));
        as(our.deputy, () -> holders.forgotten("een nieuwe zin van els"));
        String key = our.unlocked(our.officer);
        byte[] strange = Hpke.Pair.random().publicKey();
        inTheDatabase(
                "update vault.holder set public_key = ? where account_id = ?",
                strange,
                our.newcomer.id().value());
        inTheDatabase("update vault.renewal set public_key = ?", strange);
        assertThat(as(our.officer, holders::requests)).isEmpty();
        assertThatThrownBy(() -> as(our.officer, () -> holders.admit(key, our.newcomer.id(), CheckCode.of(strange))))
                .isInstanceOf(NotForYou.class);
        assertThat(as(our.newcomer, holders::mine)).isEqualTo(new Membership.Outside());
        assertThat(as(our.deputy, holders::mine)).isEqualTo(new Membership.Holder());

        assertThat(as(our.newcomer, () -> holders.enrol("nog een keer gevraagd")))
                .isEqualTo(new Enrolment.Requested());
        assertThat(our.admit(our.officer, key, our.newcomer)).isEqualTo(Holders.Admission.ADMITTED);
        assertThat(our.open(our.newcomer, "nog een keer gevraagd")).isInstanceOf(Unlocking.Opened.class);
        assertThat(as(our.newcomer, () -> holders.enrol("van wie al binnen is")))
                .isEqualTo(new Enrolment.AlreadyThere());
    }

    @Test
    void a_recovery_set_of_the_own_that_somebody_with_the_database_put_there_does_not_get_the_next_key() {
        RecoverySet own = Keepers.of("Zandhoven").set();
        inTheDatabase(
                "insert into vault.recovery_set (id, public_set, taken_on) values (?, ?, '2026-11-24')",
                own.id(),
                own.print().getBytes(StandardCharsets.UTF_8));
        assertThat(as(our.officer, () -> custody.renew(passphrase(our.officer), Optional.empty())))
                .isEqualTo(new Rekeying.Done(0));
        assertThat(vault.recoverable()).isFalse();
        assertThat(as(our.officer, custody::standing).orElseThrow().recovery()).isEmpty();
        assertThat(acts()).contains("vault.set-strange refused");
    }

    @Test
    void the_key_of_a_holder_that_was_altered_or_exchanged() {
        inTheDatabase("update vault.wrap set wrapped = set_byte(wrapped, 40, get_byte(wrapped, 40) # 1)");
        assertThat(our.open(our.officer)).isEqualTo(new Unlocking.Altered());
        assertThat(vault.ready()).isFalse();
        assertThat(acts()).contains("vault.key-replaced refused");
    }

    @Test
    void the_name_of_the_municipality_belongs_to_the_key() {
        inTheDatabase("update vault.vault_key set municipality = 'Waterhoven'");
        assertThat(our.open(our.deputy)).isEqualTo(new Unlocking.Altered());
    }

    private List<String> acts() {
        return our.superuser()
                .sql("select action || ' ' || outcome from audit.entry where object = 'vault'")
                .query((row, _) -> row.getString(1))
                .list();
    }
}

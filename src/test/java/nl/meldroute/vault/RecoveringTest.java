package nl.meldroute.vault;

import static nl.meldroute.vault.VaultCase.passphrase;
import static nl.meldroute.vault.VaultFixtures.aReporter;
import static nl.meldroute.vault.VaultFixtures.anAnonymousReporter;
import static nl.meldroute.vault.VaultModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.ui.Municipality;
import nl.meldroute.vault.rules.KeeperCode;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.RecoverySet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.TransactionException;

@WithVault
@TestPropertySource(
        properties = {
            "meldroute.notices.sender=signalen@gemeente.invalid",
            "meldroute.notices.officer=jan@gemeente.invalid",
            "meldroute.notices.deputy=els@gemeente.invalid",
            "meldroute.notices.privacy=fred@gemeente.invalid",
            "meldroute.notices.poll=PT24H"
        })
@DisplayName(
        "Lezing I-11: raken alle wachtzinnen kwijt, dan geven bewaarders samen de kluis aan een nieuwe functionaris")
class RecoveringTest {
    private static final Path HOME = VaultCase.home();
    private static final String NEW = "een nieuwe zin van els";
    private static final String WRONG = "een verkeerde zin";
    private final Recovering recovering;
    private final RecoverySets sets;
    private final Holders holders;
    private final Vault vault;
    private final Keepers keepers;
    private Photos photos;
    private VaultCase our;

    @Autowired
    RecoveringTest(Recovering recovering, RecoverySets sets, Holders holders, Vault vault, Municipality municipality) {
        this.recovering = recovering;
        this.sets = sets;
        this.holders = holders;
        this.vault = vault;
        this.keepers = Keepers.of(municipality.name());
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("meldroute.database.data-dir", HOME::toString);
    }

    @BeforeEach
    void a_set_is_taken_in_and_a_newcomer_waits(@Autowired VaultCase.Parts parts, @Autowired Photos others) {
        our = parts.begin(HOME);
        photos = others;
        photos.begin(our.superuser());
        assertThat(vault.recoverable()).isFalse();
        assertThat(takenIn(keepers)).isEqualTo(new Rekeying.Done(0));
        assertThat(vault.recoverable()).isTrue();
        assertThat(as(our.newcomer, () -> holders.enrol(passphrase(our.newcomer))))
                .isEqualTo(new Enrolment.Requested());
        our.superuser().sql("delete from notices.outbox").update();
    }

    private Rekeying takenIn(Keepers of) {
        return as(our.officer, () -> sets.takeIn(passphrase(our.officer), of.set()));
    }

    private String request() {
        return as(our.newcomer, recovering::request).orElseThrow();
    }

    private Rekeying recover(String answer) {
        return as(our.newcomer, () -> recovering.recover(passphrase(our.newcomer), answer));
    }

    @Test
    void the_newcomer_opens_everything_with_a_new_key_and_nobody_else_does() {
        ReportId named = our.sealed(aReporter());
        ReportId anonymous = our.sealed(anAnonymousReporter());
        String opened = our.unlocked(our.officer);
        as(our.officer, () -> vault.reveal(opened, named, Reason.OTHER, "De melder belde zelf."));
        UUID photo = photos.add(our.superuser(), named, "een foto");
        Keyring.Unlocked before = our.unlockedKeys(our.officer);

        Keepers.Answered answer = keepers.answer(request());
        assertThat(recover(answer.file())).isEqualTo(new Rekeying.Done(0));

        assertThat(our.reveal(our.newcomer, named))
                .isInstanceOfSatisfying(
                        Revealing.Revealed.class,
                        revealed -> assertThat(revealed.reporter()).isEqualTo(aReporter()));
        assertThat(our.opens(our.newcomer, anonymous)).isTrue();
        String key = our.unlocked(our.newcomer);
        assertThat(as(our.newcomer, () -> vault.explanations(key, named)))
                .hasValue(List.of(new Explanation(our.officer.id(), Reason.OTHER, "De melder belde zelf.")));
        assertThat(photos.read(our.superuser(), photo, our.unlockedKeys(our.newcomer)))
                .isEqualTo("een foto");
        assertThatThrownBy(() -> photos.read(our.superuser(), photo, before)).isInstanceOf(BrokenSeal.class);
        assertThat(our.open(our.officer)).isEqualTo(new Unlocking.NotAHolder());
        assertThat(our.open(our.deputy)).isEqualTo(new Unlocking.NotAHolder());
        assertThat(our.unlockedKeys(our.newcomer).keys()).hasSize(1).doesNotContainKeys(keyOf(before));
        assertThat(our.audited(our.newcomer.id().value()))
                .startsWith("vault.request done", "vault.recovery-request done")
                .contains("vault.recover done");
    }

    private static UUID keyOf(Keyring.Unlocked unlocked) {
        return unlocked.keys().keySet().iterator().next();
    }

    @Test
    void officer_deputy_and_privacy_officer_hear_of_it_without_a_word_of_what_is_in_it() {
        assertThat(recover(keepers.answer(request()).file())).isEqualTo(new Rekeying.Done(0));
        assertThat(our.superuser()
                        .sql("select kind || ' ' || channel || ' ' || number from notices.outbox order by channel")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("KEYS DEPUTY 1", "KEYS OFFICER 1", "KEYS PRIVACY 1");
    }

    @Test
    void a_set_from_before_the_municipality_got_another_name_still_does_it() {
        ReportId report = our.sealed(aReporter());
        Keepers named = Keepers.of("Zandhoven voor de fusie");
        assertThat(takenIn(named)).isEqualTo(new Rekeying.Done(0));
        assertThat(recover(named.answer(request()).file())).isEqualTo(new Rekeying.Done(0));
        assertThat(our.opens(our.newcomer, report)).isTrue();
    }

    @Test
    void the_old_codes_open_nothing_any_more_and_the_new_ones_do() {
        Keepers.Answered answer = keepers.answer(request());
        recover(answer.file());
        assertThat(vault.recoverable()).isTrue();
        assertThat(as(our.officer, () -> holders.enrol(passphrase(our.officer))))
                .isEqualTo(new Enrolment.Requested());
        String again = as(our.officer, recovering::request).orElseThrow();
        RecoverySet present = RecoveryRequest.read(again).orElseThrow().set();
        assertThat(present.mark()).isEqualTo(answer.next().set().mark());
        List<String> old =
                keepers.made().codes().stream().map(KeeperCode::print).toList();
        assertThat(present.open(old)).isEqualTo(new RecoverySet.Opening.OfAnotherSet(1));
        String next = answer.next().answer(again).file();
        assertThat(as(our.officer, () -> recovering.recover(passphrase(our.officer), next)))
                .isEqualTo(new Rekeying.Done(0));
        assertThat(our.open(our.newcomer)).isEqualTo(new Unlocking.NotAHolder());
    }

    @Test
    void whatever_is_wrong_says_so_and_changes_nothing() {
        our.sealed(aReporter());
        Keepers.Answered answer = keepers.answer(request());
        String file = answer.file();
        String otherSet = new Keepers(Keepers.of(keepers.set().municipality()).made())
                .set()
                .print();
        String swapped = file.replaceFirst(
                "next: .*",
                "next: "
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(otherSet.getBytes(StandardCharsets.UTF_8)));
        String flipped = flipped(file);
        List<String> before = our.everything();
        assertThat(recover("")).isEqualTo(new Rekeying.NotTheFile());
        assertThat(recover(request())).isEqualTo(new Rekeying.NotTheFile());
        assertThat(recover(file.substring(0, file.length() / 2))).isEqualTo(new Rekeying.NotTheFile());
        assertThat(recover(swapped)).isEqualTo(new Rekeying.Altered());
        assertThat(recover(flipped)).isEqualTo(new Rekeying.Altered());
        assertThat(as(our.newcomer, () -> recovering.recover("een heel andere zin", file)))
                .isEqualTo(new Rekeying.Wrong());
        assertThat(as(our.officer, () -> recovering.recover(passphrase(our.officer), file)))
                .isEqualTo(new Rekeying.OfAnother());
        assertThat(our.everything()).isEqualTo(before);
    }

    /** Another sign at the first place of what is sealed, whichever stands there. */
    private static String flipped(String file) {
        return file.replaceFirst("sealed: .", file.contains("sealed: _") ? "sealed: -" : "sealed: _");
    }

    @Test
    void an_answer_from_before_the_keys_changed_does_nothing(@Autowired Custody custody) {
        our.sealed(aReporter());
        String file = keepers.answer(request()).file();
        assertThat(as(our.deputy, () -> custody.renew(passphrase(our.deputy), Optional.empty())))
                .isEqualTo(new Rekeying.Done(0));
        assertThat(recover(file)).isEqualTo(new Rekeying.OfAnother());
        assertThat(takenIn(Keepers.of(keepers.set().municipality()))).isEqualTo(new Rekeying.Done(0));
        assertThat(recover(file)).isEqualTo(new Rekeying.Altered());
        assertThat(our.open(our.deputy)).isInstanceOf(Unlocking.Opened.class);
    }

    @Test
    void an_answer_does_nothing_any_more_when_another_set_came_while_all_was_sealed_anew() {
        ReportId report = our.sealed(aReporter());
        String file = keepers.answer(request()).file();
        photos.whilePreparing(() -> CompletableFuture.runAsync(
                        () -> takenIn(Keepers.of(keepers.set().municipality())), Thread::startVirtualThread)
                .orTimeout(10, TimeUnit.SECONDS)
                .join());
        assertThat(recover(file)).isEqualTo(new Rekeying.Changed());
        assertThat(our.opens(our.deputy, report)).isTrue();
    }

    @Test
    void what_breaks_off_halfway_leaves_all_as_it_was_and_can_be_done_again() {
        ReportId report = our.sealed(aReporter());
        String file = keepers.answer(request()).file();
        List<String> before = our.everything();
        photos.whileMoving(() -> our.superuser().sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where usename = 'meldroute_vault' and state <> 'idle'
                """).query().listOfRows());
        assertThatThrownBy(() -> recover(file)).isInstanceOf(TransactionException.class);
        assertThat(our.everything()).isEqualTo(before);
        assertThat(our.opens(our.deputy, report)).isTrue();
        assertThat(our.superuser()
                        .sql("select kind from notices.outbox")
                        .query((row, _) -> row.getString(1))
                        .list())
                .isEmpty();

        assertThat(recover(file)).isEqualTo(new Rekeying.Done(0));
        assertThat(our.opens(our.newcomer, report)).isTrue();
    }

    @Test
    void neither_private_key_is_anywhere_in_the_database() {
        our.sealed(aReporter());
        byte[] vaultKey =
                our.unlockedKeys(our.officer).keys().values().iterator().next();
        byte[] setKey = keepers.privateKey(keepers.set());
        recover(keepers.answer(request()).file());
        byte[] newKey =
                our.unlockedKeys(our.newcomer).keys().values().iterator().next();
        String all = String.join("\n", our.everything());
        for (byte[] secret : List.of(vaultKey, setKey, newKey)) {
            assertThat(all).doesNotContain(HexFormat.of().formatHex(secret));
        }
    }

    @Test
    void only_who_waits_can_ask_the_keepers() {
        assertThat(as(our.officer, recovering::request)).isEmpty();
        our.superuser().sql("delete from vault.recovery_set").update();
        assertThat(as(our.newcomer, recovering::request)).isEmpty();
        assertThat(vault.recoverable()).isFalse();
    }

    @Test
    void a_holder_who_forgot_the_passphrase_can_ask_them_too() {
        assertThat(as(our.deputy, () -> holders.forgotten(NEW))).isEqualTo(new Enrolment.Requested());
        String file = keepers.answer(as(our.deputy, recovering::request).orElseThrow())
                .file();
        assertThat(as(our.deputy, () -> recovering.recover(NEW, file))).isEqualTo(new Rekeying.Done(0));
        assertThat(our.open(our.deputy)).isEqualTo(new Unlocking.Wrong());
        assertThat(our.open(our.deputy, NEW)).isInstanceOf(Unlocking.Opened.class);
    }

    @Test
    void who_chose_a_new_passphrase_guesses_the_old_one_no_faster() {
        as(our.deputy, () -> holders.forgotten(NEW));
        String file = flipped(keepers.answer(as(our.deputy, recovering::request).orElseThrow())
                .file());
        for (int miss = 0; miss < 3; miss++) {
            assertThat(our.open(our.deputy, WRONG)).isEqualTo(new Unlocking.Wrong());
        }
        assertThat(as(our.deputy, () -> recovering.recover(NEW, file))).isEqualTo(new Rekeying.Altered());
        assertThat(our.open(our.deputy, WRONG)).isEqualTo(new Unlocking.TryLater(5));
    }

    @Test
    void wrong_new_passphrases_do_not_slow_the_old_one() {
        as(our.deputy, () -> holders.forgotten(NEW));
        String file = keepers.answer(as(our.deputy, recovering::request).orElseThrow())
                .file();
        for (int miss = 0; miss < 3; miss++) {
            assertThat(as(our.deputy, () -> recovering.recover(WRONG, file))).isEqualTo(new Rekeying.Wrong());
        }
        assertThat(as(our.deputy, () -> recovering.recover(NEW, file))).isEqualTo(new Rekeying.TryLater(5));
        assertThat(our.open(our.deputy)).isInstanceOf(Unlocking.Opened.class);
    }

    @Test
    void the_keepers_show_once_a_year_that_they_can(@Autowired Custody custody) {
        String trial = as(our.officer, sets::trial).orElseThrow();
        assertThat(as(our.officer, () -> sets.tried("0000 0000"))).isFalse();
        assertThat(as(our.officer, () -> sets.tried(keepers.word(trial)))).isTrue();
        assertThat(as(our.officer, () -> sets.tried(keepers.word(trial)))).isFalse();
        assertThat(as(our.deputy, custody::standing).orElseThrow().recovery()).hasValueSatisfying(recovery -> {
            assertThat(recovery.mark()).isEqualTo(keepers.set().mark());
            assertThat(recovery.tried()).isPresent();
            assertThat(recovery.tryBefore())
                    .isEqualTo(recovery.tried().orElseThrow().plusYears(1));
        });
    }

    @Test
    void a_set_is_read_before_it_is_taken_in() {
        assertThat(as(our.officer, () -> sets.read(keepers.set().print())))
                .isInstanceOfSatisfying(
                        RecoverySets.Reading.Set.class,
                        read -> assertThat(read.set().mark())
                                .isEqualTo(keepers.set().mark()));
        assertThat(as(our.officer, () -> sets.read("iets"))).isEqualTo(new RecoverySets.Reading.NotTheFile());
        assertThat(as(
                        our.officer,
                        () -> sets.read(Keepers.of("Waterhoven").set().print())))
                .isEqualTo(new RecoverySets.Reading.OfAnother());
        assertThat(as(our.officer, () -> sets.takeIn("een verkeerde zin", keepers.set())))
                .isEqualTo(new Rekeying.Wrong());
    }
}

package nl.meldroute.files;

import static nl.meldroute.files.FilesModule.DEPUTY;
import static nl.meldroute.files.FilesModule.OFFICER;
import static nl.meldroute.files.FilesModule.as;
import static nl.meldroute.files.FilesModule.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.Superuser;
import nl.meldroute.files.FilesModule.Writer;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.vault.Custody;
import nl.meldroute.vault.Holders;
import nl.meldroute.vault.Rekeying;
import nl.meldroute.vault.SealedSecret;
import nl.meldroute.vault.Secrets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithFiles
@DisplayName("Beleidsplan 2.2, STAP 2: wat de aandachtsfunctionaris van een bestand ziet, en wat in de kluis blijft")
class AttachmentsTest {
    private static final String MAKER = "Wilhelmina Fotograaf";

    @Autowired
    private Attachments attachments;

    @Autowired
    private Originals originals;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CleaningRounds rounds;

    @Autowired
    private Cleaning cleaning;

    @Autowired
    private Clamd clamd;

    @Autowired
    private SealedFolder folder;

    @Autowired
    private Scanner scanner;

    @Autowired
    private Writer writer;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Holders holders;

    @Autowired
    private Custody custody;

    @Autowired
    private CaseContent cases;

    @Autowired
    private ActingDatabase database;

    @Autowired
    private Superuser superuser;

    @Autowired
    private Path home;

    private Attachment one(ReportId report) {
        List<Attachment> all = as(OFFICER, () -> attachments.of(report));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Optional<byte[]> copy(UUID id) {
        return as(OFFICER, () -> attachments.copy(id));
    }

    private List<String> acts(ReportId report) {
        return superuser
                .client()
                .sql("select action || coalesce(' ' || reason, '') from audit.entry where object_id = ? order by seq")
                .param(report.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** How it stands with the scanner and its copy, and whether a key of the signal still opens the original. */
    private String row(UUID id) {
        return superuser
                .client()
                .sql(
                        "select concat_ws(' ', scan, copy, case when working is null then 'shut' end) from files.attachment where id = ?")
                .param(id)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private int heard(ReportId report) {
        return superuser
                .client()
                .sql("select count(*) from notices.bell where kind = 'file.original' and report_id = ?")
                .param(report.value())
                .query(Integer.class)
                .single();
    }

    private String opened(String unlockKey, ReportId report, UUID id, SealedSecret sealed) {
        Act act = Act.on(report, "file.original").because("evidence");
        return switch (as(OFFICER, () -> secrets.open(unlockKey, report, id, sealed, act))) {
            case Secrets.Opening.Opened(String secret) -> secret;
            case Secrets.Opening other -> throw new AssertionError("Not open: " + other);
        };
    }

    @Test
    void after_the_clean_copy_only_the_vault_opens_the_original() {
        byte[] photo = Samples.photo(MAKER);
        ReportId report = writer.sent(MAKER + ".jpg", photo);
        UUID id = one(report).id();
        assertThat(row(id)).isEqualTo("clean waiting");
        assertThat(copy(id)).as("not yet").isEmpty();
        rounds.clean();
        assertThat(row(id)).isEqualTo("clean made shut");
        assertThat(one(report).shown()).isTrue();
        assertThat(one(report).caption()).isEqualTo("Bijschrift");
        assertThat(copy(id))
                .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(MAKER));
        assertThat(acts(report)).contains("file.read");

        Attachments.Of of = as(OFFICER, () -> originals.of(id));
        Act act = Act.on(report, "file.original").because("evidence");
        assertThat(as(OFFICER, () -> secrets.open("", report, id, of.original(), act)))
                .as("a vault that is shut")
                .isEqualTo(new Secrets.Opening.VaultClosed());
        assertThat(acts(report)).doesNotContain("file.original evidence");
        String unlockKey = FilesModule.unlocked(holders);
        String secret = opened(unlockKey, report, id, of.original());
        assertThat(acts(report)).contains("file.original evidence");
        assertThat(as(OFFICER, () -> originals.open(id, secret, "evidence"))).hasValue(photo);
        assertThat(heard(report)).as("the officer knows").isZero();
        as(DEPUTY, () -> originals.open(id, secret, "evidence"));
        assertThat(heard(report)).as("of the deputy the officer hears").isEqualTo(1);
        assertThat(OriginalSecret.read(secret).name()).isEqualTo(MAKER + ".jpg");
    }

    @Test
    void while_the_scanner_is_away_nothing_opens_unless_somebody_lets_it_through_for_a_reason() {
        ReportId[] report = new ReportId[1];
        scanner.away(() -> {
            report[0] = writer.sent("notitie.txt", Samples.text("Kenteken XX-000-X"));
            rounds.clean();
            UUID id = one(report[0]).id();
            assertThat(one(report[0]).state().code()).isEqualTo("pending");
            assertThat(one(report[0]).mayOpen()).isFalse();
            assertThat(copy(id)).isEmpty();
            as(OFFICER, () -> {
                attachments.release(id, "urgent");
                return id;
            });
            rounds.clean();
            assertThat(one(report[0]).state().code()).isEqualTo("unscanned");
            assertThat(copy(id)).hasValue(Samples.text("Kenteken XX-000-X"));
        });
        assertThat(acts(report[0])).contains("file.release urgent");
    }

    @Test
    void what_waited_is_scanned_when_the_scanner_is_back_and_what_is_infected_never_opens() {
        ReportId[] reports = new ReportId[2];
        scanner.away(() -> {
            reports[0] = writer.sent("brief.txt", Samples.text(Scanner.EICAR));
            reports[1] = writer.sent("schoon.txt", Samples.text("woorden"));
        });
        rounds.clean();
        UUID infected = one(reports[0]).id();
        assertThat(one(reports[0]).state().code()).isEqualTo("infected");
        assertThat(one(reports[1]).state().code()).isEqualTo("clean");
        assertThat(row(infected)).isEqualTo("infected waiting shut");
        as(OFFICER, () -> {
            attachments.release(infected, "urgent");
            return infected;
        });
        rounds.clean();
        assertThat(one(reports[0]).state().code())
                .as("letting it through changes nothing")
                .isEqualTo("infected");
        assertThat(copy(infected)).isEmpty();
    }

    @Test
    @DisplayName("Lezing I-11: krijgt de kluis een nieuwe sleutel, dan gaan de originelen mee")
    void a_new_key_of_the_vault_opens_the_originals() {
        byte[] photo = Samples.photo(MAKER);
        ReportId report = writer.sent("foto.jpg", photo);
        UUID id = one(report).id();
        SealedSecret before = as(OFFICER, () -> attachments.one(id)).original();
        Rekeying renewed = as(OFFICER, () -> custody.renew(FilesModule.PASSPHRASE, Optional.empty()));
        assertThat(renewed).isEqualTo(new Rekeying.Done(0));
        SealedSecret after = as(OFFICER, () -> attachments.one(id)).original();
        assertThat(after.key()).isNotEqualTo(before.key());
        String secret = opened(FilesModule.unlocked(holders), report, id, after);
        assertThat(as(OFFICER, () -> originals.open(id, secret, "evidence"))).hasValue(photo);
    }

    @Test
    void a_file_that_was_changed_on_disk_keeps_no_other_waiting() throws IOException {
        ReportId[] reports = {writer.sent("a.txt", Samples.text("een")), writer.sent("b.txt", Samples.text("twee"))};
        Path changed = home.resolve("files/" + one(reports[0]).id() + ".o");
        Files.write(changed, new byte[100]);
        rounds.clean();
        assertThat(one(reports[0]).shown()).isFalse();
        assertThat(one(reports[1]).shown()).isTrue();
    }

    @Test
    void of_what_cannot_be_copied_the_original_stays_in_the_vault() {
        byte[] broken = Samples.document(1, MAKER, "Huurcontract");
        ReportId report = writer.sent("brief.pdf", Arrays.copyOf(broken, 40));
        rounds.clean();
        UUID id = one(report).id();
        assertThat(one(report).state().code()).isEqualTo("failed");
        assertThat(row(id)).isEqualTo("clean failed shut");
        assertThat(one(report).mayOpen()).isTrue();
    }

    @Test
    void of_a_document_with_more_pages_than_are_copied_the_officer_hears_why() {
        ReportId report = writer.sent("boek.pdf", Samples.document(Limits.PAGES + 1, MAKER, "Bladzijde"));
        rounds.clean();
        assertThat(one(report).state().code()).isEqualTo("too-long");
        assertThat(row(one(report).id())).isEqualTo("clean too-long shut");
        assertThat(one(report).mayOpen()).isTrue();
    }

    private CleaningRounds with(WashProcess wash) {
        return new CleaningRounds(cleaning, clamd, wash, folder);
    }

    @Test
    void a_file_that_breaks_the_program_is_tried_three_times_and_then_the_officer_hears_that_there_is_no_copy() {
        ReportId report = writer.sent("notitie.txt", Samples.text("woorden"));
        CleaningRounds breaking = with(new WashProcess(List.of(), WashProcessTest.Crash.class, 60));
        for (int round = 1; round <= Limits.TRIES; round++) {
            breaking.clean();
            assertThat(one(report).state().code()).isEqualTo("waiting");
        }
        rounds.clean();
        assertThat(row(one(report).id())).isEqualTo("clean gave-up shut");
        assertThat(one(report).state().code()).isEqualTo("gave-up");
        assertThat(one(report).mayOpen()).as("the original is still there").isTrue();
    }

    @Test
    void a_program_that_does_not_start_is_no_fault_of_the_file() {
        ReportId report = writer.sent("notitie.txt", Samples.text("woorden"));
        for (int round = 0; round <= Limits.TRIES; round++) {
            with(new WashProcess(List.of("false"))).clean();
        }
        rounds.clean();
        assertThat(one(report).shown()).isTrue();
    }

    @Test
    void a_copy_that_was_under_way_when_the_product_stopped_is_made_after_the_start() throws IOException {
        ReportId report = writer.sent("notitie.txt", Samples.text("woorden"));
        UUID id = one(report).id();
        assertThat(cleaning.tried(id)).isTrue();
        Files.write(home.resolve("files/" + id + ".c.new"), new byte[100]);
        Files.write(home.resolve("files/" + id + ".c"), new byte[100]);
        rounds.clean();
        assertThat(copy(id)).hasValue(Samples.text("woorden"));
    }

    @Test
    @DisplayName("Lezing I-11: wie de betrokkenen kent, ziet ook de bestanden niet")
    void who_is_kept_from_the_signal_is_kept_from_its_files() {
        ReportId report = writer.sent("notitie.txt", Samples.text("woorden"));
        rounds.clean();
        UUID id = only(as(OFFICER, () -> attachments.of(report)));
        database.as(Acting.nobody(Purpose.RECEIVING), () -> {
            cases.keepFrom(report, OFFICER.id());
            return report;
        });
        assertThatThrownBy(() -> as(OFFICER, () -> attachments.of(report))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(OFFICER, () -> attachments.one(id))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(OFFICER, () -> originals.of(id))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(OFFICER, () -> originals.open(id, "", "evidence")))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> copy(id)).isInstanceOf(NotForYou.class);
        assertThat(as(DEPUTY, () -> attachments.copy(id))).isPresent();
    }

    @Test
    @DisplayName("Lezing I-10: wie geen vervanger meer is, opent geen origineel, ook al is de kluis nog open")
    void who_was_revoked_opens_no_original_while_the_sign_in_still_runs() {
        Account leaver = new Account(new AccountId(RandomIds.next()), "piet", "Collega Piet", Role.DEPUTY, "OOV");
        accounts.add(leaver, "sleutelbloem");
        byte[] note = Samples.text("woorden");
        ReportId report = writer.sent("notitie.txt", note);
        rounds.clean();
        UUID id = only(as(OFFICER, () -> attachments.of(report)));
        SealedSecret sealed = as(OFFICER, () -> originals.of(id)).original();
        String secret = opened(FilesModule.unlocked(holders), report, id, sealed);
        assertThat(as(leaver, () -> originals.open(id, secret, "evidence"))).hasValue(note);
        accounts.close(leaver.id());
        assertThatThrownBy(() -> as(leaver, () -> originals.of(id))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(leaver, () -> originals.open(id, secret, "evidence")))
                .isInstanceOf(NotForYou.class);
    }
}

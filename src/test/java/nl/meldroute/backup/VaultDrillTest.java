package nl.meldroute.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.meldroute.backup.Drill.Outcome;
import nl.meldroute.database.Superuser;
import nl.meldroute.database.TrialDatabases;
import nl.meldroute.files.MadeCopies;
import nl.meldroute.files.WithFiles;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.EndedEnvelopes;
import nl.meldroute.vault.Reporter;
import nl.meldroute.vault.Sealing;
import nl.meldroute.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithFiles
@Import({MadeCopies.class, BackupPlace.class})
@DisplayName("Een oefening opent elke envelop als een houder de wachtzin typt, en toont er niets van")
class VaultDrillTest {
    private static final String RIGHT = MadeCopies.PASSPHRASE + "\n";
    private static final String WRONG = "een heel andere wachtzin\n";
    private static final String NAME = "Wolfhilde";
    private static final List<String> TABLES = List.of("vault_key", "holder", "wrap", "envelope");
    private static final String FIRST = "(select report_id from vault.envelope order by report_id limit 1)";
    private static final String LAST = "(select report_id from vault.envelope order by report_id desc limit 1)";

    @Autowired
    private BackupPlace place;

    @Autowired
    private MadeCopies reports;

    @Autowired
    private Vault vault;

    @Autowired
    private EndedEnvelopes ended;

    @TempDir
    private Path folder;

    private Path backup = Path.of("");

    @BeforeEach
    void make() throws IOException {
        reports.sent();
        Reporter reporter = Reporter.at(Instant.EPOCH).with(Reporter.Detail.NAME, NAME);
        assertThat(vault.seal(ReportId.random(), reporter)).isInstanceOf(Sealing.Sealed.class);
        ended.erase(List.of(reports.sent()));
        backup = place.make(folder).file();
    }

    /** A database that was restored, and a hand in its tables that no row policy stops. */
    private record Restored(TrialDatabases.Trial trial, JdbcClient superuser) {
        Ended typing(String... lines) throws IOException {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            Outcome outcome = new VaultDrill(trial.everything(), BackupPlace.talk(said, String.join("", lines)))
                    .run(Integer.parseInt(rows("count(*)", "envelope")));
            return new Ended(outcome, said.toString(StandardCharsets.UTF_8));
        }

        String rows(String what, String table) {
            return superuser
                    .sql("select (%s)::text from vault.%s t".formatted(what, table))
                    .query(String.class)
                    .single();
        }

        List<String> all() {
            return TABLES.stream()
                    .map(table -> rows("string_agg(t::text, ' ' order by t::text)", table))
                    .toList();
        }

        void keep() {
            superuser.sql("create schema kept").update();
            TABLES.forEach(table -> superuser
                    .sql("create table kept.%1$s as table vault.%1$s".formatted(table))
                    .update());
        }

        /** As it was before anything was altered. */
        void mend() {
            Stream.of(
                            "update vault.vault_key v set public_key = k.public_key from kept.vault_key k where k.id = v.id",
                            "update vault.holder v set public_key = k.public_key, wrapped_private = k.wrapped_private "
                                    + "from kept.holder k where k.account_id = v.account_id",
                            "update vault.wrap v set wrapped = k.wrapped from kept.wrap k where k.account_id = v.account_id",
                            "update vault.envelope v set blob = k.blob from kept.envelope k where k.report_id = v.report_id",
                            "insert into vault.envelope select * from kept.envelope on conflict do nothing")
                    .forEach(sql -> superuser.sql(sql).update());
        }

        Ended altered(String sql, String typed) throws IOException {
            assertThat(superuser.sql(sql).update()).as(sql).isPositive();
            Ended ended = typing(typed);
            mend();
            return ended;
        }
    }

    private record Ended(Outcome outcome, String said) {}

    private static String flip(String column) {
        return "%1$s = set_byte(%1$s, octet_length(%1$s) / 2, get_byte(%1$s, octet_length(%1$s) / 2) # 1)"
                .formatted(column);
    }

    @Test
    void only_a_passphrase_opens_it_and_nothing_of_it_is_said_or_changed() throws IOException {
        Path home = BackupPlace.folder();
        try (TrialDatabases.Trial trial = place.trials().start(home)) {
            new Restoring(trial.whole(), home.resolve("files")).restore(place.unpacking(backup));
            Restored restored = new Restored(trial, new Superuser(home).client());
            List<String> before = restored.all();
            Ended right = restored.typing(RIGHT);
            assertThat(right.outcome()).as(right.said()).isEqualTo(Outcome.PASSED);
            assertThat(right.said())
                    .contains("Alle " + restored.rows("count(*)", "envelope") + " enveloppen gingen open")
                    .doesNotContain(NAME, MadeCopies.PASSPHRASE, "✗");
            assertThat(restored.typing(WRONG, RIGHT).outcome()).isEqualTo(Outcome.PASSED);
            Ended nobody = restored.typing();
            assertThat(nobody.outcome()).isEqualTo(Outcome.VAULT_SHUT);
            assertThat(nobody.said()).contains("Er is geen envelop geopend").doesNotContain("gingen open");
            assertThat(restored.typing("  \n").outcome()).isEqualTo(Outcome.VAULT_SHUT);
            for (Ended wrong : List.of(restored.typing(WRONG), restored.typing(WRONG, WRONG, WRONG, RIGHT))) {
                assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG_PASSPHRASE);
                assertThat(wrong.said())
                        .contains("Met deze wachtzin gaat geen sleutel open")
                        .doesNotContain("gingen open", WRONG.strip());
            }
            assertThat(restored.all()).isEqualTo(before);
            restored.keep();
            red(restored);
            assertThat(restored.typing(RIGHT).outcome()).isEqualTo(Outcome.PASSED);
        }
    }

    private static void red(Restored restored) throws IOException {
        String flipped = "update vault.envelope set " + flip("blob") + " where report_id = " + FIRST;
        fails(restored.altered(flipped, RIGHT), "Eén envelop gaat niet open met de kluis");
        String copied =
                "update vault.envelope set blob = (select blob from vault.envelope where report_id = %s) where report_id = %s"
                        .formatted(FIRST, LAST);
        fails(restored.altered(copied, RIGHT), "Eén envelop gaat niet open met de kluis");
        fails(
                restored.altered("update vault.envelope set " + flip("blob"), RIGHT),
                restored.rows("count(*)", "envelope") + " enveloppen gaan niet open met de kluis");
        String missing = "delete from vault.envelope where report_id = "
                + "(select id from reporting.report join vault.envelope on report_id = id where sent limit 1)";
        fails(restored.altered(missing, ""), "Er ontbreekt één envelop");
        fails(restored.altered(missing, RIGHT), "Er ontbreekt één envelop");
        String other = "De wachtzin is goed, maar de sleutel van de kluis gaat er niet mee open";
        fails(restored.altered("update vault.wrap set " + flip("wrapped"), RIGHT), other);
        String swapped = "update vault.wrap v set wrapped = "
                + "(select wrapped from vault.wrap o where o.account_id <> v.account_id limit 1)";
        fails(restored.altered(swapped, RIGHT), other);
        fails(restored.altered("update vault.holder set " + flip("public_key"), RIGHT), other);
        fails(restored.altered("update vault.vault_key set " + flip("public_key"), RIGHT), other);
        Ended own = restored.altered("update vault.holder set " + flip("wrapped_private"), RIGHT);
        assertThat(own.outcome()).isEqualTo(Outcome.WRONG_PASSPHRASE);
        assertThat(own.said()).contains("Dan is in deze kopie de sleutel veranderd");
    }

    private static void fails(Ended ended, String sentence) {
        assertThat(ended.outcome()).as(ended.said()).isEqualTo(Outcome.DOES_NOT_OPEN);
        assertThat(ended.said()).contains(sentence).doesNotContain("gingen open");
    }

    @Test
    void a_drill_says_what_is_still_to_be_done_and_what_failed() throws IOException {
        BackupPlace.Drilled shut = place.drill(backup, "");
        assertThat(shut.outcome()).isEqualTo(Outcome.VAULT_SHUT);
        assertThat(shut.protocol()).contains("niemand typte een wachtzin").doesNotContain("mislukt");
        BackupPlace.Drilled wrong = place.drill(backup, WRONG);
        assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG_PASSPHRASE);
        assertThat(wrong.protocol()).contains("De oefening is mislukt", "Oefen opnieuw, met de goede wachtzin");
    }
}

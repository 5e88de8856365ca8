package nl.meldroute.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.meldroute.PushedClock;
import nl.meldroute.audit.CheckpointWriter.Went;
import nl.meldroute.audit.rules.Checkpoint;
import nl.meldroute.audit.rules.Checkpoints;
import nl.meldroute.audit.rules.NoteSigner;
import nl.meldroute.audit.store.Chain;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@WithIntake
@DisplayName("Het bewijs van het logboek verlaat de database, en wat er al ligt blijft liggen")
class CheckpointWriterTest {
    @Autowired
    private Audit audit;

    @Autowired
    private NoteSigner signer;

    @Autowired
    private Chain chain;

    @Autowired
    private ActingDatabase database;

    @Autowired
    private PushedClock clock;

    @TempDir
    private Path home;

    private Checkpoints checkpoints;

    @BeforeEach
    void acted() {
        checkpoints = new Checkpoints(home.resolve("checkpoints"));
        act();
    }

    private CheckpointWriter writer() {
        return new CheckpointWriter(new AuditSettings(checkpoints.folder()), signer, chain, database, clock);
    }

    private void act() {
        database.as(Acting.nobody(Purpose.HOUSEKEEPING), () -> {
            audit.record(Act.of("swept", "signals"));
            return true;
        });
    }

    @Test
    void one_is_written_where_something_was_added_and_no_other_is_touched() throws Exception {
        CheckpointWriter writer = writer();
        writer.write();
        writer.write();
        assertThat(checkpoints.files()).hasSize(1);
        byte[] first = Files.readAllBytes(checkpoints.files().getFirst());
        act();
        writer.write();
        assertThat(checkpoints.read(signer.key()))
                .extracting(Checkpoint::size)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Files.readAllBytes(checkpoints.files().getFirst())).isEqualTo(first);
        assertThat(writer.went()).isEqualTo(Went.WELL);
        writer().write();
        assertThat(checkpoints.files())
                .as("after a start in which nothing was added")
                .hasSize(2);
    }

    @Test
    void a_folder_that_is_gone_is_told_until_it_is_back() throws Exception {
        CheckpointWriter writer = writer();
        Path gone = home.resolve("gone");
        Files.move(checkpoints.folder(), gone);
        Files.createFile(checkpoints.folder());
        writer.write();
        assertThat(writer.went()).isEqualTo(Went.UNWRITTEN);
        assertThat(new AuditProof(writer).written()).isFalse();
        Files.delete(checkpoints.folder());
        Files.move(gone, checkpoints.folder());
        writer.write();
        assertThat(new AuditProof(writer).written()).isTrue();
        assertThat(checkpoints.files()).hasSize(1);
    }

    @Test
    void an_audit_that_is_not_the_one_that_was_signed_is_told_and_stays_so() {
        CheckpointWriter writer = writer();
        Checkpoint other = new Checkpoint(signer.key().name(), 1, new byte[32]);
        checkpoints.write(signer.sign(other.text()), other);
        writer.write();
        assertThat(new AuditProof(writer).same()).isFalse();
        act();
        writer.write();
        assertThat(writer.went()).isEqualTo(Went.OTHER);
    }

    @Test
    void fewer_rows_than_were_signed_are_told() {
        Checkpoint longer = new Checkpoint(signer.key().name(), 1_000_000, new byte[32]);
        CheckpointWriter writer = writer();
        checkpoints.write(signer.sign(longer.text()), longer);
        writer.write();
        assertThat(writer.went()).isEqualTo(Went.OTHER);
    }

    @Test
    void the_product_does_not_start_without_a_folder_to_write_in() throws Exception {
        Path file = Files.createFile(home.resolve("file"));
        AuditSettings settings = new AuditSettings(file.resolve("checkpoints"));
        assertThatThrownBy(() -> new CheckpointWriter(settings, signer, chain, database, clock))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("MELDROUTE_AUDIT_CHECKPOINTS");
    }
}

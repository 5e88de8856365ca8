package nl.meldroute.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Het logboek is te bewijzen: wat ondertekend is, staat in een map en wordt nooit overschreven")
class CheckpointsTest {
    private final NoteSigner signer = NoteSigner.of("invented.audit", NoteKey.SIGNS, new byte[32]);

    @TempDir
    private Path home;

    private Checkpoints checkpoints;

    @BeforeEach
    void begin() {
        checkpoints = new Checkpoints(home);
    }

    private Checkpoint over(long size, int root) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) root);
        return new Checkpoint(signer.key().name(), size, bytes);
    }

    private Checkpoint written(long size, int root) {
        Checkpoint made = over(size, root);
        checkpoints.write(signer.sign(made.text()), made);
        return made;
    }

    @Test
    void a_file_is_called_by_how_many_rows_and_the_begin_of_the_root() {
        assertThat(Checkpoints.name(over(7, 0xab))).isEqualTo("000000000007-abababababababab.note");
        assertThat(Checkpoints.name(over(1_234_567_890_123L, 0))).isEqualTo("1234567890123-0000000000000000.note");
    }

    @Test
    void what_was_written_is_read_back_the_smallest_first() throws Exception {
        Checkpoint large = written(12, 1);
        Checkpoint small = written(3, 2);
        assertThat(checkpoints.read(signer.key()))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(small, large);
        assertThat(checkpoints.files())
                .containsExactly(home.resolve(Checkpoints.name(small)), home.resolve(Checkpoints.name(large)));
        assertThat(home).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void a_file_holds_the_note_with_who_signed_and_witnessed_it() throws IOException {
        NoteSigner witness = NoteSigner.of("invented.witness", NoteKey.COSIGNS, new byte[32]);
        Checkpoint made = over(5, 1);
        Note note = witness.cosign(signer.sign(made.text()), Instant.EPOCH);
        checkpoints.write(note, made);
        Path file = checkpoints.files().getFirst();
        assertThat(file).hasContent(note.print());
        Checkpoints.Signed signed = Checkpoints.read(file, signer.key()).orElseThrow();
        assertThat(signed.note().print()).isEqualTo(note.print());
        assertThat(signed.checkpoint().size()).isEqualTo(5);
        assertThat(Checkpoints.read(file, witness.key()))
                .as("signed, and of another origin")
                .isEmpty();
    }

    @Test
    void what_is_there_is_never_written_over() throws IOException {
        Checkpoint made = over(5, 1);
        Path there = Files.writeString(home.resolve(Checkpoints.name(made)), "there before");
        checkpoints.write(signer.sign(made.text()), made);
        assertThat(there).hasContent("there before");
        assertThat(checkpoints.files()).containsExactly(there);
    }

    @Test
    void a_file_that_is_no_checkpoint_of_this_audit_is_named() throws IOException {
        written(3, 1);
        Path file = Files.writeString(home.resolve("planted.note"), "no note");
        assertThatThrownBy(() -> checkpoints.read(signer.key()))
                .isInstanceOf(Checkpoints.Unsigned.class)
                .hasMessage("The file planted.note is no checkpoint signed with this key.");
        Files.writeString(file, signer.sign("a text that is no checkpoint\n").print());
        assertThat(Checkpoints.read(file, signer.key())).isEmpty();
        NoteSigner other = NoteSigner.of("invented.audit", NoteKey.SIGNS, new byte[] {
            1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
        });
        Files.writeString(file, other.sign(over(3, 1).text()).print());
        assertThat(Checkpoints.read(file, signer.key())).isEmpty();
    }

    @Test
    void names_are_known_by_size_and_other_files_do_not_count() throws IOException {
        Checkpoint one = written(3, 1);
        Checkpoint two = written(3, 2);
        Checkpoint three = written(4, 1);
        Files.writeString(home.resolve("of-a-colleague.note"), "");
        Files.writeString(home.resolve("000000000009-abababababababab.txt"), "");
        assertThat(checkpoints.namesBySize())
                .containsOnlyKeys(3L, 4L)
                .containsEntry(3L, Set.of(Checkpoints.name(one), Checkpoints.name(two)))
                .containsEntry(4L, Set.of(Checkpoints.name(three)));
        assertThat(checkpoints.files()).hasSize(4);
    }

    @Test
    void a_folder_that_is_not_there_is_said_and_not_passed_over() {
        Checkpoints nowhere = new Checkpoints(home.resolve("nowhere"));
        Checkpoint made = over(1, 1);
        Note note = signer.sign(made.text());
        assertThatThrownBy(() -> nowhere.write(note, made)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(nowhere::namesBySize).isInstanceOf(UncheckedIOException.class);
    }
}

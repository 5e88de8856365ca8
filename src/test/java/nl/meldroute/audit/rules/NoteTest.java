package nl.meldroute.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C2SP signed-note, tlog-checkpoint en tlog-cosignature: wat ondertekend is")
class NoteTest {
    /** The example of the documentation of golang.org/x/mod/sumdb/note. */
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String PUBLISHED = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;
    private static final byte[] SEED =
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    private final NoteSigner signer = NoteSigner.of("meldroute.audit", NoteKey.SIGNS, SEED);

    private static Note read(String file) {
        return Note.read(file).orElseThrow();
    }

    private static NoteKey key(String line) {
        return NoteKey.read(line).orElseThrow();
    }

    @Test
    void the_published_note_holds_and_no_other_text_does() {
        assertThat(read(PUBLISHED).signedBy(key(KEY))).isTrue();
        assertThat(read(PUBLISHED).print()).isEqualTo(PUBLISHED);
        assertThat(key(KEY).line()).isEqualTo(KEY);
        assertThat(read(PUBLISHED.replace("answer", "Answer")).signedBy(key(KEY)))
                .isFalse();
        assertThat(read(PUBLISHED).signedBy(signer.key())).isFalse();
    }

    @Test
    void what_we_sign_and_cosign_holds_after_reading_it_back() {
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), 3, new byte[32]);
        NoteSigner witness = NoteSigner.of("meldroute.witness", NoteKey.COSIGNS, new byte[32]);
        Note note = read(witness.cosign(signer.sign(checkpoint.text()), Instant.ofEpochSecond(1_764_500_000))
                .print());
        assertThat(note.signedBy(key(signer.key().line()))).isTrue();
        assertThat(note.signedBy(key(witness.key().line()))).isTrue();
        assertThat(Checkpoint.read(note.text()).orElseThrow().agrees(checkpoint.root()))
                .isTrue();
        assertThat(read(note.print().replace("\n3\n", "\n4\n")).signedBy(witness.key()))
                .isFalse();
        assertThat(checkpoint.agrees(Leaf.hash(new byte[0]))).isFalse();
    }

    @Test
    void a_note_of_an_empty_line_is_one() {
        assertThat(read(signer.sign("\n").print()).signedBy(signer.key())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no note\n",
                "text\n\nno signature\n",
                "text\n\n— name\n",
                "text\n\n— name !\n",
                "text\n\n— name AAAA\n",
                "text\n\n— name AAAAAA==\n",
                "text\n\n"
            })
    void what_is_no_note_is_refused(String file) {
        assertThat(Note.read(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+00000000+AA==",
                "name+00000000+!",
                "Other+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void what_is_no_key_is_refused(String line) {
        assertThat(NoteKey.read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "origin\n3\n",
                "origin\n03\nAAAA\n",
                "origin\n3\nAAAA\n",
                "origin\n-3\nAAAA\n",
                "origin\n3\n!\n"
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThat(Checkpoint.read(text)).isEmpty();
    }
}

package nl.meldroute.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** Of "abc", as FIPS 180-4 has it. */
    private static final byte[] ABC =
            HexFormat.of().parseHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    @Test
    void the_vector_of_the_standard_comes_out_of_bytes_of_text_and_of_parts() {
        MessageDigest parts = Sha256.begin();
        parts.update((byte) 'a');
        assertThat(Sha256.of("abc")).isEqualTo(ABC);
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo(ABC);
        assertThat(parts.digest("bc".getBytes(StandardCharsets.US_ASCII))).isEqualTo(ABC);
    }

    @Test
    void text_is_taken_as_utf_8() {
        assertThat(Sha256.of("é")).isEqualTo(Sha256.of("é".getBytes(StandardCharsets.UTF_8)));
    }
}

package nl.meldroute.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Random;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
    private static final Traces TRACES = Traces.of(Set.of("Quakkelstëin", "Zwaluwkantoor"), Set.of("0611229876"));
    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mevrouw Quakkelstëin belde",
                "QUAKKELSTËIN",
                "quakkelstein",
                "Quakkelste\u0308in",
                "nietslekkauQ",
                "Dhnxxryfgrva",
                "?q=Quakkelst%C3%ABin",
                "Quakkelst&#235;in",
                "Quakkelst&#xeb;in",
                "Quakkelst&euml;in",
                "{\"name\":\"Quakkelst\\u00ebin\"}",
                "=?UTF-8?Q?Quakkelst=C3=ABin?=",
                "%5A%77%61%6C%75%77%6B%61%6E%74%6F%6F%72",
                "5a77616c75776b616e746f6f72",
                "5A77616C75776B616E746F6F72",
                "tel:0611229876",
                "06 1122 9876",
                "06-11229876",
                "06 11 22 98 76",
                "06-11-22-98-76",
                "+31611229876",
                "+31 6 11229876",
                "0031-6-11229876",
                "+31 (0)611229876",
                "%2B31611229876"
            })
    void it_finds_a_word_however_it_is_written(String written) {
        assertThat(TRACES.in("voor " + written + " na")).isNotEmpty();
        assertThat(TRACES.in(("voor " + written).getBytes(java.nio.charset.StandardCharsets.UTF_16BE)))
                .isNotEmpty();
        assertThat(TRACES.in(("voor " + written).getBytes(java.nio.charset.StandardCharsets.UTF_16LE)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void it_finds_base64_wherever_it_begins(int before) {
        byte[] plain = ("x".repeat(before) + "Zwaluwkantoor" + "y".repeat(random.nextInt(9))).getBytes(UTF_8);
        assertThat(TRACES.in(Base64.getEncoder().encodeToString(plain))).isNotEmpty();
        assertThat(TRACES.in(Base64.getUrlEncoder().encodeToString(plain))).isNotEmpty();
        byte[] far = ("x".repeat(before + 60) + "Zwaluwkantoor").getBytes(UTF_8);
        assertThat(TRACES.in(Base64.getMimeEncoder().encodeToString(far))).isNotEmpty();
    }

    @Test
    void it_finds_every_pattern_that_it_has_between_other_bytes() {
        assertThat(TRACES.all()).hasSizeGreaterThan(1_000).allSatisfy((name, pattern) -> {
            byte[] around = noise(pattern.length + 64);
            System.arraycopy(pattern, 0, around, 31, pattern.length);
            assertThat(TRACES.in(around)).as(name).isNotEmpty();
        });
    }

    @Test
    void it_looks_into_what_is_packed() throws IOException {
        byte[] plain = "Afdeling Zwaluwkantoor, balie 3".getBytes(UTF_8);
        assertThat(TRACES.in(packed(plain, GZIPOutputStream::new))).anyMatch(found -> found.startsWith("gzip"));
        assertThat(TRACES.in(packed(plain, DeflaterOutputStream::new))).anyMatch(found -> found.startsWith("zlib"));
        assertThat(TRACES.in(packed(plain, TracesTest::zip))).anyMatch(found -> found.startsWith("zip"));
    }

    @Test
    void it_finds_nothing_where_nothing_is() {
        assertThat(TRACES.in(noise(4 << 20))).isEmpty();
        assertThat(TRACES.in("De zwaluw van het kantoor; 06 0000 0001; Jan Demo"))
                .isEmpty();
    }

    private interface Packing {
        OutputStream around(OutputStream out) throws IOException;
    }

    private byte[] packed(byte[] plain, Packing packing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(noise(50));
        try (OutputStream out = packing.around(bytes)) {
            out.write(plain);
        }
        bytes.write(noise(50));
        return bytes.toByteArray();
    }

    private static OutputStream zip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("brief.txt"));
        return zip;
    }

    private byte[] noise(int size) {
        byte[] noise = new byte[size];
        random.nextBytes(noise);
        return noise;
    }
}

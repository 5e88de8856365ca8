package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.meldroute.files.rules.SmallPicture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that go with every page: light, from here only, and what was copied is as it was copied. */
class AssetsTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final int MOST_BYTES = 60_000;

    @ParameterizedTest
    @ValueSource(strings = {"start", "story", "place", "check", "sent"})
    void a_report_page_weighs_under_60_kilobytes_without_its_letters(String sample) throws IOException {
        Map<String, Object> model = Map.of("form", Form.empty(), "story", "Drie bedden.");
        String html = Rendering.text("sample/" + sample, model, Locale.of("nl"));
        Document page = Jsoup.parse(html);
        int weight = zipped(html.getBytes(StandardCharsets.UTF_8));
        for (String file : Stream.concat(
                        page.select("link[rel=stylesheet]").eachAttr("href").stream(),
                        page.select("script").eachAttr("src").stream())
                .toList()) {
            weight += zipped(Files.readAllBytes(STATIC.resolve(file.substring(1))));
        }
        assertThat(weight + SmallPicture.WEIGHT).as("with the heaviest logo").isLessThan(MOST_BYTES);
    }

    @Test
    void what_was_copied_is_as_it_was_copied() throws IOException, NoSuchAlgorithmException {
        Path vendor = STATIC.resolve("vendor");
        List<String> hashes = Files.readAllLines(vendor.resolve("VERSIONS.txt")).stream()
                .filter(line -> line.matches("[0-9a-f]{64}  .+"))
                .toList();
        assertThat(hashes).hasSize(5);
        for (String line : hashes) {
            byte[] file = Files.readAllBytes(vendor.resolve(line.substring(66)));
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
            assertThat(hash).as("Run bin/vendor; do not edit " + line).isEqualTo(line.substring(0, 64));
        }
    }

    @Test
    void styles_and_scripts_ask_nothing_of_others_and_find_what_they_name() throws IOException {
        Pattern url = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)");
        try (Stream<Path> files = Files.walk(STATIC)) {
            for (Path file :
                    files.filter(one -> one.toString().matches(".*\\.(css|js)")).toList()) {
                String text = Files.readString(file);
                assertThat(text)
                        .doesNotContain("@import")
                        .doesNotContain("https://")
                        .doesNotContain("eval(");
                Matcher named = url.matcher(text);
                while (named.find()) {
                    String name = named.group(1);
                    assertThat(name.startsWith("data:") || Files.exists(file.resolveSibling(name)))
                            .as(name)
                            .isTrue();
                }
            }
        }
    }

    private static int zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.size();
    }
}

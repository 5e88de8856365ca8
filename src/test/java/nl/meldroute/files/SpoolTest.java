package nl.meldroute.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.files.store.SealedFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("Ontwerpregel: wat binnenkomt, staat nooit leesbaar op schijf, ook niet even")
class SpoolTest {
    private static final String SECRET = "Jan de Melder woont hiernaast. ".repeat(5_000);
    private final Path home;
    private final Spool spool;

    SpoolTest(@TempDir Path home) {
        this.home = home;
        this.spool = new Spool(new SealedFolder(home, Clock.systemUTC()));
    }

    private static String file(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n\r\n" + content
                + "\r\n";
    }

    private static String field(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType("multipart/form-data; boundary=b");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private List<Path> lying() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void while_the_request_lasts_it_lies_there_encrypted_and_afterwards_not_at_all() throws IOException {
        try (UploadForm form = spool.read(request(
                field("caption", "De deur") + file("Jan de Melder.txt", SECRET) + field("add", "yes") + "--b--"))) {
            assertThat(form.getParameter("caption")).isEqualTo("De deur");
            assertThat(form.getParameterMap()).containsOnlyKeys("caption", "add");
            assertThat(UploadForm.uploads(form)).singleElement().satisfies(upload -> {
                assertThat(upload.name()).isEqualTo("Jan de Melder.txt");
                assertThat(upload.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(SECRET);
            });
            assertThat(lying()).singleElement().satisfies(lies -> {
                assertThat(Files.size(lies)).isGreaterThan(SECRET.length());
                assertThat(Files.readString(lies, StandardCharsets.ISO_8859_1) + lies)
                        .doesNotContain("Melder");
            });
        }
        assertThat(lying()).isEmpty();
    }

    @Test
    void where_no_file_was_chosen_there_is_none() throws IOException {
        try (UploadForm form = spool.read(request(file("", "") + field("add", "yes") + "--b--"))) {
            assertThat(UploadForm.uploads(form)).isEmpty();
            assertThat(form.getParameter("add")).isEqualTo("yes");
        }
        assertThat(lying()).isEmpty();
    }

    @Test
    void of_a_form_that_breaks_off_nothing_stays() throws IOException {
        MockHttpServletRequest broken =
                request(file("a.txt", SECRET) + file("b.txt", SECRET).replace("\r\n--b", ""));
        assertThatThrownBy(() -> spool.read(broken)).isInstanceOf(IOException.class);
        assertThat(lying()).isEmpty();
    }

    @Test
    void a_form_with_more_parts_than_any_of_ours_is_not_read_on() throws IOException {
        MockHttpServletRequest many = request(file("a.txt", "a").repeat(501) + "--b--");
        assertThatThrownBy(() -> spool.read(many)).isInstanceOf(IOException.class);
        String fields = IntStream.rangeClosed(0, 31)
                .mapToObj(number -> field("field" + number, "a"))
                .collect(Collectors.joining());
        MockHttpServletRequest typed = request(fields + "--b--");
        assertThatThrownBy(() -> spool.read(typed)).isInstanceOf(IOException.class);
        assertThat(lying()).isEmpty();
    }

    @Test
    void of_files_that_are_too_large_together_those_that_fit_and_what_was_typed_after_them_are_kept()
            throws IOException {
        Spool small = new Spool(new SealedFolder(home, Clock.systemUTC()), 2L * SECRET.length() + 10);
        try (UploadForm form = small.read(request(file("a.txt", SECRET)
                + file("b.txt", SECRET)
                + file("c.txt", SECRET)
                + file("d.txt", "past")
                + field("caption", "De deur")
                + "--b--"))) {
            assertThat(form.getParameter("caption")).isEqualTo("De deur");
            assertThat(UploadForm.uploads(form))
                    .extracting(Upload::refusal)
                    .containsExactly(
                            Optional.empty(), Optional.empty(), Optional.of(Refusal.TOO_MUCH), Optional.empty());
            assertThat(lying()).hasSize(3);
        }
        assertThat(lying()).isEmpty();
    }

    @Test
    void what_claims_to_be_larger_than_anything_of_ours_is_not_read_at_all() {
        MockHttpServletRequest huge = new MockHttpServletRequest("POST", "/") {
            @Override
            public long getContentLengthLong() {
                return 3L << 30;
            }
        };
        huge.setContentType("multipart/form-data; boundary=b");
        assertThatThrownBy(() -> spool.read(huge)).isInstanceOf(Spool.TooLarge.class);
    }
}

package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningProduct
@DisplayName("De rand: wat internet.nl en ASVS 3.4 van elk antwoord vragen")
class HeadersTest {
    private final Product product;

    HeadersTest(Product product) {
        this.product = product;
    }

    private HttpResponse<byte[]> get(String path) {
        return product.client().get(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/report",
                "/follow",
                "/login",
                "/public/help",
                "/privacy",
                "/nergens",
                "/work",
                "/css/theme.css",
                "/.well-known/security.txt"
            })
    void every_answer_says_what_a_browser_may_do_with_it(String path) {
        HttpHeaders headers = get(path).headers();
        assertThat(one(headers, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(one(headers, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(one(headers, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(one(headers, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(one(headers, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/report", "/follow", "/login", "/public/help", "/nergens"})
    void the_policy_of_content_lets_nothing_in_from_elsewhere(String path) {
        Map<String, List<String>> policy = new LinkedHashMap<>();
        for (String directive :
                one(get(path).headers(), "Content-Security-Policy").split(";", -1)) {
            List<String> words = Arrays.asList(directive.strip().split(" +"));
            policy.put(words.getFirst(), words.subList(1, words.size()));
        }
        assertThat(policy)
                .containsEntry("default-src", List.of("'none'"))
                .containsEntry("base-uri", List.of("'none'"))
                .containsEntry("frame-ancestors", List.of("'none'"))
                .containsEntry("form-action", List.of("'self'"))
                .containsEntry("script-src", List.of("'self'"))
                .containsEntry("style-src", List.of("'self'"));
        assertThat(policy.values())
                .allSatisfy(sources -> assertThat(sources)
                        .allMatch(source -> List.of("'none'", "'self'", "data:").contains(source)));
    }

    @Test
    @DisplayName("RFC 9116: wie een zwakke plek vindt, weet waar die het meldt")
    void who_finds_a_weakness_knows_where_to_tell() {
        HttpResponse<byte[]> answer = get("/.well-known/security.txt");
        assertThat(one(answer.headers(), "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        Map<String, String> fields = new LinkedHashMap<>();
        new String(answer.body(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(": ", 2))
                .forEach(field -> fields.put(field[0], field[1]));
        assertThat(fields.get("Contact")).matches("(mailto|https|tel):.+");
        Instant now = product.clock().instant();
        assertThat(Instant.parse(fields.get("Expires")))
                .isBetween(now.plus(30, ChronoUnit.DAYS), now.plus(365, ChronoUnit.DAYS));
        assertThat(fields).containsEntry("Preferred-Languages", "nl, en");
    }

    private static String one(HttpHeaders headers, String name) {
        assertThat(headers.allValues(name)).as(name).hasSize(1);
        return headers.allValues(name).getFirst();
    }
}

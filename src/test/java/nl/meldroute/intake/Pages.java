package nl.meldroute.intake;

import static nl.meldroute.intake.IntakeModule.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meldroute.identity.Account;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A browser without scripts, that knows words only. */
public class Pages {
    private final MockMvc http;

    Pages(MockMvc http) {
        this.http = http;
    }

    public Visitor as(Account account) {
        return new Visitor(account);
    }

    /** Somebody at work in one browser. */
    public final class Visitor {
        private final Account account;
        private final Map<String, Cookie> cookies = new HashMap<>();

        private Visitor(Account account) {
            this.account = account;
        }

        /** The page, which is there. */
        public Document open(String path) {
            MockHttpServletResponse response = get(path).response();
            assertThat(response.getStatus()).as(path).isEqualTo(200);
            return parsed(response);
        }

        /** The answer, whatever it is. */
        public Answer get(String path) {
            return send(MockMvcRequestBuilders.get(URI.create(path)));
        }

        /** Presses a button: hidden fields go back as they came, presets too, and what is typed comes over them. */
        public Answer press(String path, Document page, String button, Map<String, List<String>> typed) {
            Element pressed = page.select("main button").stream()
                    .filter(one -> one.text().startsWith(button))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No button " + button + " but "
                            + page.select("main button").eachText()));
            Map<String, List<String>> fields = new HashMap<>(fieldsOf(formOf(pressed)));
            if (pressed.hasAttr("name")) {
                fields.put(pressed.attr("name"), List.of(pressed.attr("value")));
            }
            fields.putAll(typed);
            return post(path, fields);
        }

        public Answer post(String path, Map<String, List<String>> fields) {
            MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(URI.create(path));
            fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
            return send(request);
        }

        /** Sends a form with one file, as a browser does. */
        public Answer postFile(String path, Map<String, List<String>> fields, String name, byte[] file) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            fields.forEach((field, values) -> values.forEach(value ->
                    body.writeBytes(part(field, "").concat(value).concat("\r\n").getBytes(StandardCharsets.UTF_8))));
            body.writeBytes(part(name, "; filename=\"bestand\"").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
            return send(MockMvcRequestBuilders.post(URI.create(path))
                    .header("Content-Type", "multipart/form-data; boundary=grens")
                    .content(body.toByteArray()));
        }

        private static String part(String name, String more) {
            return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        }

        public void openVault() {
            assertThat(post("/vault", Map.of("step", List.of("open"), "passphrase", List.of(IntakeModule.PASSPHRASE)))
                            .response()
                            .getStatus())
                    .isEqualTo(303);
        }

        private Answer send(MockHttpServletRequestBuilder request) {
            try {
                request.with(authentication(signedIn(account))).with(csrf());
                if (!cookies.isEmpty()) {
                    request.cookie(cookies.values().toArray(Cookie[]::new));
                }
                MockHttpServletResponse response =
                        http.perform(request).andReturn().getResponse();
                for (Cookie cookie : response.getCookies()) {
                    cookies.put(cookie.getName(), cookie);
                }
                cookies.values().removeIf(cookie -> cookie.getMaxAge() == 0);
                return new Answer(response, this);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        }
    }

    /** What came back. */
    public record Answer(MockHttpServletResponse response, Visitor visitor) {
        /** The page that was given back, with what is wrong. */
        public Document page() {
            assertThat(response.getStatus()).isEqualTo(200);
            return parsed(response);
        }

        public boolean absent() {
            return response.getStatus() == 404;
        }

        /** Where a POST leads. */
        public String location() {
            assertThat(response.getStatus()).isEqualTo(303);
            return String.valueOf(response.getRedirectedUrl());
        }
    }

    public static String said(Document page) {
        return page.select("[role=status]").text();
    }

    /** The form that a button sends: the one it names, or the one it stands in. */
    private static Element formOf(Element button) {
        return Objects.requireNonNull(
                button.hasAttr("form")
                        ? Objects.requireNonNull(button.ownerDocument()).getElementById(button.attr("form"))
                        : button.closest("form"));
    }

    private static Map<String, List<String>> fieldsOf(Element form) {
        Map<String, List<String>> fields = new HashMap<>();
        form.select("input, textarea").stream()
                .filter(field -> !field.attr("name").startsWith("_"))
                .filter(field -> !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked"))
                .forEach(field -> fields.merge(
                        field.attr("name"),
                        List.of(field.val()),
                        (some, more) ->
                                Stream.of(some, more).flatMap(List::stream).toList()));
        return fields;
    }

    private static Document parsed(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

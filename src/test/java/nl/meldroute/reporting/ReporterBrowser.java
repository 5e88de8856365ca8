package nl.meldroute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser without scripts: keeps cookies, posts a form to its own page with all that stands in it, follows on. */
final class ReporterBrowser {
    private static final String SENT = "Wij zien in de loods elke nacht dezelfde achttien mensen slapen.";
    private final MockMvc http;
    private final Map<String, String> cookies = new HashMap<>();
    private String path = "/";
    private Document page = new Document("");
    private int status;

    ReporterBrowser(MockMvc http) {
        this.http = http;
    }

    String path() {
        return path;
    }

    Document page() {
        return page;
    }

    int status() {
        return status;
    }

    String text() {
        return page.select("main").text();
    }

    String said() {
        return page.select("#status").text();
    }

    List<String> errors() {
        return page.select("#errors li").eachText();
    }

    String cookie(String name) {
        return Objects.requireNonNull(cookies.get(name), name);
    }

    boolean has(String cookie) {
        return cookies.containsKey(cookie);
    }

    /** The same browser at this moment, as a second tab or the page that Back brings. */
    ReporterBrowser tab() {
        ReporterBrowser other = new ReporterBrowser(http);
        other.cookies.putAll(cookies);
        other.path = path;
        other.page = page;
        return other;
    }

    ReporterBrowser open(String where) {
        MockHttpServletResponse response = send(get(where));
        status = response.getStatus();
        if (status / 100 == 3) {
            return open(Objects.requireNonNull(response.getRedirectedUrl()));
        }
        path = where;
        page = read(response);
        return this;
    }

    /** Presses a button; what is given by name comes in the place of what stands in the form. */
    ReporterBrowser press(String words, String... namesAndValues) {
        Element button = page.select("main form button").stream()
                .filter(one -> one.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words + " on " + path + ": " + text()));
        Element form = Objects.requireNonNull(button.closest("form"));
        Map<String, List<String>> fields = filled(form, namesAndValues);
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), List.of(button.attr("value")));
        }
        return submit(form.hasAttr("action") ? form.attr("action") : path, fields);
    }

    /** What a page does by itself while somebody types; the page stays as it is. Gives what it hears, nothing if not kept. */
    String keep(String... namesAndValues) {
        Element form = Objects.requireNonNull(page.selectFirst("form[data-save]"));
        return keepAt(form.attr("data-save"), namesAndValues);
    }

    String keepAt(String where, String... namesAndValues) {
        Element form = Objects.requireNonNull(page.selectFirst("#main-form"));
        MockHttpServletRequestBuilder request = post(where);
        filled(form, namesAndValues).forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        MockHttpServletResponse response = send(request);
        status = response.getStatus();
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> filled(Element form, String... namesAndValues) {
        Map<String, List<String>> fields = fields(form);
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(namesAndValues[at], List.of(namesAndValues[at + 1].split("\\|", -1)));
        }
        return fields;
    }

    ReporterBrowser submit(String where, Map<String, List<String>> fields) {
        MockHttpServletRequestBuilder request = post(where);
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        MockHttpServletResponse response = send(request);
        status = response.getStatus();
        if (status == 303) {
            return open(Objects.requireNonNull(response.getRedirectedUrl()));
        }
        assertThat(status).isNotIn(301, 302, 307);
        path = where;
        page = read(response);
        return this;
    }

    /** Three required answers, as far as the check page. */
    ReporterBrowser answerAll(String forWhom) {
        open("/report").press("Beginnen", "for", forWhom).press("Verder", "danger", "no");
        press("Verder", "story", SENT).press("Verder", "place", "Industrieweg 8");
        return path.endsWith("/source") ? press("Verder") : this;
    }

    /** A whole report, sent; gives the receipt code. */
    String report() {
        return answerAll("self").press("Versturen").code();
    }

    String code() {
        return page.select("code").text();
    }

    ReporterBrowser follow(String code) {
        return open("/follow").press("Bekijken", "code", code);
    }

    private static Map<String, List<String>> fields(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.select("input,textarea").forEach(input -> {
            boolean counts = !input.attr("type").matches("radio|checkbox") || input.hasAttr("checked");
            if (counts) {
                fields.merge(input.attr("name"), List.of(input.val()), ReporterBrowser::both);
            }
        });
        return fields;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        cookies.forEach((name, value) -> request.cookie(new Cookie(name, value)));
        try {
            MockHttpServletResponse response = http.perform(request).andReturn().getResponse();
            for (Cookie cookie : response.getCookies()) {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            }
            return response;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static Document read(MockHttpServletResponse response) {
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}

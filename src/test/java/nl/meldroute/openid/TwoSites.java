package nl.meldroute.openid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser without scripts that goes between two sites. It keeps cookies apart, sends strict ones only where a page of the same site
 * led, and goes on where an answer redirects or refreshes.
 */
public final class TwoSites {
    private static final int MOST_HOPS = 15;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, Cookie>> jars = new LinkedHashMap<>();
    private final List<URI> visited = new ArrayList<>();
    private Page here = new Page(URI.create("about:blank"), 0, new Document(""));

    /** What is shown. */
    public record Page(URI address, int status, Document document) {
        public String text() {
            return document.text();
        }
    }

    private record Cookie(String value, boolean strict) {}

    private record Hop(HttpRequest.Builder request, URI to, boolean sameSite) {}

    public Page here() {
        return here;
    }

    /** Every address that was asked, in order. */
    public List<URI> visited() {
        return visited;
    }

    /** Types an address. */
    public Page open(String address) {
        URI to = URI.create(address);
        return go(new Hop(HttpRequest.newBuilder(to).GET(), to, true));
    }

    /** Follows the link with these words. */
    public Page click(String words) {
        Element link = here.document().select("a:contains(" + words + ")").first();
        if (link == null) {
            throw new AssertionError("No link " + words + " on " + here.address() + ": " + here.text() + visited);
        }
        URI to = here.address().resolve(link.attr("href"));
        return go(new Hop(HttpRequest.newBuilder(to).GET(), to, sameSite(to)));
    }

    /** Sends the form with these fields, and the hidden ones that it has. */
    public Page send(String form, Map<String, String> typed) {
        Element found = here.document().select(form).first();
        if (found == null) {
            throw new AssertionError("No form " + form + " on " + here.address() + ": " + here.text() + visited);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        found.select("input[type=hidden][name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.putAll(typed);
        URI to = found.hasAttr("action") ? here.address().resolve(found.attr("action")) : here.address();
        return post(to, fields);
    }

    public Page post(URI to, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return go(new Hop(request, to, sameSite(to)));
    }

    private Page go(Hop first) {
        Hop hop = first;
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            HttpResponse<String> response = ask(hop);
            Optional<String> location = response.headers().firstValue("Location");
            if (location.isPresent()) {
                URI to = hop.to().resolve(location.get());
                hop = new Hop(HttpRequest.newBuilder(to).GET(), to, hop.sameSite() && sameSite(hop.to(), to));
                continue;
            }
            here = new Page(
                    hop.to(),
                    response.statusCode(),
                    Jsoup.parse(response.body(), hop.to().toString()));
            Optional<String> refresh = response.headers().firstValue("Refresh");
            if (refresh.isEmpty()) {
                return here;
            }
            URI to = hop.to().resolve(refresh.get().replaceFirst("^0;url=", ""));
            hop = new Hop(HttpRequest.newBuilder(to).GET(), to, sameSite(to));
        }
        throw new AssertionError("Round and round: " + visited);
    }

    private HttpResponse<String> ask(Hop hop) {
        visited.add(hop.to());
        Map<String, Cookie> jar = jars.computeIfAbsent(hop.to().getAuthority(), _ -> new LinkedHashMap<>());
        String sent = jar.entrySet().stream()
                .filter(cookie -> hop.sameSite() || !cookie.getValue().strict())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue().value())
                .collect(Collectors.joining("; "));
        HttpRequest.Builder request = hop.request().header("User-Agent", "Firefox/1 Linux");
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(line -> keep(jar, line));
            return response;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What this browser keeps for a site. */
    public Map<String, String> cookies(String address) {
        return jars.getOrDefault(URI.create(address).getAuthority(), Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cookie -> cookie.getValue().value()));
    }

    /** Puts a cookie in, as somebody does who has it from elsewhere. */
    public void put(String address, String name, String value) {
        jars.computeIfAbsent(URI.create(address).getAuthority(), _ -> new LinkedHashMap<>())
                .put(name, new Cookie(value, true));
    }

    private boolean sameSite(URI to) {
        return here.status() == 0 || sameSite(here.address(), to);
    }

    private static boolean sameSite(URI one, URI other) {
        return one.getHost().equals(other.getHost());
    }

    private static void keep(Map<String, Cookie> jar, String line) {
        String pair = line.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || line.contains("Max-Age=0")) {
            jar.remove(name);
        } else {
            jar.put(name, new Cookie(value, line.contains("SameSite=Strict")));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

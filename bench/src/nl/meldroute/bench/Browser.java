package nl.meldroute.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain client with its own cookies; follows no redirects and runs no scripts. */
final class Browser {
    static {
        // Here a connection that nobody uses is closed before the product closes it: a form that is just being sent would break off.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }

    private static final String BOUNDARY = "----bench-of-a-form-with-files";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String address;
    private final String from;

    Browser(String address) {
        this(address, "");
    }

    /** One that a proxy says is at this address. */
    Browser(String address, String from) {
        this.address = address;
        this.from = from;
    }

    record Answer(int status, String location, byte[] body, Map<String, String> headers) {
        private static final List<String> HIDDEN = List.of("_csrf", "_owner", "seen", "version");

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** What was filled in, with what the page hides. */
        Map<String, String> with(Map<String, String> fields) {
            Map<String, String> all = new LinkedHashMap<>(fields);
            HIDDEN.stream().filter(name -> !hidden(name).isEmpty()).forEach(name -> all.put(name, hidden(name)));
            return all;
        }

        /** The value of a hidden field, empty where there is none. */
        String hidden(String name) {
            String page = text();
            int at = page.indexOf("name=\"" + name + "\"");
            int end = at < 0 ? -1 : page.indexOf('>', at);
            int value = at < 0 ? -1 : page.indexOf("value=\"", page.lastIndexOf('<', at));
            return value < 0 || value > end ? "" : page.substring(value + 7, page.indexOf('"', value + 7));
        }
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer packed(String path) {
        return send(request(path).header("Accept-Encoding", "gzip").GET().build());
    }

    Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a form with one file in it, as a browser does. */
    Answer attach(String path, Map<String, String> fields, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String about, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + about + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Fills in the form of a page, with what it hides, and sends it. */
    Answer fill(String path, Map<String, String> fields) {
        return fill(get(path), path, fields);
    }

    Answer fill(Answer page, String path, Map<String, String> fields) {
        return post(path, page.with(fields));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
        if (!from.isEmpty()) {
            request.header("X-Forwarded-For", from);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            Map<String, String> headers = answer.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                            header -> header.getValue().getFirst()));
            String location = headers.getOrDefault("location", "").replaceFirst("^https?://[^/]+", "");
            return new Answer(answer.statusCode(), location, answer.body(), headers);
        } catch (IOException broken) {
            throw new IllegalStateException(request.method() + " " + request.uri().getPath() + " broke off", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}

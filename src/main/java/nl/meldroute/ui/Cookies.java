package nl.meldroute.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Cookies that no script reads and no other site sends. With TLS they are {@code Secure} and bound to this host; over plain
 * http, in demo mode on loopback only, they are neither, since many clients would not send them back.
 */
public final class Cookies {
    /** More than a browser keeps in one, or sends in an address. */
    public static final int LONGEST = 4000;

    private Cookies() {}

    public static Optional<String> read(HttpServletRequest request, String name) {
        return find(request, fullName(request, name));
    }

    /** One that was kept with {@link #keepAt}. */
    public static Optional<String> readAt(HttpServletRequest request, String name) {
        return find(request, narrowName(request, name));
    }

    private static Optional<String> find(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /** Sets a cookie that ends with the browser. */
    public static void set(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        add(request, response, name, value, null);
    }

    public static void set(HttpServletRequest request, HttpServletResponse response, String name, Kept kept) {
        add(request, response, name, kept.value(), kept.during());
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response, String name) {
        add(request, response, name, "", Duration.ZERO);
    }

    /** Keeps a value that is sent to this path and what lies under it, and to no page for reporters. */
    public static void keepAt(
            HttpServletRequest request, HttpServletResponse response, String name, String path, Kept kept) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(narrowName(request, name), kept.value())
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(kept.during());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    /** A value that the browser keeps for some time. */
    public record Kept(String value, Duration during) {}

    private static void add(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            @Nullable Duration during) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(fullName(request, name), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict");
        if (during != null) {
            cookie.maxAge(during);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static String narrowName(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Secure-" + name : name;
    }

    private static String fullName(HttpServletRequest request, String name) {
        return request.isSecure() ? bound(name) : name;
    }

    /** The name of a cookie that is bound to this host: browsers take it with TLS only. */
    public static String bound(String name) {
        return "__Host-" + name;
    }
}

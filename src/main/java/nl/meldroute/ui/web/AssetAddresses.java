package nl.meldroute.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Writes the hash of their content into the addresses of styles, scripts and letters, and into no other address: looking
 * each link of a page up as if it were a file costs more than the page itself.
 */
final class AssetAddresses extends ResourceUrlEncodingFilter {
    private static final List<String> PLACES = List.of("/css/", "/js/", "/vendor/");
    /** The files are in the product and only templates name them, so this stays small. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    /** Whether a file of ours can be there. */
    static boolean possible(String path) {
        return PLACES.stream().anyMatch(path::startsWith);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request instanceof HttpServletRequest page) || !(response instanceof HttpServletResponse plain)) {
            throw new ServletException("Only pages have addresses");
        }
        super.doFilter(request, response, (inner, hashing) -> {
            Addresses addresses = new Addresses((HttpServletResponse) hashing, plain, page.getContextPath());
            chain.doFilter(inner, addresses);
        });
    }

    private static final class Addresses extends HttpServletResponseWrapper {
        private final HttpServletResponse plain;
        private final String context;

        Addresses(HttpServletResponse hashing, HttpServletResponse plain, String context) {
            super(hashing);
            this.plain = plain;
            this.context = context;
        }

        @Override
        public String encodeURL(String url) {
            boolean asset = url.startsWith(context) && possible(url.substring(context.length()));
            return asset ? KNOWN.computeIfAbsent(url, super::encodeURL) : plain.encodeURL(url);
        }
    }
}

package nl.meldroute.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * In production nobody signs in over plain http, and nobody gives a signal over it from another machine: passwords and
 * names would cross the network in the clear. {@code /status} stays open to whoever watches the product.
 */
class TlsOnly extends OncePerRequestFilter {
    private static final int OTHER_SCHEME = 421;
    private static final Pattern OPEN = Pattern.compile("/status|/(css|js|vendor)/.*");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final boolean demo;

    TlsOnly(boolean demo) {
        this.demo = demo;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return demo
                || request.isSecure()
                || OPEN.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signIn = request.getServletPath().matches("/login(/.*)?");
        if (signIn || !THIS_MACHINE.contains(request.getRemoteAddr())) {
            response.sendError(OTHER_SCHEME);
        } else {
            chain.doFilter(request, response);
        }
    }
}

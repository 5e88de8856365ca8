package nl.meldroute.ui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.meldroute.kernel.Showing;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds to each request which classes of fields its page declares, behind the outer wall and around everything else: also
 * the frame of the page and its rendering. A page for what went wrong opens nothing.
 */
@Component
class FieldClasses extends OncePerRequestFilter {
    private static final String ELSEWHERE = "a page for what went wrong";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Showing showing = request.getDispatcherType() == DispatcherType.REQUEST
                ? MappedDoors.showing(request)
                : Showing.nothing(ELSEWHERE);
        try {
            showing.during(() -> {
                chain.doFilter(request, response);
                return showing;
            });
        } catch (ServletException | IOException | RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}

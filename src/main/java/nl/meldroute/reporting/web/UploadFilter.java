package nl.meldroute.reporting.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meldroute.files.Spool;
import nl.meldroute.files.UploadForm;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a form with files before anything else looks for its fields. Files are read of one page only, and for a browser that
 * has a draft; of all others the body is left unread.
 */
@Component(UploadFilter.NAME)
class UploadFilter extends OncePerRequestFilter {
    static final String NAME = "uploadFilter";
    private static final Logger LOG = LoggerFactory.getLogger(UploadFilter.class);
    private static final Pattern PAGE = Pattern.compile("/report/(" + RandomIds.PATTERN + ")/files");
    private final Spool spool;
    private final DraftCookie cookie;
    private final Drafts drafts;

    UploadFilter(Spool spool, DraftCookie cookie, Drafts drafts) {
        this.spool = spool;
        this.cookie = cookie;
        this.drafts = drafts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !Spool.isMultipart(request)
                || key(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (gone(request)) {
            // The draft is gone: so is the place for its files.
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/report");
            return;
        }
        Optional<UploadForm> form = read(request, response);
        if (form.isEmpty()) {
            return;
        }
        try (UploadForm read = form.get()) {
            chain.doFilter(read, response);
        }
    }

    /** Without a database nobody knows. The form is read, so that the page that says so has what was typed. */
    private boolean gone(HttpServletRequest request) {
        try {
            return key(request).flatMap(drafts::day).isEmpty();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn(
                    "A form with files came without a database: {}",
                    noDatabase.getClass().getName());
            return false;
        }
    }

    private Optional<UploadForm> read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            return Optional.of(spool.read(request));
        } catch (Spool.TooLarge more) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (IOException broken) {
            LOG.warn("A form with files was broken off: {}", broken.getClass().getName());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
        return Optional.empty();
    }

    private Optional<DraftKey> key(HttpServletRequest request) {
        Matcher page = PAGE.matcher(request.getServletPath());
        return page.matches() ? cookie.read(request, UUID.fromString(page.group(1))) : Optional.empty();
    }
}

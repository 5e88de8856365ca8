package nl.meldroute.housestyle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.meldroute.files.Spool;
import nl.meldroute.files.UploadForm;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.StaffUploads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the form of the house style, which may bring a file. Of an administrator it is read whatever its size, so that a file that is
 * too large costs no colour that was typed; of anybody else as much as of any form, so that what was typed before a sign-in ended is kept.
 */
@Component
class LogoUpload implements StaffUploads {
    private static final Logger LOG = LoggerFactory.getLogger(LogoUpload.class);
    /** As much as of a form without files. */
    private static final long SMALL = 1 << 20;

    private final Spool spool;

    LogoUpload(Spool spool) {
        this.spool = spool;
    }

    @Override
    public boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(AppearanceController.PAGE)
                && Spool.isMultipart(request)
                && (small(request) || SignedIn.in(Role.ADMINISTRATOR));
    }

    @Override
    public void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        UploadForm read;
        try {
            read = spool.read(request);
        } catch (Spool.TooLarge more) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } catch (IOException broken) {
            LOG.warn("A form with a logo was broken off: {}", broken.getClass().getName());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (UploadForm form = read) {
            chain.doFilter(form, response);
        }
    }

    private static boolean small(HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= SMALL;
    }
}

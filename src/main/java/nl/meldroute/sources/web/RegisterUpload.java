package nl.meldroute.sources.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.meldroute.files.Spool;
import nl.meldroute.files.UploadForm;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.StaffUploads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the form that brings a file for a source: of officer and deputy whatever its size, of anybody else as much as of any form. */
@Component
class RegisterUpload implements StaffUploads {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterUpload.class);
    private static final String PAGE = "/sources/" + RandomIds.PATTERN + "/import";
    /** As much as of a form without files. */
    private static final long SMALL = 1 << 20;

    private final Spool spool;

    RegisterUpload(Spool spool) {
        this.spool = spool;
    }

    @Override
    public boolean reads(HttpServletRequest request) {
        boolean small = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= SMALL;
        return request.getMethod().equals("POST")
                && request.getRequestURI().matches(PAGE)
                && Spool.isMultipart(request)
                && (small || SignedIn.in(Role.FOCAL_OFFICER) || SignedIn.in(Role.DEPUTY));
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
            LOG.warn(
                    "A form with a register was broken off: {}",
                    broken.getClass().getName());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (UploadForm form = read) {
            chain.doFilter(form, response);
        }
    }
}

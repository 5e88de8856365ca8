package nl.meldroute.sources.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.meldroute.files.Spool;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.StaffUploads;
import org.springframework.stereotype.Component;

/** Reads the form that brings a file for a source: of officer and deputy whatever its size, of anybody else as much as of any form. */
@Component
class RegisterUpload implements StaffUploads {
    private static final String PAGE = "/sources/" + RandomIds.PATTERN + "/import";
    private final Spool spool;

    RegisterUpload(Spool spool) {
        this.spool = spool;
    }

    @Override
    public boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().matches(PAGE)
                && Spool.isMultipart(request)
                && (Spool.isSmall(request) || SignedIn.in(Role.FOCAL_OFFICER) || SignedIn.in(Role.DEPUTY));
    }

    @Override
    public void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        spool.pass(request, response, chain);
    }
}

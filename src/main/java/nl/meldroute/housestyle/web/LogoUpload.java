package nl.meldroute.housestyle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.meldroute.files.Spool;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.StaffUploads;
import org.springframework.stereotype.Component;

/**
 * Reads the form of the house style, which may bring a file. Of an administrator it is read whatever its size, so that a file that is
 * too large costs no colour that was typed; of anybody else as much as of any form, so that what was typed before a sign-in ended is kept.
 */
@Component
class LogoUpload implements StaffUploads {
    private final Spool spool;

    LogoUpload(Spool spool) {
        this.spool = spool;
    }

    @Override
    public boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(AppearanceController.PAGE)
                && Spool.isMultipart(request)
                && (Spool.isSmall(request) || SignedIn.in(Role.ADMINISTRATOR));
    }

    @Override
    public void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        spool.pass(request, response, chain);
    }
}

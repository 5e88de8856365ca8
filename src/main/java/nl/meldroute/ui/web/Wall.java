package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.meldroute.ui.StaffUploads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/** The parts of the outer wall. */
@Component
record Wall(MappedDoors doors, FormTokens formTokens, Refused refused, SignInContexts signInContexts, Way way) {
    /** The way in and out. */
    @Component
    record Way(SignIns signIns, KnownBrowsers known, ObjectProvider<StaffUploads> uploads) {}

    Refused strangers() {
        return refused;
    }

    Refused refusals() {
        return refused;
    }

    SignIns signIns() {
        return way.signIns();
    }

    StaffUploadFilter formsWithFiles() {
        return new StaffUploadFilter(way.uploads());
    }

    /** From where somebody tries to sign in. */
    AuthenticationDetailsSource<HttpServletRequest, Attempt> attempts() {
        return request -> way.known().attempt(request, String.valueOf(request.getParameter("username")));
    }
}

package nl.meldroute.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Reads the form with files of one page behind sign-in, before anything looks for a field of it. */
public interface StaffUploads {
    /** Whether this request brings such a form; who is signed in is known. */
    boolean reads(HttpServletRequest request);

    /** Goes on with the form, as one of which the fields can be asked. */
    void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException;
}

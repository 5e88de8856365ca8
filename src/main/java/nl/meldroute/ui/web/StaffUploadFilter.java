package nl.meldroute.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.meldroute.ui.StaffUploads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/** Between knowing who is signed in and asking for the token of a form: a form with files is read by the module whose page it is of. */
class StaffUploadFilter extends OncePerRequestFilter {
    private final ObjectProvider<StaffUploads> readers;

    StaffUploadFilter(ObjectProvider<StaffUploads> readers) {
        this.readers = readers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<StaffUploads> reader =
                readers.stream().filter(one -> one.reads(request)).findFirst();
        if (reader.isPresent()) {
            reader.get().pass(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }
}

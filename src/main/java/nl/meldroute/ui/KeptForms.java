package nl.meldroute.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Keeps what somebody typed who has to be on another page first: it stands there again when the page is opened anew. */
public interface KeptForms {
    /** Keeps the form of this request for whoever sent it; false where there is nothing to keep. */
    boolean keep(HttpServletRequest request, HttpServletResponse response);
}

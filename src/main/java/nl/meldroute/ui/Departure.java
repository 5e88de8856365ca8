package nl.meldroute.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What is known of something that leaves the house, for the page that has to say so where the database is not reached. */
public enum Departure {
    NOT_SENT,
    /** It was on its way, and nobody knows whether it was kept. */
    UNKNOWN,
    SENT;

    /** Field in which the page carries it to the next press of the button. */
    public static final String FIELD = "departure";

    private static final String ON_REQUEST = Departure.class.getName();

    /** Before it is sent: it stays unknown where an earlier press left it so. */
    public static void begin(HttpServletRequest request, Form form) {
        (form.chosen(FIELD, UNKNOWN.code()) ? UNKNOWN : NOT_SENT).mark(request);
    }

    /** From now on this is known of it. */
    public void mark(HttpServletRequest request) {
        request.setAttribute(ON_REQUEST, this);
    }

    /** As it stands in texts; empty where nothing leaves. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ON_REQUEST) instanceof Departure known ? known.code() : "";
    }

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

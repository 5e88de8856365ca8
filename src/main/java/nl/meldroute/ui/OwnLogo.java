package nl.meldroute.ui;

import java.util.Optional;

/** The logo of the municipality, in the header of pages. Never asks a database while a page is made. */
public interface OwnLogo {
    /** So high it is on each page, in points of a style sheet. */
    int HEIGHT = 40;

    /** Empty where there is none. */
    Optional<Shown> shown();

    /**
     * A logo as a page shows it.
     *
     * @param address another one for another picture
     * @param words what it says to who does not see it
     */
    record Shown(String address, String words, int width, int height) {}
}

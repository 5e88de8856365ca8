package nl.meldroute.policy;

import java.time.LocalDate;

/**
 * Which plan an edition follows.
 *
 * @param id the name of its folder
 * @param title the title of the plan
 */
public record EditionTitle(
        String id, String municipality, String title, LocalDate validFrom, Publication publication) {}

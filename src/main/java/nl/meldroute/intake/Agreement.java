package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was agreed in a phone call for a day, as long as nobody said that it was done.
 *
 * @param call in which it was agreed
 * @param before the day
 * @param agreed what; empty where only the day was kept
 */
public record Agreement(UUID call, LocalDate before, String with, String agreed) {
    @Override
    public String toString() {
        return "Agreement[content]";
    }
}

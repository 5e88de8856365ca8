package nl.meldroute.partners;

import java.time.LocalDate;
import nl.meldroute.policy.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A number of a partner.
 *
 * @param place its place among those of the partner, from 1
 * @param number empty where the municipality has to fill it in
 * @param demo whether it rings nowhere
 * @param checked when somebody made sure of it; absent if nobody did
 * @param due whether it has to be checked before it is used
 */
public record PhoneLine(
        int place,
        String number,
        Bilingual hours,
        boolean demo,
        @Nullable LocalDate checked,
        boolean due) {
    /** Whether it can be phoned. */
    public boolean usable() {
        return !number.isEmpty() && !due;
    }

    /** What a link to phone it leads to. */
    public String href() {
        return "tel:" + number.replaceAll("[^0-9+]", "");
    }
}

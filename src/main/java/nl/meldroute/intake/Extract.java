package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.List;
import nl.meldroute.intake.rules.PlaceSearch;
import nl.meldroute.reporting.PersonSeen;
import nl.meldroute.subjects.Trait;

/**
 * What of a signal helps somebody who is in danger, and no more: never the reporter, attachments, notes, letters, reactions, and
 * what departments or other signals say.
 *
 * @param number empty where it was not taken up yet
 * @param day on which it was handed in
 * @param danger what the reporter answered: {@code now}, {@code unknown}, {@code no}, or empty
 * @param policeCalled whether the officer settled the call to the police
 */
public record Extract(
        String number, LocalDate day, String danger, boolean policeCalled, Told told, List<Line> subjects) {
    /** What was handed in. */
    public record Told(String story, String place, List<PersonSeen> people) {}

    /**
     * Somebody or something that was registered.
     *
     * @param kind code of what it is
     * @param keepAway whether it is an address where nobody may go or write, as far as is known
     */
    public record Line(String kind, String title, List<Trait> traits, boolean keepAway) {}

    /** Whether this can be looked for as an address: a street and a house number. */
    public static boolean searchable(String address) {
        return PlaceSearch.of(address).isPresent();
    }

    @Override
    public String toString() {
        return "Extract[content]";
    }
}

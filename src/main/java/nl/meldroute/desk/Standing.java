package nl.meldroute.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;

/**
 * Who is at work and who replaces whom, for somebody who is signed in (reading I-10).
 *
 * @param role of whoever looks
 * @param own the own absence that runs or lies ahead
 * @param others who have the other of the two roles
 * @param behind the days of the own absences that are over and were not looked back on
 */
public record Standing(LocalDate today, Role role, Optional<Absence> own, List<Other> others, Optional<Days> behind) {
    /** A colleague, with their absence that runs or lies ahead. */
    public record Other(Account account, Optional<Absence> absence) {}

    /** From one day to another, both included. */
    public record Days(LocalDate first, LocalDate last) {}

    /** Whether whoever looks is away today. */
    public boolean away() {
        return own.filter(absence -> absence.on(today)).isPresent();
    }

    /** Until when every other is away: the first of them to come back counts. Empty while one is at work, or none is there. */
    public Optional<LocalDate> othersAwayUntil() {
        boolean all = !others.isEmpty()
                && others.stream()
                        .allMatch(other -> other.absence()
                                .filter(absence -> absence.on(today))
                                .isPresent());
        return all
                ? others.stream()
                        .flatMap(other -> other.absence().stream())
                        .map(Absence::last)
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }

    /** The days on which nobody reads: the own absence as far as that of a colleague, or all of it where there is none. */
    public Optional<Days> nobody() {
        return own.flatMap(mine -> others.isEmpty()
                ? Optional.of(new Days(mine.first(), mine.last()))
                : others.stream()
                        .map(other -> other.absence().flatMap(theirs -> both(mine, theirs)))
                        .reduce((one, more) -> one.flatMap(days -> more.flatMap(others -> overlap(days, others))))
                        .flatMap(days -> days));
    }

    private static Optional<Days> both(Absence mine, Absence theirs) {
        return overlap(new Days(mine.first(), mine.last()), new Days(theirs.first(), theirs.last()));
    }

    private static Optional<Days> overlap(Days one, Days other) {
        LocalDate first = one.first().isAfter(other.first()) ? one.first() : other.first();
        LocalDate last = one.last().isBefore(other.last()) ? one.last() : other.last();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
    }
}

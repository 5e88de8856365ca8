package nl.meldroute.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldroute.desk.Standing;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Role;

/** Who is away and who replaces whom, in words; names stand on pages behind sign-in alone. */
record AwayWords(Standing standing, Words words) {
    /** What stands above the pages of work today; empty where everybody is there. */
    String banner() {
        Optional<Absence> own = standing.own().filter(_ -> standing.away());
        Optional<LocalDate> others = standing.othersAwayUntil();
        if (own.isPresent()) {
            return own(words.longDay(own.get().last()), others);
        }
        return others.map(until ->
                        words.say("desk.away." + (deputy() ? "replacing" : "no-deputy"), names(), words.longDay(until)))
                .orElse("");
    }

    private String own(String until, Optional<LocalDate> others) {
        if (standing.others().isEmpty()) {
            return words.say("desk.away.alone", until);
        }
        return others.map(their -> words.say("desk.away.both", until, names(), words.longDay(their)))
                .orElseGet(() -> words.say(deputy() ? "desk.away.own.deputy" : "desk.away.own", until, names()));
    }

    /** On which days nobody reads, and what has to be arranged; empty where somebody does. */
    List<String> warnings(int alone) {
        String nobody = standing.nobody()
                .map(days -> words.say(
                        standing.others().isEmpty() ? "desk.absence.nobody.alone" : "desk.absence.nobody",
                        words.longDay(days.first()),
                        words.longDay(days.last()),
                        names()))
                .orElse("");
        String mine = alone == 0 ? "" : words.say("desk.absence.mine", alone);
        return List.of(nobody, mine).stream().filter(text -> !text.isEmpty()).toList();
    }

    /** From which day to which, or on which one. */
    static String days(Standing.Days days, Words words) {
        String first = words.longDay(days.first());
        return days.first().equals(days.last())
                ? words.say("desk.look-back.day", first)
                : words.say("desk.look-back.days", first, words.longDay(days.last()));
    }

    /** Names of those who have the other role. */
    String names() {
        return String.join(
                ", ",
                standing.others().stream().map(other -> other.account().name()).toList());
    }

    private boolean deputy() {
        return standing.role() == Role.DEPUTY;
    }
}

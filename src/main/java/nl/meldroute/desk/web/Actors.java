package nl.meldroute.desk.web;

import java.util.Map;
import java.util.Set;
import nl.meldroute.intake.Entry;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to a signal, in words.
 *
 * @param names of those who did something
 */
record Actors(Map<AccountId, String> names, Words words) {
    private static final Set<String> OF_DEPARTMENTS =
            Set.of(Entry.Kind.ENQUIRY_ANSWERED.code(), Entry.Kind.COLLEAGUE_REACTED.code());

    /** Who did something of this kind; without a person it was a department or the reporter. */
    String by(String kind, @Nullable AccountId who) {
        if (who != null) {
            return by(who);
        }
        return words.say(OF_DEPARTMENTS.contains(kind) ? "desk.by-department" : "desk.by-reporter");
    }

    String by(AccountId who) {
        return names.getOrDefault(who, words.say("desk.somebody"));
    }
}

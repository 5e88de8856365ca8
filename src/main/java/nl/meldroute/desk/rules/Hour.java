package nl.meldroute.desk.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meldroute.intake.Entry;
import nl.meldroute.policy.ParameterName;

/** The hour a week that the plan gives (3 finance, sentence 7): what is used of it, and what still fits. */
public final class Hour {
    private static final Map<Entry.Kind, ParameterName<Duration>> EFFORT = Map.ofEntries(
            Map.entry(Entry.Kind.READ, ParameterName.EFFORT_NEW),
            Map.entry(Entry.Kind.TAKEN_UP, ParameterName.EFFORT_ACCEPT),
            Map.entry(Entry.Kind.TURNED_AWAY, ParameterName.EFFORT_ACCEPT),
            Map.entry(Entry.Kind.POLICE_CALLED, ParameterName.EFFORT_CALL_POLICE),
            Map.entry(Entry.Kind.NOTE, ParameterName.EFFORT_NOTE),
            Map.entry(Entry.Kind.CALL, ParameterName.EFFORT_CALL),
            Map.entry(Entry.Kind.AGREEMENT_KEPT, ParameterName.EFFORT_NOTE),
            Map.entry(Entry.Kind.ENQUIRED, ParameterName.EFFORT_ENQUIRE),
            Map.entry(Entry.Kind.ENQUIRY_READ, ParameterName.EFFORT_READ_ENQUIRY),
            Map.entry(Entry.Kind.ENQUIRY_AGAIN, ParameterName.EFFORT_REMIND),
            Map.entry(Entry.Kind.SHARED, ParameterName.EFFORT_NOTE),
            Map.entry(Entry.Kind.DECIDED, ParameterName.EFFORT_DECIDE),
            Map.entry(Entry.Kind.CONSULTATION_ASKED, ParameterName.EFFORT_NOTE),
            Map.entry(Entry.Kind.CONSULTED, ParameterName.EFFORT_CONSULT),
            Map.entry(Entry.Kind.TOLD, ParameterName.EFFORT_REFER),
            Map.entry(Entry.Kind.NOT_TOLD, ParameterName.EFFORT_REFER),
            Map.entry(Entry.Kind.REMINDED, ParameterName.EFFORT_REMIND),
            Map.entry(Entry.Kind.REACTED, ParameterName.EFFORT_REACTION),
            Map.entry(Entry.Kind.MESSAGE_READ, ParameterName.EFFORT_MESSAGE),
            Map.entry(Entry.Kind.ASKED, ParameterName.EFFORT_ANSWER),
            Map.entry(Entry.Kind.ANSWERED, ParameterName.EFFORT_ANSWER),
            Map.entry(Entry.Kind.CLOSED, ParameterName.EFFORT_CLOSE));

    private Hour() {}

    /** How long these acts took, estimated by their kind. */
    public static int estimated(List<Entry.Kind> done, Terms terms) {
        return done.stream()
                .map(EFFORT::get)
                .filter(Objects::nonNull)
                .mapToInt(terms::minutes)
                .sum();
    }

    /** What one has a week. */
    public static int budget(Terms terms) {
        return terms.minutes(ParameterName.WEEK_BUDGET);
    }

    /** How many of these tasks, from the first on, fit in the minutes that are left. */
    public static int fitting(List<Integer> minutes, int left) {
        int sum = 0;
        int fitting = 0;
        for (int more : minutes) {
            sum += more;
            if (sum > left) {
                break;
            }
            fitting++;
        }
        return fitting;
    }
}

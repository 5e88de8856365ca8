package nl.meldroute.desk.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meldroute.intake.Entry;
import nl.meldroute.policy.ParameterName;

/** The hour a week that the plan gives (3 finance, sentence 7): what is used of it, and what still fits. */
public final class Hour {
    private static final Map<Entry.Kind, ParameterName<Duration>> EFFORT = Map.of(
            Entry.Kind.READ, ParameterName.EFFORT_NEW,
            Entry.Kind.TAKEN_UP, ParameterName.EFFORT_ACCEPT,
            Entry.Kind.TURNED_AWAY, ParameterName.EFFORT_ACCEPT,
            Entry.Kind.POLICE_CALLED, ParameterName.EFFORT_CALL_POLICE,
            Entry.Kind.NOTE, ParameterName.EFFORT_NOTE,
            Entry.Kind.CALL, ParameterName.EFFORT_CALL,
            Entry.Kind.MESSAGE_READ, ParameterName.EFFORT_MESSAGE,
            Entry.Kind.ASKED, ParameterName.EFFORT_ANSWER,
            Entry.Kind.ANSWERED, ParameterName.EFFORT_ANSWER,
            Entry.Kind.CLOSED, ParameterName.EFFORT_CLOSE);

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

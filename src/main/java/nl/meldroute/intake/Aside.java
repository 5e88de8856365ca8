package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.Account;

/** How a signal stands to the officer, for the deputy who may put the officer aside. */
public record Aside(Signal signal, Account officer, State state) {
    /** Whose consent it takes: that of the municipal secretary or of the mayor. */
    public static final List<String> CONSENT = List.of("secretary", "mayor");

    /** Whether the officer sees it. */
    public enum State {
        SEES_IT,
        /** Put aside by the deputy, who can take that back. */
        PUT_ASIDE,
        /** Said to know those involved; only they could say that. */
        KNOWS_THOSE_INVOLVED
    }

    /**
     * On which ground the officer is put aside.
     *
     * @param consent code of who agreed, one of {@link Aside#CONSENT}
     * @param day on which they agreed
     */
    public record Ground(String consent, LocalDate day, String reason) {
        Map<String, String> words() {
            return Map.of("consent", consent, "day", day.toString(), "reason", reason);
        }

        @Override
        public String toString() {
            return "Ground[" + day + "]";
        }
    }
}

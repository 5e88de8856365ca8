package nl.meldroute.sources;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;

/**
 * A source was asked whether something of a signal occurs there (2.2 step 3).
 *
 * @param shown what it says, for a second reason; absent as long as nobody gave one
 */
public record Inquiry(UUID id, ReportId signal, int version, Asked asked, Optional<Shown> shown) {
    /** Hit or no hit, and nothing more. */
    public enum Answer {
        OCCURS,
        ABSENT,
        /** The source could not be asked. */
        UNREACHABLE;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The first check.
     *
     * @param kind what it was looked up by, as {@link nl.meldroute.subjects.Kind} writes it
     * @param title and which that was
     * @param facts in which it was looked up, by column of the engine
     */
    public record Asked(
            UUID source,
            String name,
            String kind,
            String title,
            Map<String, String> facts,
            Basis basis,
            Answer answer,
            By by) {
        @Override
        public String toString() {
            return "Asked[" + answer + "]";
        }
    }

    /** Why it was allowed: on which ground, and why it was needed. */
    public record Basis(String ground, String necessity) {}

    /** Who did it, and when. */
    public record By(AccountId who, Instant at) {}

    /** The second check: why what it says was needed too, and what that was. */
    public record Shown(String necessity, By by, List<Found> rows) {
        @Override
        public String toString() {
            return "Shown[" + rows.size() + "]";
        }
    }

    /**
     * A row of the source.
     *
     * @param values by column, with what the source calls it
     * @param band how sure, as the engine writes it
     * @param kept whether it was kept with the signal
     */
    public record Found(List<Value> values, String band, List<Reason> reasons, boolean kept) {
        @Override
        public String toString() {
            return "Found[" + band + "]";
        }
    }

    public record Value(String column, String text) {
        @Override
        public String toString() {
            return "Value[content]";
        }
    }

    /** What agrees, or does not: part and level as the engine writes them. */
    public record Reason(String part, String level) {}

    /** What is kept of it; both are sealed together. */
    record Content(Asked asked, Optional<Shown> shown) {}
}

package nl.meldroute.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.ui.TypedDate;

/**
 * What was handed in, exactly as given; who gave it is nowhere in here.
 *
 * @param sent false for a draft with an alarm that was not sent yet
 * @param answers codes and words by field; the words of a code stand under {@code reporting.<field>.<code>}
 */
public record ReportContent(
        ReportId id, LocalDate day, boolean sent, Map<String, List<String>> answers, List<PersonSeen> people) {

    /** How it came in. */
    public static final String HOW = "how";

    /** How what an officer took out of another signal came in: nobody handed it in. */
    public static final String TAKEN_OUT = "taken-out";

    /** Whether an officer took it out of another signal. */
    public boolean takenOut() {
        return first(HOW).equals(TAKEN_OUT);
    }

    /** What was seen or heard, in the reporter's own words. */
    public String story() {
        return first("story");
    }

    /** The address, company or place; empty if the reporter does not know. */
    public String place() {
        return first("place");
    }

    /** {@code now}, {@code unknown} or {@code no}. */
    public String danger() {
        return first("danger");
    }

    /** {@code self}, {@code colleague} or {@code resident}. */
    public String forWhom() {
        return first("for");
    }

    /** Whether it came in before the municipality took signals here: there is no reporter. */
    public boolean beforeStart() {
        return beforeStart(forWhom(), first(HOW));
    }

    /** The same of answers that were not handed in yet. */
    public static boolean beforeStart(String forWhom, String how) {
        return forWhom.equals("resident") && how.equals("before-start");
    }

    /** When it came in, where somebody typed in what came another way; the day of the report is that of the typing. */
    public Optional<LocalDate> received() {
        return date("received");
    }

    /** A day that was typed in three fields. */
    public Optional<LocalDate> date(String field) {
        return TypedDate.read(first(field + "-day"), first(field + "-month"), first(field + "-year"))
                        instanceof TypedDate.Valid(LocalDate typed)
                ? Optional.of(typed)
                : Optional.empty();
    }

    /** Codes of the signs that the reporter recognised. */
    public List<String> signs() {
        return all("sign");
    }

    /** Codes of what it looks like to the reporter. */
    public List<String> looksLike() {
        return all("looks-like");
    }

    public String first(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return answers.getOrDefault(field, List.of());
    }

    @Override
    public String toString() {
        return "ReportContent[" + id + "]";
    }
}

package nl.meldroute.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldroute.kernel.ReportId;

/**
 * What was handed in, exactly as given; who gave it is nowhere in here.
 *
 * @param sent false for a draft with an alarm that was not sent yet
 * @param answers codes and words by field; the words of a code stand under {@code reporting.<field>.<code>}
 */
public record ReportContent(
        ReportId id, LocalDate day, boolean sent, Map<String, List<String>> answers, List<PersonSeen> people) {

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

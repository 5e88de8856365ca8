package nl.meldroute.intake;

import java.util.Set;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.SubjectId;

/**
 * A part of a signal becomes a signal of its own.
 *
 * @param part id of the new signal, so that two presses of one button make one
 * @param version the one of {@link Splittable} that somebody looked at
 * @param summary which part it is about, in the officer's words
 * @param subjects which of the subjects go along
 */
public record Splitting(
        ReportId part,
        int version,
        String shortName,
        Set<ExploitationForm> forms,
        String intervene,
        String summary,
        Set<SubjectId> subjects) {
    @Override
    public String toString() {
        return "Splitting[content]";
    }
}

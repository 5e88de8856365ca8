package nl.meldroute.subjects;

import nl.meldroute.kernel.ReportId;

/**
 * Something or somebody that one signal speaks of.
 *
 * @param version rises with each change, so that two screens never overwrite each other silently
 * @param removed whether it was taken out; it can be put back
 */
public record Subject(SubjectId id, ReportId signal, int version, boolean removed, Details details) {
    public Kind kind() {
        return details.kind();
    }

    public String title() {
        return details.title();
    }
}

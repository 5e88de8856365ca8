package nl.meldroute.subjects;

/**
 * A change of a subject, beside what came of it.
 *
 * @param after how it stood from then on
 */
public record SubjectCorrected(SubjectId subject, Correction correction, Details after) {
    @Override
    public String toString() {
        return "SubjectCorrected[" + subject + "]";
    }
}

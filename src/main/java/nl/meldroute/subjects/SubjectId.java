package nl.meldroute.subjects;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;

/** Names a subject of one signal. */
public record SubjectId(UUID value) {
    public static SubjectId random() {
        return new SubjectId(RandomIds.next());
    }

    /** Of what is taken over from a signal: the same each time, so that it is taken over once. */
    public static SubjectId takenFrom(ReportId signal, int person, Kind kind) {
        String place = signal + "|" + person + "|" + kind;
        return new SubjectId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of the copy that goes along when a part is taken out of its signal: by it the two are known as one. */
    public SubjectId copiedTo(ReportId part) {
        String place = value + "|" + part;
        return new SubjectId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

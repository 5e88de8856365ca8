package nl.meldroute.subjects;

import java.util.UUID;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.subjects.store.SubjectRows;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Details on their way to the database and back: kind and fields, sealed together. */
@Component
class SubjectCodec {
    private static final SealedColumn SUBJECT = new SealedColumn("subjects.subject.content", FieldClass.PERSON);
    private static final SealedColumn CORRECTION = new SealedColumn("subjects.correction.content", FieldClass.PERSON);
    private final JsonMapper json;

    SubjectCodec(JsonMapper json) {
        this.json = json;
    }

    byte[] seal(CaseRing ring, SubjectId id, Details details) {
        return ring.seal(SUBJECT, id.value(), write(details));
    }

    Subject open(CaseRing ring, SubjectRows.Row row) {
        Details details = read(ring.open(SUBJECT, row.id().value(), row.content()));
        return new Subject(row.id(), row.signal(), row.version(), row.removed(), details);
    }

    byte[] sealBefore(CaseRing ring, UUID id, Details before) {
        return ring.seal(CORRECTION, id, write(before));
    }

    Correction open(CaseRing ring, SubjectRows.Before row) {
        return new Correction(row.at(), row.by(), read(ring.open(CORRECTION, row.id(), row.content())), row.removed());
    }

    private String write(Details details) {
        return details.kind().code() + "\n" + json.writeValueAsString(details);
    }

    private Details read(String text) {
        int end = text.indexOf('\n');
        Kind kind = Kind.of(text.substring(0, end)).orElseThrow();
        return json.readValue(text.substring(end + 1), type(kind));
    }

    private static Class<? extends Details> type(Kind kind) {
        return switch (kind) {
            case PERSON -> Person.class;
            case COMPANY -> Company.class;
            case ADDRESS -> Address.class;
            case PLATE -> Vehicle.class;
            case PHONE -> PhoneLine.class;
            case ACCOUNT -> OnlineAccount.class;
        };
    }
}

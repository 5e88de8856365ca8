package nl.meldroute.sources;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.sources.Inquiry.By;
import nl.meldroute.sources.Inquiry.Content;
import nl.meldroute.sources.store.InquiryRows;
import nl.meldroute.sources.store.InquiryRows.Row;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions to sources on their way to the database and back, under the key of their signal. */
@Component
class InquiryBook {
    private static final SealedColumn CONTENT = new SealedColumn("sources.inquiry.content", FieldClass.PERSON);
    private final InquiryRows rows;
    private final CaseContent cases;
    private final JsonMapper json;
    private final Clock clock;

    InquiryBook(InquiryRows rows, CaseContent cases, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.json = json;
        this.clock = clock;
    }

    By me() {
        return new By(Acting.person(), clock.instant());
    }

    void insert(UUID id, ReportId signal, Inquiry.Asked asked) {
        byte[] sealed = seal(id, signal, new Content(asked, Optional.empty()));
        rows.insert(new Row(id, signal, WorkCalendar.today(clock), 1, sealed));
    }

    /** False where somebody else was first. */
    boolean write(Inquiry inquiry) {
        byte[] sealed = seal(inquiry.id(), inquiry.signal(), new Content(inquiry.asked(), inquiry.shown()));
        return rows.update(inquiry.id(), inquiry.version(), sealed);
    }

    Optional<Inquiry> find(UUID id) {
        return rows.find(id).map(row -> open(cases.of(row.signal()), row));
    }

    /** Those of a signal, the latest first. */
    List<Inquiry> of(ReportId signal) {
        CaseRing ring = cases.of(signal);
        return rows.of(signal).stream()
                .map(row -> open(ring, row))
                .sorted(Comparator.comparing((Inquiry one) -> one.asked().by().at())
                        .reversed())
                .toList();
    }

    private byte[] seal(UUID id, ReportId signal, Content content) {
        return cases.of(signal).seal(CONTENT, id, json.writeValueAsString(content));
    }

    private Inquiry open(CaseRing ring, Row row) {
        Content content = json.readValue(ring.open(CONTENT, row.id(), row.content()), Content.class);
        return new Inquiry(row.id(), row.signal(), row.version(), content.asked(), content.shown());
    }
}

package nl.meldroute.enrichment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.enrichment.Enquiry.State;
import nl.meldroute.enrichment.store.EnquiryRows;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.SignalChanged;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.LentContent;
import nl.meldroute.privacy.Reader;
import nl.meldroute.privacy.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions on their way to the database and back, with their terms. */
@Component
class EnquiryBook {
    private static final SealedColumn QUESTION = new SealedColumn("enrichment.enquiry.question", FieldClass.PERSON);
    private static final SealedColumn FINDING = new SealedColumn("enrichment.enquiry.finding", FieldClass.PERSON);
    private static final Comparator<EnquiryRows.Row> FIRST = Comparator.comparing(
                    (EnquiryRows.Row row) -> row.state() != State.ANSWERED)
            .thenComparing(row -> row.days().dueOn())
            .thenComparing(EnquiryRows.Row::id);
    private final EnquiryRows rows;
    private final LentContent lent;
    private final JsonMapper json;
    private final Edition edition;
    private final Clock clock;

    EnquiryBook(EnquiryRows rows, LentContent lent, JsonMapper json, Edition edition, Clock clock) {
        this.rows = rows;
        this.lent = lent;
        this.json = json;
        this.edition = edition;
        this.clock = clock;
    }

    /** A closed signal asks nobody: what waits for an answer, or for a reader, is withdrawn. */
    @EventListener
    void changed(SignalChanged event) {
        if (event.signal().stage() == Stage.CLOSED) {
            rows.withdraw(event.signal().id()).forEach(lent::end);
        }
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }

    /** Until when a department answers, if nobody chooses; so it is after a reminder. */
    LocalDate answerBy() {
        return WorkCalendar.end(today(), edition.parameter(ParameterName.ENQUIRY_ANSWER, today()));
    }

    /** Puts it to the department, which has a key to it from now on; false where that was done before. */
    boolean ask(ReportId signal, UUID id, Question question, LocalDate dueOn, Reader reader) {
        if (rows.find(id).isPresent()) {
            return false;
        }
        byte[] sealed = lent.lend(signal, id, reader).seal(QUESTION, id, json.writeValueAsString(question));
        Enquiry.Days days = new Enquiry.Days(today(), dueOn, today(), 0);
        rows.insert(new EnquiryRows.Row(id, signal, State.ASKED, days, 1, sealed, null));
        return true;
    }

    Optional<Enquiry> find(UUID id) {
        return rows.find(id).map(this::open);
    }

    /** Those of a signal, the latest first. */
    List<Enquiry> of(ReportId signal) {
        return rows.of(signal).stream().map(this::open).toList();
    }

    /** Those that are open for whoever looks, without a word of what is asked. */
    List<EnquiryRows.Row> open() {
        return rows.open();
    }

    /** Writes how it stands from now on; false where somebody else changed it first. Who asked no more has the key alone. */
    boolean write(Enquiry enquiry) {
        Finding finding = enquiry.finding().orElse(null);
        byte[] sealed = finding == null
                ? null
                : lent.of(enquiry.id()).seal(FINDING, enquiry.id(), json.writeValueAsString(finding));
        boolean written = rows.update(enquiry, sealed);
        if (written && !enquiry.open()) {
            lent.end(enquiry.id());
        }
        return written;
    }

    /** It waits for an answer again: the department has its key back. */
    void resume(Enquiry enquiry) {
        write(enquiry);
        lent.resume(enquiry.id());
    }

    /** The one of a signal that comes first; absent where nothing is open. */
    @Nullable
    Enquired first(ReportId signal) {
        return rows.of(signal).stream()
                .filter(row -> row.state() == State.ASKED || row.state() == State.ANSWERED)
                .min(FIRST)
                .map(row -> new Enquired(row.id(), row.days().dueOn(), row.state() == State.ANSWERED))
                .orElse(null);
    }

    /** Until when an answer that came in today is read. */
    LocalDate readBy() {
        return WorkCalendar.end(today(), edition.parameter(ParameterName.READ_ENQUIRY, today()));
    }

    private Enquiry open(EnquiryRows.Row row) {
        CaseRing ring = lent.of(row.id());
        byte @Nullable [] finding = row.finding();
        return new Enquiry(
                row.id(),
                row.signal(),
                row.state(),
                row.days(),
                row.version(),
                json.readValue(ring.open(QUESTION, row.id(), row.question()), Question.class),
                finding == null
                        ? Optional.empty()
                        : Optional.of(json.readValue(ring.open(FINDING, row.id(), finding), Finding.class)));
    }
}

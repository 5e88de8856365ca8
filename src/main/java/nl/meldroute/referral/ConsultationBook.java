package nl.meldroute.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
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
import nl.meldroute.referral.store.ConsultationRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the reporting-code officer on their way to the database and back, with their term. */
@Component
class ConsultationBook {
    private static final SealedColumn QUESTION = new SealedColumn("referral.consultation.question", FieldClass.SPECIAL);
    private static final SealedColumn ADVICE = new SealedColumn("referral.consultation.advice", FieldClass.SPECIAL);
    private final ConsultationRows rows;
    private final LentContent lent;
    private final JsonMapper json;
    private final Edition edition;
    private final Clock clock;

    ConsultationBook(ConsultationRows rows, LentContent lent, JsonMapper json, Edition edition, Clock clock) {
        this.rows = rows;
        this.lent = lent;
        this.json = json;
        this.edition = edition;
        this.clock = clock;
    }

    /** A closed signal asks nobody, nor does one without indications. */
    @EventListener
    void changed(SignalChanged event) {
        Signal signal = event.signal();
        if (signal.stage() == Stage.CLOSED || signal.gate().outcome() != GateOutcome.INDICATIONS) {
            end(signal.id());
        }
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }

    /** Whether this form was sent before. */
    boolean asked(UUID once) {
        return rows.find(once).isPresent();
    }

    /** Puts it to the reporting-code officer, in the place of what was asked before; today where somebody may be a minor. */
    void ask(ReportId signal, UUID once, String question, boolean minor) {
        end(signal);
        LocalDate today = today();
        LocalDate due = minor ? today : WorkCalendar.end(today, edition.parameter(ParameterName.CONSULT, today));
        byte[] sealed = lent.lend(signal, once, Reader.REPORTING_CODE).seal(QUESTION, once, question);
        rows.insert(new ConsultationRows.Row(once, signal, new Consultation.Days(today, due), false, 1, sealed, null));
    }

    /** False where somebody else advised first, or nothing is asked any more. */
    boolean advise(Consultation seen, Advised advised) {
        byte[] sealed = lent.of(seen.id()).seal(ADVICE, seen.id(), json.writeValueAsString(advised));
        return rows.advise(seen.id(), seen.version(), sealed);
    }

    /** Nothing is asked any more of this signal; from now on only officer and deputy read what was. */
    void end(ReportId signal) {
        rows.end(signal).forEach(lent::end);
    }

    Optional<Consultation> find(UUID id) {
        return rows.find(id).map(this::open);
    }

    /** Those of a signal, the latest first. */
    List<Consultation> of(ReportId signal) {
        return rows.of(signal).stream().map(this::open).toList();
    }

    /** Rises with each question and each advice of a signal. */
    int version(ReportId signal) {
        return rows.of(signal).stream().mapToInt(ConsultationRows.Row::version).sum();
    }

    /** Those that wait for whoever looks. */
    List<ToAdvise> waiting() {
        return rows.waiting().stream()
                .map(row -> new ToAdvise(row.id(), row.days()))
                .toList();
    }

    private Consultation open(ConsultationRows.Row row) {
        CaseRing ring = lent.of(row.id());
        byte @Nullable [] advice = row.advice();
        return new Consultation(
                row.id(),
                row.signal(),
                row.days(),
                row.over(),
                row.version(),
                ring.open(QUESTION, row.id(), row.question()),
                advice == null
                        ? Optional.empty()
                        : Optional.of(json.readValue(ring.open(ADVICE, row.id(), advice), Advised.class)));
    }
}

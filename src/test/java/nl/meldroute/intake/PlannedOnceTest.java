package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A signal fills up as it is handled: PostgreSQL must not plan its one statement anew for each column that gets a value. */
@WithIntake
class PlannedOnceTest {
    private static final Registration REGISTRATION =
            new Registration("Loods", Set.of(ExploitationForm.UNKNOWN), "yes", "service", "seen", "");

    @Autowired
    private Given given;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ActingDatabase database;

    @Test
    void whatever_a_signal_has_by_then_writing_it_is_planned_once() {
        ReportId report = given.sent(aReport());
        List<String> plans = as(
                OFFICER,
                () -> database.as(Acting.nobody(Purpose.RECEIVING), () -> {
                    Signal read = inbox.read(report);
                    String first = plan();
                    inbox.takeUp(report, read.version(), REGISTRATION);
                    return List.of(first, plan());
                }));
        assertThat(plans.getLast()).isEqualTo(plans.getFirst());
    }

    /** The name under which PostgreSQL keeps it for this connection. */
    private String plan() {
        return database.client()
                .sql("select name from pg_prepared_statements where statement like 'update intake.signal%set day = %'")
                .query(String.class)
                .single();
    }
}

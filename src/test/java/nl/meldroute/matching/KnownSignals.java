package nl.meldroute.matching;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.as;

import nl.meldroute.identity.Account;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Involved;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;

/** Signals that were taken up, with whom and what they are about. */
record KnownSignals(Given given, Involved involved) {
    ReportId takenUp(Account by, Details... about) {
        ReportId report = given.sent(aReport());
        given.takenUp(report, by);
        for (Details details : about) {
            add(report, details);
        }
        return report;
    }

    Subject add(ReportId signal, Details details) {
        return as(DEPUTY, () -> involved.add(signal, SubjectId.random(), details));
    }
}

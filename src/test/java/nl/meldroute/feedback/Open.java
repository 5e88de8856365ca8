package nl.meldroute.feedback;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;

import java.util.Map;
import java.util.Set;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.ReportId;

/** A signal that was taken up, with the code of whoever gave it. */
record Open(Signal signal, String code) {
    static Open sent(Given given, Inbox inbox, Map<String, String> typed) {
        Given.Draft draft = given.draft(typed);
        String code = given.sendWithCode(draft);
        return new Open(takenUp(inbox, draft.report(), "no"), code);
    }

    static Signal takenUp(Inbox inbox, ReportId report, String intervene) {
        int version = as(OFFICER, () -> inbox.read(report)).version();
        Registration registration =
                new Registration("Loods", Set.of(ExploitationForm.LABOUR), intervene, "care", "unknown", "");
        Change change = as(OFFICER, () -> inbox.takeUp(report, version, registration));
        return ((Change.Done) change).signal();
    }

    String number() {
        return signal.numbered();
    }

    String path(String page) {
        return "/signals/" + number() + page;
    }
}

package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.TurnedAway;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.springframework.boot.test.context.TestComponent;

/** Signals on their way to their end, made through the doors that the pages use. */
@TestComponent
record Aged(Given given, Inbox inbox, Signals signals, Involved involved, Subjects subjects) {
    /** Stands in every text of a signal that is full: a trace of it anywhere is something that was left. */
    static final String NAME = "Zwanehilde";

    /** With a name in every field that takes words. */
    ReportId full() {
        ReportId id = given.sent(Given.aReport(
                "story", NAME + " slaapt met achttien mensen in een loods.",
                "place", "Loods van " + NAME,
                "person.description", NAME + " met rode jas",
                "person.role", "needs-help",
                "sign", "W1"));
        takenUp(id, NAME);
        return did(id, () -> {
            signals.note(id, NAME + " belde ons.");
            signals.answered(id, "Wij hebben gesproken met " + NAME, false);
            Subject person = involved.add(id, SubjectId.random(), person(NAME));
            involved.change(person, person(NAME + " Kuiper"));
            return id;
        });
    }

    ReportId takenUp() {
        ReportId id = given.sent(Given.aReport());
        takenUp(id, "Loods");
        return id;
    }

    private void takenUp(ReportId id, String name) {
        Registration registration =
                new Registration(name, Set.of(ExploitationForm.LABOUR), "no", "care", "unknown", "");
        as(OFFICER, () -> inbox.takeUp(id, inbox.read(id).version(), registration));
    }

    ReportId closed(String result) {
        return close(takenUp(), result);
    }

    ReportId close(ReportId id, String result) {
        return did(id, () -> signals.close(id, inbox.signal(id).version(), new Closing(result, "unknown")));
    }

    ReportId turnedAway(String reason) {
        ReportId id = given.sent(Given.aReport());
        return did(
                id,
                () -> inbox.turnAway(
                        id, inbox.read(id).version(), new TurnedAway(reason, "", "Dit hoort bij een ander loket.")));
    }

    void called(ReportId id, String phone) {
        did(id, () -> involved.add(id, SubjectId.random(), new PhoneLine(phone)));
    }

    Signal signal(ReportId id) {
        return as(OFFICER, () -> inbox.signal(id));
    }

    String number(ReportId id) {
        return signal(id).numbered();
    }

    private static Person person(String name) {
        return new Person(name, "", "no", "", "", Person.Voice.NONE);
    }

    private static ReportId did(ReportId id, Supplier<?> act) {
        as(OFFICER, () -> {
            if (act.get() instanceof Change.Meanwhile) {
                throw new IllegalStateException("Somebody was first");
            }
            return Map.of();
        });
        return id;
    }
}

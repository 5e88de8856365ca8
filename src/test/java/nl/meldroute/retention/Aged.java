package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.meldroute.identity.Account;
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
import nl.meldroute.matching.Match;
import nl.meldroute.matching.Matches;
import nl.meldroute.matching.Verdict;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import org.springframework.boot.test.context.TestComponent;

/** Signals on their way to their end, made through the doors that the pages use. */
@TestComponent
record Aged(Given given, Inbox inbox, Signals signals, Involved involved, Matches matches) {
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

    void takenUp(ReportId id, String name) {
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
        return turnedAway(OFFICER, given.sent(Given.aReport()), reason);
    }

    ReportId turnedAway(Account by, ReportId id, String reason) {
        TurnedAway away = new TurnedAway(reason, "", "Dit hoort bij een ander loket.");
        as(by, () -> inbox.turnAway(id, inbox.read(id).version(), away));
        return id;
    }

    /** Two signals are about the same. */
    void linked(ReportId one, ReportId other) {
        as(OFFICER, () -> {
            Match match = matches.of(one).stream()
                    .filter(found -> found.other().equals(other))
                    .findFirst()
                    .orElseThrow();
            return matches.judge(one, other, match.version(), Verdict.SAME);
        });
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

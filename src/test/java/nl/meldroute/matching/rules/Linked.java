package nl.meldroute.matching.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Moments;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Connected;
import nl.meldroute.reporting.Alarm;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;

/** Signals that are linked, each with what it speaks of. */
final class Linked {
    private final List<Connected.Member> members = new ArrayList<>();
    private final List<Connected.Link> links = new ArrayList<>();

    static Subject subject(int signal, int number, Details details) {
        return new Subject(new SubjectId(new UUID(signal, number)), id(signal), 1, false, details);
    }

    Linked signal(Details... about) {
        int number = members.size() + 1;
        List<Subject> subjects = new ArrayList<>();
        for (Details details : about) {
            subjects.add(subject(number, subjects.size(), details));
        }
        members.add(new Connected.Member(signal(number), "Kade " + number, subjects));
        return this;
    }

    Linked link(int one, int other) {
        links.add(new Connected.Link(one, other, false));
        return this;
    }

    Network network() {
        return Network.of(new Connected(members, links, List.of()));
    }

    private static ReportId id(int number) {
        return new ReportId(new UUID(7, number));
    }

    private static Signal signal(int number) {
        return new Signal(
                id(number),
                LocalDate.of(2026, 11, 23),
                true,
                false,
                Stage.TAKEN_UP,
                Alarm.NONE,
                false,
                "2026-%04d".formatted(number),
                "no",
                false,
                Moments.NONE,
                Gate.NONE,
                null,
                1);
    }
}

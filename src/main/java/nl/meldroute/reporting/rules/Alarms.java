package nl.meldroute.reporting.rules;

import java.util.List;
import nl.meldroute.reporting.Alarm;

/** Which answers raise an alarm (2.2 step 4, second sentence, and reading I-14). Asked, never computed from the story. */
public final class Alarms {
    private Alarms() {}

    /** Of the danger question alone: what an unsent draft already alerts to. */
    public static Alarm ofDanger(Answers answers) {
        return switch (answers.first("danger")) {
            case "now" -> Alarm.NOW;
            case "unknown" -> Alarm.TODAY;
            default -> Alarm.NONE;
        };
    }

    /** At sending: a person who is, or may be, younger than 18 alerts like doubt, once. */
    public static Alarm atSending(Answers answers) {
        Alarm ofDanger = ofDanger(answers);
        boolean minor = answers.people().stream()
                .flatMap(person -> person.getOrDefault("minor", List.of()).stream())
                .anyMatch(answer -> answer.equals("yes") || answer.equals("unknown"));
        return ofDanger == Alarm.NONE && minor ? Alarm.TODAY : ofDanger;
    }
}

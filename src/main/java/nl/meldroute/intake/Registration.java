package nl.meldroute.intake;

import java.util.List;
import java.util.Set;

/**
 * What the officer writes down when taking a signal up (2.2 step 2; readings I-04, I-05, I-14).
 *
 * @param shortName by which officer and deputy know it; never the reporter
 * @param intervene whether somebody has to step in now: {@code yes}, {@code no} or {@code unknown}; asked, never computed
 * @param seenAs in which role it was seen: {@code supervision}, {@code investigation}, {@code service}, {@code care}, {@code other}
 * @param source {@code seen}, {@code heard}, {@code document}, {@code own-check} or {@code unknown}
 * @param followsFrom number of another signal; empty if none
 */
public record Registration(
        String shortName,
        Set<ExploitationForm> forms,
        String intervene,
        String seenAs,
        String source,
        String followsFrom) {
    /** What may be chosen where. */
    public static final List<String> INTERVENE = List.of("yes", "no", "unknown");

    public static final List<String> SEEN_AS = List.of("supervision", "investigation", "service", "care", "other");
    public static final List<String> SOURCE = List.of("seen", "heard", "document", "own-check", "unknown");

    Registration established(Set<ExploitationForm> known, String answer) {
        return new Registration(shortName, known, answer, seenAs, source, followsFrom);
    }

    /** As it stands once names are erased: the short name is free text, and may be one. */
    Registration withoutName() {
        return new Registration("", forms, intervene, seenAs, source, followsFrom);
    }

    @Override
    public String toString() {
        return "Registration[content]";
    }
}

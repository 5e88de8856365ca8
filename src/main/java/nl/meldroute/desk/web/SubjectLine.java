package nl.meldroute.desk.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Trait;

/**
 * A subject on the page of its signal.
 *
 * @param about what else is known, in words
 * @param keepAway what keeps letters and visits away; empty if nothing does
 */
record SubjectLine(String id, String kind, String title, String about, String keepAway) {
    private static final List<String> SHOWN = List.of("part", "minor", "phone", "email", "kvk", "informing");

    static List<SubjectLine> of(List<Subject> subjects, Words words) {
        return subjects.stream().map(subject -> line(subject, words)).toList();
    }

    private static SubjectLine line(Subject subject, Words words) {
        String about = subject.details().traits().stream()
                .filter(trait -> SHOWN.contains(trait.field()) && !trait.value().equals(subject.title()))
                .map(trait -> trait(trait, words))
                .collect(Collectors.joining("\n"));
        String keepAway = subject.details() instanceof Address address && address.keepAway()
                ? words.say(
                        "desk.subjects.approach",
                        words.say("subjects.field.approach." + address.approach())
                                .toUpperCase(words.locale()))
                : "";
        return new SubjectLine(
                subject.id().toString(),
                words.say("subjects.kind." + subject.kind().code()),
                subject.title(),
                about,
                keepAway);
    }

    private static String trait(Trait trait, Words words) {
        String asked = words.say("subjects.field." + trait.field());
        String value = trait.says() == Trait.Says.ANSWER
                ? words.say("subjects.field." + trait.field() + "." + trait.value())
                : trait.value();
        return asked.endsWith("?") ? asked + " " + value : asked + ": " + value;
    }
}

package nl.meldroute.desk.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.SubjectCorrected;
import nl.meldroute.subjects.Trait;

/** How a subject was corrected, in words. */
record SubjectWords(Words words) {
    /** What was done. */
    static String what(SubjectCorrected corrected) {
        if (corrected.correction().removed()) {
            return "removed";
        }
        return corrected.correction().before().equals(corrected.after()) ? "put-back" : "changed";
    }

    /** What it is, and each field that was changed with what it was. */
    String text(SubjectCorrected corrected) {
        Details after = corrected.after();
        Map<String, String> was = said(corrected.correction().before());
        Map<String, String> now = said(after);
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(was.keySet());
        String nothing = words.say("desk.was.nothing");
        Stream<String> changes = fields.stream()
                .filter(field -> !Objects.equals(was.get(field), now.get(field)))
                .map(field -> words.say(
                        "desk.was",
                        words.say("subjects.field." + field),
                        was.getOrDefault(field, nothing),
                        now.getOrDefault(field, nothing)));
        Stream<String> title =
                Stream.of(words.say("subjects.kind." + after.kind().code()) + ": " + after.title());
        return Stream.concat(title, changes).collect(Collectors.joining("\n"));
    }

    private Map<String, String> said(Details details) {
        Map<String, String> said = new LinkedHashMap<>();
        details.traits().forEach(trait -> said.put(trait.field(), said(trait)));
        return said;
    }

    private String said(Trait trait) {
        return switch (trait.says()) {
            case WORDS -> trait.value();
            case DAY -> words.longDay(LocalDate.parse(trait.value()));
            case ANSWER -> words.say("subjects.field." + trait.field() + "." + trait.value());
        };
    }
}

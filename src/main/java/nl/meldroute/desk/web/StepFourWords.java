package nl.meldroute.desk.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.intake.Entry;

/** What stands in an entry of the gate or of the steps 4 and 5 (2.2), in words. */
record StepFourWords(EntryWords entries) {
    String text(Entry entry) {
        Map<String, String> content = entry.content();
        return switch (entry.kind()) {
            case DECIDED -> decided(content);
            case ESTABLISHED -> EntryWords.lines(established(content), advised(content));
            case DOUBTED -> EntryWords.lines(doubted(content), advised(content));
            case CONSULTED ->
                EntryWords.lines(
                        entries.coded("referral.consultation.decision.", content.get("decision")),
                        entries.line("desk.call.with", content.get("with")),
                        content.get("reason"));
            case TOLD ->
                EntryWords.lines(
                        content.get("partner-name"),
                        entries.coded("referral.call.outcome.", content.get("outcome")),
                        way(content.getOrDefault("way", "")),
                        entries.line("desk.call.with", content.get("with")),
                        entries.line("desk.ground", entries.coded("referral.call.ground.", content.get("ground"))),
                        entries.line("desk.call.agreed", content.get("agreed")));
            case REMINDED ->
                EntryWords.lines(
                        content.get("partner-name"),
                        entries.coded("desk.reminded.", content.get("way")),
                        content.get("said"));
            case REACTED -> reacted(content);
            case RETRACTED -> retracted(content);
            default -> EntryWords.lines(content.get("partner-name"), content.get("reason"));
        };
    }

    private String way(String way) {
        return way.isEmpty() ? "" : entries.words().say("referral.letter.way." + way);
    }

    private String decided(Map<String, String> content) {
        return EntryWords.lines(
                entries.coded("referral.outcome.", content.get("outcome")),
                entries.line("desk.where-to", content.get("where-to")),
                content.get("reason"),
                entries.line("desk.review", entries.day(content.get("review"))),
                crime(content.getOrDefault("crime", "")));
    }

    private String reacted(Map<String, String> content) {
        String justice = content.getOrDefault("justice", "unknown");
        return EntryWords.lines(
                content.get("partner-name"),
                entries.coded("referral.reaction.outcome.", content.get("outcome")),
                content.get("explanation"),
                justice.equals("unknown") ? "" : entries.coded("referral.reaction.justice.", justice),
                entries.line("desk.may-tell", content.get("may-tell")),
                yes(content, "helped", "desk.helped"),
                yes(content, "witness", "desk.witness"));
    }

    private String retracted(Map<String, String> content) {
        String outcome = content.getOrDefault("outcome", "reported");
        return EntryWords.lines(
                content.get("partner-name"),
                entries.line("desk.retracted." + outcome, entries.day(content.get("day"))),
                content.get("reason"));
    }

    private String yes(Map<String, String> content, String field, String key) {
        return content.getOrDefault(field, "").equals("yes") ? entries.words().say(key) : "";
    }

    private String crime(String answer) {
        return answer.equals("yes") || answer.equals("lawyer") ? entries.words().say("desk.crime." + answer) : "";
    }

    /** Each question that was answered, with its answer. */
    private String established(Map<String, String> content) {
        return Stream.of("intervene", "victim", "minor", "contact", "aware")
                .filter(content::containsKey)
                .map(field -> entries.words().say("referral.facts." + field) + " "
                        + entries.words().say("referral.facts." + field + "." + content.get(field)))
                .collect(Collectors.joining("\n"));
    }

    private String doubted(Map<String, String> content) {
        return Stream.of(content.getOrDefault("because", "").split(" "))
                .map(code -> entries.words().say("referral.facts.doubt." + code))
                .collect(Collectors.joining("\n"));
    }

    /** The advice since, and the one before where it changed; of what was kept before rows were kept nothing is said. */
    private String advised(Map<String, String> content) {
        String was = content.getOrDefault("advice-was", "");
        String now = content.getOrDefault("advice", "");
        return EntryWords.lines(
                was.equals(now) ? "" : entries.line("desk.advice.was", rows(was)),
                entries.line("desk.advice.now", rows(now)));
    }

    private String rows(String kept) {
        return kept.lines()
                .map(row -> row.split(" ", 2))
                .map(row -> row[1] + " (" + entries.words().say("referral.weight." + row[0]) + ")")
                .collect(Collectors.joining(", "));
    }
}

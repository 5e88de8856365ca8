package nl.meldroute.desk.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Correcting;
import nl.meldroute.intake.Entry;
import org.jspecify.annotations.Nullable;

/** What stands in an entry, in words. */
record EntryWords(Words words, LocalDate today) {
    String text(Entry entry) {
        Map<String, String> content = entry.content();
        return switch (entry.kind()) {
            case CALL, POLICE_CALLED, AGREEMENT_KEPT -> called(content);
            case DECIDED, ESTABLISHED, DOUBTED, CONSULTED, TOLD, NOT_TOLD, REMINDED, REACTED, RETRACTED ->
                new StepFourWords(this).text(entry);
            case ENQUIRED, ENQUIRY_ANSWERED, ENQUIRY_READ, ENQUIRY_AGAIN, ENQUIRY_WITHDRAWN ->
                new EnquiryWords(words).text(entry);
            case SOURCE_ASKED, SOURCE_SHOWN, SOURCE_KEPT -> source(content);
            case CLOSED -> closed(content);
            case TURNED_AWAY ->
                lines(
                        coded("desk.outcome.", content.get("reason")),
                        content.get("where-to"),
                        line("desk.answer", content.get("answer")));
            case CORRECTED -> corrected(content);
            case LINKED -> lines(line("desk.linked", content.get("number")), content.get("reason"));
            case UNLINKED -> lines(line("desk.unlinked", content.get("number")));
            case SPLIT -> line("desk.split.to", content.get("number"));
            case SPLIT_OFF -> line("desk.split.from", content.get("number"));
            case PUT_OFF -> lines(line("desk.until", day(content.get("until"))), content.get("reason"));
            case PUT_ASIDE -> aside(content);
            case REOPENED, LET_IN -> lines(content.get("reason"));
            case NOTE, ASKED, ANSWERED, CONSULTATION_ASKED, ADVISED -> lines(content.get("text"));
            case SHARED, SHARING_STOPPED -> lines(reader(content), line("desk.up-to", day(content.get("until"))));
            case COLLEAGUE_REACTED -> lines(reader(content), content.get("text"));
            case DRAFT_ALARM, HANDED_IN, READ, TAKEN_UP, HANDED_OVER, TAKEN_BACK, MESSAGE, MESSAGE_READ -> "";
        };
    }

    private String closed(Map<String, String> content) {
        return lines(
                coded("desk.outcome.", content.get("result")),
                line("desk.partners", coded("desk.partners.", content.get("partners"))));
    }

    private String aside(Map<String, String> content) {
        return lines(
                line("desk.consent", words.say("intake.aside.consent." + content.get("consent"))),
                line("desk.consent.day", day(content.get("day"))),
                content.get("reason"));
    }

    private String called(Map<String, String> content) {
        return lines(
                line("desk.call.with", content.get("with")),
                content.get("said"),
                line("desk.call.agreed", content.get("agreed")),
                line("desk.call.before", day(content.get("before"))));
    }

    private String source(Map<String, String> content) {
        return lines(
                content.get("source"),
                content.get("by"),
                coded("sources.answer.", content.get("answer")),
                line("desk.source.ground", content.get("ground")),
                line("desk.source.necessity", content.get("necessity")),
                content.get("text"));
    }

    private String reader(Map<String, String> content) {
        String role = content.get("role");
        return role == null ? "" : words.reader(Role.valueOf(role), content.getOrDefault("department", ""));
    }

    /** Each field that was put right, with what it was. */
    private String corrected(Map<String, String> content) {
        Stream<String> fields = Correcting.FIELDS.stream()
                .filter(content::containsKey)
                .map(field -> words.say(
                        "desk.was",
                        words.say("intake.registered." + field),
                        registered(field, content.get(field + "-was")),
                        registered(field, content.get(field))));
        return lines(
                Stream.concat(fields, Stream.ofNullable(content.get("reason"))).toArray(String[]::new));
    }

    private String registered(String field, @Nullable String part) {
        if (part == null || part.isEmpty()) {
            return words.say("desk.was.nothing");
        }
        return switch (field) {
            case "seen-as" -> words.say("intake.seen-as." + part);
            case "source" -> words.say("intake.source." + part);
            default -> part;
        };
    }

    String day(@Nullable String day) {
        return day == null ? "" : words.day(LocalDate.parse(day), today);
    }

    String coded(String prefix, @Nullable String code) {
        return code == null || code.isEmpty() ? "" : words.sayOr(prefix + "other", prefix + code);
    }

    String line(String key, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : words.say(key, value);
    }

    static String lines(@Nullable String... lines) {
        return Stream.of(lines)
                .filter(Objects::nonNull)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

package nl.meldroute.desk.web;

import java.util.List;
import java.util.Map;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Paths;
import org.jspecify.annotations.Nullable;

/** What departments were asked and answered (2.2 step 3), in words. */
record EnquiryWords(Words words) {
    /** A question on the page of its signal. */
    record Line(String department, String state, String href) {}

    List<Line> lines(String number, List<Enquiry> enquiries) {
        return enquiries.stream()
                .map(enquiry -> new Line(
                        enquiry.question().department(),
                        words.say("enrichment.state." + enquiry.state().code()),
                        Paths.toSignal(number) + "/enrichment/" + enquiry.id()))
                .toList();
    }

    /** What stands in an entry of it. */
    String text(Entry entry) {
        Map<String, String> content = entry.content();
        if (content.isEmpty()) {
            return "";
        }
        String department = content.getOrDefault("department", "");
        String question = coded("enrichment.topic.", content.get("topic"));
        return switch (entry.kind()) {
            case ENQUIRED ->
                EntryWords.lines(
                        department,
                        question,
                        content.get("carried"),
                        words.say("enrichment.ground.was", coded("enrichment.ground.", content.get("ground"))),
                        line("enrichment.necessity.was", content.get("necessity")));
            case ENQUIRY_READ ->
                EntryWords.lines(
                        department, question, coded("enrichment.result.", content.get("result")), content.get("text"));
            default -> EntryWords.lines(department, question);
        };
    }

    private String line(String key, @Nullable String value) {
        return value == null ? "" : words.say(key, value);
    }

    private String coded(String prefix, @Nullable String code) {
        return code == null ? "" : words.say(prefix + code);
    }
}

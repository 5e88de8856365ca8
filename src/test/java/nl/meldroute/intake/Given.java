package nl.meldroute.intake;

import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.identity.Account;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.Sent;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.vault.Receipt;
import nl.meldroute.vault.Receipts;

/** Reports as invented people give them. */
public class Given {
    private final Drafts drafts;
    private final Receipts receipts;
    private final Inbox inbox;

    Given(Drafts drafts, Receipts receipts, Inbox inbox) {
        this.drafts = drafts;
        this.receipts = receipts;
        this.inbox = inbox;
    }

    /** A draft, and the id its report will have. */
    public record Draft(DraftKey key, ReportId report) {}

    /** What somebody typed by field; {@code person.minor} and the like make one person. */
    public static Map<String, String> aReport() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("danger", "no");
        typed.put("story", "Achttien mensen in een loods met drie bedden.");
        typed.put("place", "Dorpsstraat 12, Lopik");
        return typed;
    }

    public static Map<String, String> aReport(String... more) {
        Map<String, String> typed = aReport();
        for (int at = 0; at < more.length; at += 2) {
            typed.put(more[at], more[at + 1]);
        }
        return typed;
    }

    /** As it is registered where a test says nothing else. */
    public static Registration registered() {
        return new Registration("Loods", Set.of(ExploitationForm.LABOUR), "no", "care", "unknown", "");
    }

    /** Reads a report and takes it up; the number it got. */
    public String takenUp(ReportId report, Account by, Registration registration) {
        return as(by, () -> {
            Change change = inbox.takeUp(report, inbox.read(report).version(), registration);
            return ((Change.Done) change).signal().numbered();
        });
    }

    public String takenUp(ReportId report, Account by) {
        return takenUp(report, by, registered());
    }

    public ReportId sent(Map<String, String> typed) {
        return send(draft(typed));
    }

    public Draft draft(Map<String, String> typed) {
        return type(drafts.begin("self"), typed);
    }

    Draft type(DraftKey key, Map<String, String> typed) {
        Answers answers = drafts.change(key, before -> with(before, typed)).orElseThrow();
        return new Draft(key, answers.report());
    }

    public ReportId send(Draft draft) {
        sendWithCode(draft);
        return draft.report();
    }

    /** Gives the receipt code. */
    public String sendWithCode(Draft draft) {
        Receipt receipt = receipts.make();
        Sent sent = drafts.send(draft.key(), receipt);
        assertThat(sent).isInstanceOf(Sent.Done.class);
        return receipt.code();
    }

    private static Answers with(Answers before, Map<String, String> typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, List<String>> person = new LinkedHashMap<>();
        typed.forEach((field, value) -> {
            if (field.startsWith("person.")) {
                person.put(field.substring("person.".length()), List.of(value));
            } else {
                fields.put(field, List.of(value.split("\\|", -1)));
            }
        });
        Answers answers = before.with(List.copyOf(Set.copyOf(fields.keySet())), fields);
        return person.isEmpty() ? answers : answers.withPerson(1, person);
    }
}

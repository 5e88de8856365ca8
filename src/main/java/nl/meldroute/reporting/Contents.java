package nl.meldroute.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.Question;
import nl.meldroute.reporting.store.ReportRows;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The content of a report: everything but who gave it. */
@Component
class Contents {
    private static final SealedColumn COLUMN = new SealedColumn("reporting.report.content", FieldClass.SOURCE);
    private static final Set<String> DETAILS = Set.of("phone", "email", "plate", "company", "account");
    private final ReportRows rows;
    private final CaseContent cases;
    private final JsonMapper json;

    Contents(ReportRows rows, CaseContent cases, JsonMapper json) {
        this.rows = rows;
        this.cases = cases;
        this.json = json;
    }

    /** What is written under the key of the signal. */
    record Stored(Map<String, List<String>> answers, List<PersonSeen> people) {}

    void put(Answers answers, LocalDate day, boolean sent) {
        ReportId report = answers.report();
        CaseRing ring = answers.alarmed() ? cases.of(report) : cases.begin(report);
        Map<String, List<String>> open = new LinkedHashMap<>(answers.fields());
        Question.SEALED.forEach(open::remove);
        Stored stored =
                new Stored(open, answers.people().stream().map(Contents::person).toList());
        byte[] sealed = ring.seal(COLUMN, report.value(), json.writeValueAsString(stored));
        rows.put(report, new ReportRows.Row(day, sent, sealed));
    }

    Optional<ReportContent> find(ReportId report) {
        return rows.find(report).map(row -> {
            String text = cases.of(report).open(COLUMN, report.value(), row.content());
            Stored stored = json.readValue(text, Stored.class);
            return new ReportContent(report, row.day(), row.sent(), stored.answers(), stored.people());
        });
    }

    /** Takes out what was written in words, and everybody who was there; what was ticked stays. */
    void blot(ReportId report) {
        rows.find(report).ifPresent(row -> {
            CaseRing ring = cases.of(report);
            Stored before = json.readValue(ring.open(COLUMN, report.value(), row.content()), Stored.class);
            Stored after = new Stored(Question.withoutWords(before.answers()), List.of());
            rows.blot(report, ring.seal(COLUMN, report.value(), json.writeValueAsString(after)));
        });
    }

    private static PersonSeen person(Map<String, List<String>> fields) {
        Map<String, String> details = fields.entrySet().stream()
                .filter(field -> DETAILS.contains(field.getKey()))
                .filter(field -> !first(fields, field.getKey()).isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, field -> first(fields, field.getKey())));
        return new PersonSeen(first(fields, "description"), first(fields, "role"), first(fields, "minor"), details);
    }

    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}

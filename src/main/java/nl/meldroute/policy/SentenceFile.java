package nl.meldroute.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.policy.rules.PlanPart;

/** Reads the sentences of an edition; within a part they are numbered through from one, in the order of the plan. */
final class SentenceFile {
    private final YamlEntry file;
    private final List<Part> parts;
    private final Map<PlanPart, Integer> reached = new LinkedHashMap<>();

    SentenceFile(YamlEntry file, List<Part> parts) {
        this.file = file;
        this.parts = parts;
    }

    Map<PolicyReference, Sentence> sentences() {
        Map<PolicyReference, Sentence> sentences = new LinkedHashMap<>();
        file.entries()
                .forEach((paragraph, rows) -> rows.entries().forEach((number, row) -> {
                    Sentence sentence = sentence(new PolicyReference(paragraph, number), row);
                    sentences.put(sentence.reference(), sentence);
                }));
        return sentences;
    }

    private Sentence sentence(PolicyReference reference, YamlEntry row) {
        String hash = row.onlyWith("nl", "en", "sha256").text("sha256");
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new BrokenEditionException(row.place() + ": \"sha256\" has 64 small hexadecimal digits.");
        }
        Part part = partOf(reference, row);
        int place = reached.merge(part.plan(), 1, Integer::sum);
        if (!part.plan().number(place).equals(reference.number())) {
            throw new BrokenEditionException(
                    row.place() + ": expected here is " + part.plan().number(place) + ".");
        }
        return new Sentence(reference, part.label(), hash, row.bilingual());
    }

    private Part partOf(PolicyReference reference, YamlEntry row) {
        return parts.stream()
                .filter(part -> part.plan().isCompared())
                .filter(part -> part.plan().holds(reference.paragraph(), reference.number()))
                .findFirst()
                .orElseThrow(() -> new BrokenEditionException(
                        row.place() + ": no compared part of outline.yml holds this number."));
    }
}

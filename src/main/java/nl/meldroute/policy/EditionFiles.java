package nl.meldroute.policy;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.meldroute.policy.rules.PlanPart;
import nl.meldroute.policy.rules.PlanPart.Layout;

/** Reads the files of one edition and refuses what does not fit together. */
final class EditionFiles {
    private final String folder;
    private final UnaryOperator<String> textOf;

    EditionFiles(String folder, UnaryOperator<String> textOf) {
        this.folder = folder;
        this.textOf = textOf;
    }

    Edition edition(String id) {
        List<Part> parts = parts();
        Map<PolicyReference, Sentence> sentences = new SentenceFile(open("sentences.yml"), parts).sentences();
        Map<String, Reading> readings = readings(sentences);
        Map<String, Parameter> parameters =
                new ParameterFile(open("parameters.yml"), sentences.keySet(), readings.keySet()).parameters();
        Map<String, ChainPartner> partners = new PartnerFile(open("partners.yml"), sentences.keySet()).partners();
        return new Edition(title(id), parts, new Edition.Rules(sentences, readings, parameters, partners));
    }

    private YamlEntry open(String file) {
        return YamlEntry.of(folder + file, textOf.apply(folder + file));
    }

    private EditionTitle title(String id) {
        YamlEntry file = open("edition.yml")
                .onlyWith("municipality", "title", "valid-from", "gazette", "published-on", "regulation", "link");
        Publication publication = new Publication(
                file.text("gazette"),
                file.date("published-on"),
                file.text("regulation"),
                URI.create(file.text("link")));
        return new EditionTitle(
                id, file.text("municipality"), file.text("title"), file.date("valid-from"), publication);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        open("outline.yml").entries().forEach((heading, entry) -> {
            entry.onlyWith("paragraph", "prefix", "layout", "item-starts", "nl", "en");
            parts.add(new Part(part(heading, entry), entry.bilingual()));
        });
        return parts;
    }

    private static PlanPart part(String heading, YamlEntry entry) {
        Layout layout = switch (entry.has("layout") ? entry.text("layout") : "sentences") {
            case "sentences" -> Layout.SENTENCES;
            case "fields" -> Layout.FIELDS;
            case "not compared" -> Layout.NOT_COMPARED;
            default ->
                throw new BrokenEditionException(entry.place() + ": \"layout\" is sentences, fields or not compared.");
        };
        String prefix = entry.has("prefix") ? entry.text("prefix") : "";
        return new PlanPart(entry.text("paragraph"), prefix, heading, layout, entry.texts("item-starts"));
    }

    private Map<String, Reading> readings(Map<PolicyReference, Sentence> sentences) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        open("readings.yml").entries().forEach((id, entry) -> {
            entry.onlyWith("text", "reading", "sentences", "changeable");
            List<PolicyReference> about = references(entry);
            requireKnown(entry, about, sentences.keySet());
            Bilingual text = entry.entry("text").bilingual();
            Bilingual reading = entry.entry("reading").bilingual();
            readings.put(id, new Reading(id, text, reading, about, entry.yes("changeable")));
        });
        return readings;
    }

    static List<PolicyReference> references(YamlEntry entry) {
        return entry.texts("sentences").stream().map(PolicyReference::parse).toList();
    }

    static <T> void requireKnown(YamlEntry entry, List<T> named, Set<T> known) {
        for (T one : named) {
            if (!known.contains(one)) {
                throw new BrokenEditionException(entry.place() + ": the edition has no " + one + ".");
            }
        }
    }
}

package nl.meldroute.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.policy.Parameter.Basis;
import nl.meldroute.policy.Parameter.Dated;

/** Reads the parameters of an edition and gives each value its type. */
final class ParameterFile {
    private final YamlEntry file;
    private final Set<PolicyReference> sentences;
    private final Set<String> readings;

    ParameterFile(YamlEntry file, Set<PolicyReference> sentences, Set<String> readings) {
        this.file = file;
        this.sentences = sentences;
        this.readings = readings;
    }

    Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        file.entries().forEach((name, entry) -> parameters.put(name, parameter(name, entry)));
        return parameters;
    }

    private Parameter parameter(String name, YamlEntry entry) {
        entry.onlyWith("nl", "en", "unit", "ours", "readings", "sentences", "values", "may-be", "guards");
        return new Parameter(name, entry.bilingual(), basis(entry), unit(entry), values(entry), margin(entry))
                .requireMargin();
    }

    private static Optional<Margin> margin(YamlEntry entry) {
        List<String> ends = entry.texts("may-be");
        if (ends.isEmpty() && !entry.has("guards")) {
            return Optional.empty();
        }
        if (ends.size() != 2) {
            throw new BrokenEditionException(entry.place() + ": \"may-be\" is the least and the most.");
        }
        try {
            return Optional.of(new Margin(unit(entry), ends.getFirst(), ends.getLast(), guards(entry)));
        } catch (BrokenEditionException unfit) {
            throw new BrokenEditionException(entry.place() + ", may-be: " + unfit.getMessage(), unfit);
        }
    }

    private static Margin.Guard guards(YamlEntry entry) {
        return switch (entry.has("guards") ? entry.text("guards") : "nobody") {
            case "nobody" -> Margin.Guard.NOBODY;
            case "people" -> Margin.Guard.PEOPLE;
            case "erasing" -> Margin.Guard.ERASING;
            default -> throw new BrokenEditionException(entry.place() + ": \"guards\" is people or erasing.");
        };
    }

    private Basis basis(YamlEntry entry) {
        Basis basis = new Basis(entry.yes("ours"), entry.texts("readings"), EditionFiles.references(entry));
        EditionFiles.requireKnown(entry, basis.sentences(), sentences);
        EditionFiles.requireKnown(entry, basis.readings(), readings);
        return basis;
    }

    private static ParameterUnit unit(YamlEntry entry) {
        String unit = entry.text("unit").toUpperCase(Locale.ROOT).replace(' ', '_');
        for (ParameterUnit known : ParameterUnit.values()) {
            if (known.name().equals(unit)) {
                return known;
            }
        }
        throw new BrokenEditionException(entry.place() + ": \"" + entry.text("unit") + "\" is not a unit.");
    }

    private static List<Dated> values(YamlEntry entry) {
        List<Dated> values = new ArrayList<>();
        YamlEntry dated = entry.entry("values");
        for (String since : dated.names()) {
            values.add(value(entry, dated, since));
        }
        values.sort(Comparator.comparing(Dated::since));
        return values;
    }

    private static Dated value(YamlEntry entry, YamlEntry dated, String since) {
        List<String> written = dated.texts(since);
        try {
            Object value = written.size() == 1
                    ? unit(entry).value(written.getFirst())
                    : unit(entry).ladder(written);
            return new Dated(YamlEntry.date(dated.place(), since), String.join(", ", written), value);
        } catch (BrokenEditionException unfit) {
            throw new BrokenEditionException(dated.place() + ": " + unfit.getMessage(), unfit);
        }
    }
}

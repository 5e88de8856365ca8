package nl.meldroute.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A part of an edition's file that knows where it stands, so that a mistake is told with its place. */
final class YamlEntry {
    private final String place;
    private final Map<?, ?> values;

    private YamlEntry(String place, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new BrokenEditionException(place + ": here names with values are expected.");
        }
        this.place = place;
        this.values = map;
    }

    /** Reads a file; every value stays text as it is written, so that 2.2 and 16:00 are not taken for numbers. */
    static YamlEntry of(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        Resolver textOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // Nothing is resolved: all scalars stay text.
            }
        };
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, textOnly);
        try {
            return new YamlEntry(file, yaml.load(text));
        } catch (YAMLException unreadable) {
            throw new BrokenEditionException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    String place() {
        return place;
    }

    /** Fails on a name that nobody reads: most likely a slip of the pen. */
    YamlEntry onlyWith(String... names) {
        for (Object name : values.keySet()) {
            if (!List.of(names).contains(name)) {
                throw new BrokenEditionException(place + ": \"" + name + "\" is not known here.");
            }
        }
        return this;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        Object value = values.get(name);
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new BrokenEditionException(place + ": \"" + name + "\" is missing or empty.");
    }

    Bilingual bilingual() {
        return new Bilingual(text("nl"), text("en"));
    }

    LocalDate date(String name) {
        return date(place, text(name));
    }

    static LocalDate date(String place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new BrokenEditionException(place + ": \"" + text + "\" is not a date like 2025-05-08.", unreadable);
        }
    }

    boolean yes(String name) {
        return switch (text(name)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new BrokenEditionException(place + ": \"" + name + "\" is yes or no.");
        };
    }

    /** The values under this name, one or many; none when the name is not there. */
    List<String> texts(String name) {
        Object value = values.get(name);
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> several) {
            several.forEach(one -> texts.add(String.valueOf(one)));
        } else if (value != null) {
            texts.add(text(name));
        }
        return texts;
    }

    /** The entries of a list under this name; none when the name is not there. */
    List<YamlEntry> list(String name) {
        List<YamlEntry> entries = new ArrayList<>();
        if (values.get(name) instanceof List<?> several) {
            several.forEach(one -> entries.add(new YamlEntry(place + ", " + name + " " + (entries.size() + 1), one)));
        } else if (has(name)) {
            throw new BrokenEditionException(place + ": \"" + name + "\" is a list.");
        }
        return entries;
    }

    YamlEntry entry(String name) {
        return new YamlEntry(place + ", " + name, values.get(name));
    }

    /** All names here with what stands under them, in the order of the file. */
    Map<String, YamlEntry> entries() {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        values.keySet().forEach(name -> entries.put(String.valueOf(name), entry(String.valueOf(name))));
        return entries;
    }

    /** The names here, in the order of the file. */
    List<String> names() {
        return values.keySet().stream().map(String::valueOf).toList();
    }
}

package nl.meldroute.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings that a record with {@code @ConfigurationProperties} takes, with what its Javadoc says of each. */
final class SettingsSource {
    private static final Pattern PREFIX = Pattern.compile("@ConfigurationProperties\\(\"([a-z.-]+)\"\\)");
    private static final Pattern RECORD = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@ConfigurationProperties\\([^)]*\\)\\s*)?(?:public )?record (\\w+)\\((.*?)\\)\\s*\\{",
            Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ([^@]*)");
    private static final Pattern PART = Pattern.compile(
            "(?:@DefaultValue(?:\\(\"([^\"]*)\"\\))?\\s*)?(?:@Nullable\\s+)?([\\w<>]+)\\s+(\\w+)\\s*(?:,|$)");
    private final Map<String, Header> records = new LinkedHashMap<>();

    private SettingsSource(String source) {
        Matcher matcher = RECORD.matcher(source);
        while (matcher.find()) {
            records.put(matcher.group(2), new Header(matcher.group(1), matcher.group(3)));
        }
    }

    private record Header(String javadoc, String parts) {}

    /** One setting. */
    record Setting(String property, String what, String preset) {
        /** How an operator writes it in the environment. */
        String variable() {
            return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        }
    }

    /** The settings of this file, in its order; none where it has no such record. */
    static List<Setting> in(String source) {
        Matcher prefix = PREFIX.matcher(source);
        if (!prefix.find()) {
            return List.of();
        }
        SettingsSource settings = new SettingsSource(source);
        return settings.of(prefix.group(1), settings.records.keySet().iterator().next());
    }

    private List<Setting> of(String path, String name) {
        Header header = records.get(name);
        Map<String, String> told = told(header.javadoc());
        List<Setting> settings = new ArrayList<>();
        Matcher part = PART.matcher(header.parts().strip());
        while (part.find()) {
            String property = path + "." + dashed(part.group(3));
            String preset = part.group(1) == null ? "" : part.group(1);
            Stream<Setting> found = records.containsKey(part.group(2))
                    ? of(property, part.group(2)).stream()
                    : Stream.of(new Setting(property, told.getOrDefault(part.group(3), ""), preset));
            found.forEach(settings::add);
        }
        return settings;
    }

    private static Map<String, String> told(String javadoc) {
        String plain = javadoc.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("</?i>", "*")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ");
        Map<String, String> told = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(plain);
        while (parameter.find()) {
            told.put(parameter.group(1), parameter.group(2).strip());
        }
        return told;
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

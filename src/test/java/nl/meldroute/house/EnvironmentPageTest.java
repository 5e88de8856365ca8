package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.GeneratedPage;
import nl.meldroute.house.SettingsSource.Setting;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** Prints every setting that an operator has, as the code knows it. */
class EnvironmentPageTest {
    private static final Map<String, String> EXAMPLES = Map.of(
            "meldroute.backup.dir", "/var/backups/meldroute",
            "meldroute.backup.drilled", "/var/lib/meldroute/drilled",
            "meldroute.backup.mark", "/var/backups/meldroute/last",
            "meldroute.database.external.url", "jdbc:postgresql://db.gemeente.invalid:5432/meldroute",
            "meldroute.database.key-file", "/etc/meldroute/key",
            "meldroute.notices.webhook", "https://meldkamer.gemeente.invalid/haak");

    @Test
    void every_setting_is_on_the_page() throws IOException {
        Map<String, String> presets = values("application.yml");
        Map<String, String> demo = values("application-demo.yml");
        List<Setting> settings = SourceFiles.under("src/main/java", ".java").stream()
                .map(SourceFiles::read)
                .flatMap(source -> SettingsSource.in(source).stream())
                .filter(setting -> !setting.property().equals("meldroute.database.migrations"))
                .toList();
        assertThat(settings)
                .hasSizeGreaterThan(20)
                .allSatisfy(setting ->
                        assertThat(setting.what()).as(setting.property()).isNotBlank());
        String rows = settings.stream()
                .map(setting -> "| `%s` | %s | %s | %s |"
                        .formatted(
                                setting.variable(),
                                setting.what(),
                                code(presets.getOrDefault(setting.property(), setting.preset())),
                                code(EXAMPLES.getOrDefault(
                                        setting.property(), demo.getOrDefault(setting.property(), "")))))
                .collect(Collectors.joining("\n"));
        GeneratedPage.check(
                "deploy/environment.md",
                SourceFiles.read("src/test/resources/settings-page.md").formatted(rows));
    }

    /** What a configuration file presets; a placeholder counts as what it falls back to. */
    private static Map<String, String> values(String file) throws IOException {
        List<PropertySource<?>> sources =
                new YamlPropertySourceLoader().load(file, new FileSystemResource("src/main/resources/" + file));
        return sources.stream()
                .flatMap(source -> ((Map<?, ?>) Objects.requireNonNull(source.getSource())).entrySet().stream())
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString().replaceAll("^\\$\\{[A-Z_]+:(.*)}$", "$1")));
    }

    private static String code(String value) {
        return Stream.of(value)
                .filter(text -> !text.isEmpty())
                .map(text -> "`" + text + "`")
                .findFirst()
                .orElse("");
    }
}

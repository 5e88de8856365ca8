package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De container: alleen het product, zonder rechten en zonder iets van een gemeente")
class ContainerTest {
    private static final Pattern SETTING = Pattern.compile("MELDROUTE_[A-Z_]+");
    private final String file = SourceFiles.read(Path.of("deploy/Containerfile"));
    private final String image = file.substring(file.lastIndexOf("\nFROM "));

    @Test
    void it_runs_as_nobody_special_and_its_start_gives_it_no_rights() {
        assertThat(image).containsPattern("USER 10001:10001\\n").doesNotContain("USER root");
        assertThat(file)
                .contains(
                        "--read-only",
                        "--cap-drop=all",
                        "--security-opt=no-new-privileges",
                        "--ulimit core=0",
                        "--memory-swap=1g",
                        "--secret=meldroute-key");
    }

    @Test
    void only_what_was_built_goes_along() {
        List<String> copied =
                image.lines().filter(line -> line.startsWith("COPY ")).toList();
        assertThat(copied)
                .isNotEmpty()
                .allMatch(line -> line.startsWith("COPY --from=build /build/bin/start ")
                        || line.startsWith("COPY --from=build /build/target/product "));
        assertThat(SourceFiles.read(Path.of(".containerignore")).lines()).contains(".git", "target", "data");
        assertThat(Path.of("bin/start")).matches(Files::isExecutable);
    }

    @Test
    void no_copy_of_the_memory_is_written_and_nobody_attaches() {
        assertThat(image)
                .contains("-XX:+DisableAttachMechanism -XX:-HeapDumpOnOutOfMemoryError -XX:ErrorFile=/dev/null");
    }

    @Test
    void every_setting_that_it_names_exists() {
        String settings = SourceFiles.read(Path.of("deploy/environment.md"))
                + SourceFiles.read(Path.of("bin/start"))
                + SourceFiles.read(Path.of("src/main/resources/application.yml"));
        assertThat(SETTING.matcher(image).results().map(found -> found.group()).distinct())
                .hasSize(4)
                .allMatch(settings::contains);
    }
}

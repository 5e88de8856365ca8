package nl.meldroute.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer found lies in {@code src/test/resources/fuzz}, a folder for each target, and is read at every build. */
@DisplayName("Wat een vreemde stuurt, wordt gelezen of geweigerd")
class FoundTest {
    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    @ParameterizedTest
    @MethodSource
    void everything_that_was_found_is_read_or_refused(Target target, byte[] input) {
        target.read(input);
    }

    @Test
    void every_folder_belongs_to_a_target() throws IOException {
        if (Files.isDirectory(FOUND)) {
            try (Stream<Path> folders = Files.list(FOUND)) {
                assertThat(folders.map(folder -> folder.getFileName().toString()))
                        .isSubsetOf(Targets.ALL.stream().map(Target::name).toList());
            }
        }
    }

    static Stream<Arguments> everything_that_was_found_is_read_or_refused() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Target target : Targets.ALL) {
            List<byte[]> seeds = target.seeds();
            assertThat(seeds).isNotEmpty();
            for (int nth = 0; nth < seeds.size(); nth++) {
                all.add(argumentSet(target.name() + " seed " + nth, target, seeds.get(nth)));
            }
            Path found = FOUND.resolve(target.name());
            if (Files.isDirectory(found)) {
                try (Stream<Path> files = Files.list(found)) {
                    for (Path file : files.toList()) {
                        all.add(argumentSet(
                                target.name() + " " + file.getFileName(), target, Files.readAllBytes(file)));
                    }
                }
            }
        }
        return all.stream();
    }
}

package nl.meldroute.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each reader of what strangers send, with input that a fuzzer makes from what it sees of the code. {@code -Drandom.seconds} is
 * the time of each. What it finds it prints in base 64: it goes into {@code src/test/resources/fuzz}, and the reader is mended.
 */
@Tag("long")
class FuzzTest {
    private static final Pattern RUNS = Pattern.compile("(?s).*#(\\d+)\\s+DONE.*");
    private static final int AT_LEAST = 100;
    private static final Duration SLOWEST = Duration.ofSeconds(20);

    private static final Path KEPT = Path.of("target/fuzz").toAbsolutePath();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void any_bytes_are_read_or_refused(String target) throws IOException, InterruptedException {
        String said = fuzz(target);
        Matcher runs = RUNS.matcher(said);
        assertThat(said)
                .as(target)
                .doesNotContain("== Java Exception", "== libFuzzer crashing input")
                .matches(RUNS);
        assertThat(runs.matches()).isTrue();
        int count = Integer.parseInt(runs.group(1));
        System.out.printf("%s: %d inputs%n", target, count);
        assertThat(count).as("inputs of %s", target).isGreaterThan(AT_LEAST);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void a_reader_that_trips_is_found() throws IOException, InterruptedException {
        assertThat(fuzz(TrippingTarget.NAME)).contains("== Java Exception", TrippingTarget.SAYS);
    }

    static Stream<String> any_bytes_are_read_or_refused() {
        return Targets.ALL.stream().map(Target::name);
    }

    private String fuzz(String target) throws IOException, InterruptedException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        List<byte[]> first = Targets.named(target).seeds();
        for (int nth = 0; nth < first.size(); nth++) {
            Files.write(seeds.resolve("seed-" + nth), first.get(nth));
        }
        Files.createDirectories(KEPT);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-D" + Fuzz.TARGET + "=" + target,
                        "-Xmx700m",
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + Fuzz.class.getName(),
                        "--instrumentation_includes=nl.meldroute.**",
                        "-artifact_prefix=" + KEPT.resolve(target) + "-",
                        "-max_total_time=" + Integer.getInteger("random.seconds", 5),
                        "-timeout=" + SLOWEST.toSeconds(),
                        "-rss_limit_mb=3000",
                        seeds.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.waitFor();
        return Files.readString(log);
    }
}

package nl.meldroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the bench found, said at once and kept as text. */
final class Written {
    private final List<String> lines = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final double margin;

    Written(double margin) {
        this.margin = margin;
    }

    void line(String format, Object... values) {
        String line = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
        lines.add(line);
        System.out.println(line);
    }

    void part(String name) {
        line("");
        line("%s   (load of the machine: %s)", name, load());
    }

    /** Compares with a goal; with a margin it is a limit that the machine's other work may stretch. */
    void goal(String name, double value, double most, String unit) {
        boolean met = value <= most;
        String goal = most == Math.rint(most) ? String.format(Locale.ROOT, "%.0f", most) : "" + most;
        line("  %-4s %-52s %8.1f %s   goal %s", met ? "met" : "MISS", name, value, unit, goal);
        if (value > most * margin) {
            missed.add(name);
        }
    }

    void machine() {
        line("processor   %s, %d cores", field("/proc/cpuinfo", "model name"), cores());
        line("memory      %s", field("/proc/meminfo", "MemTotal"));
        line("system      %s %s, Java %s", System.getProperty("os.name"), System.getProperty("os.version"), Runtime.version());
    }

    List<String> missed() {
        return missed;
    }

    void keep(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    private static String field(String file, String name) {
        try (Stream<String> all = Files.lines(Path.of(file))) {
            return all.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.replaceFirst("^[^:]*:\\s*", ""))
                    .orElse("unknown");
        } catch (IOException unknown) {
            return "unknown";
        }
    }
}

package nl.meldroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the programs and their data are, all on loopback. */
record Site(Path root, int signals, int port) {
    static final int PRODUCT = 8190;
    private static final int BARE = 8191;
    private static final Duration FILLING = Duration.ofHours(6);

    Path home() {
        return root.resolve("target/bench");
    }

    Path data() {
        return home().resolve("data-" + signals);
    }

    Path cache() {
        return root.resolve("target/product/meldroute.aot");
    }

    /** Puts the signals in through the doors of the product, if that was not done before. */
    void fill(Written written) throws IOException {
        if (Files.exists(data().resolve("demo-accounts.tsv"))) {
            return;
        }
        Files.createDirectories(home());
        if (Files.exists(data())) {
            throw new IllegalStateException("An earlier filling was broken off; remove " + data() + " and begin again");
        }
        written.part("putting in " + signals + " signals");
        long began = System.nanoTime();
        try (Program product = product(true)) {
            String told = "";
            while (!Files.exists(data().resolve("demo-accounts.tsv"))) {
                if (!product.alive() || System.nanoTime() - began > FILLING.toNanos()) {
                    throw new IllegalStateException("The product stopped while signals were put in; see " + log());
                }
                String now = progress();
                if (!now.equals(told)) {
                    System.out.println("  " + now);
                    told = now;
                }
                Load.sleep(Duration.ofSeconds(2));
            }
        }
        written.line("  took %d s", (System.nanoTime() - began) / 1_000_000_000);
    }

    Program product(boolean plain) {
        List<String> command = List.of(
                "bin/start",
                "--spring.profiles.active=demo",
                "--meldroute.mode=demo",
                "--meldroute.demo.people=true",
                "--meldroute.demo.crowd=" + signals);
        Map<String, String> environment = Map.of(
                "MELDROUTE_DATA_DIR", data().toString(),
                "SERVER_PORT", "" + port,
                "MELDROUTE_PLAIN", plain ? "yes" : "");
        return Program.start(command, environment, port, log());
    }

    /** The bare page, on the same server of PostgreSQL in a database of its own. */
    Program bare() throws IOException {
        String port = Files.readAllLines(data().resolve("postgres/postmaster.pid")).get(3).strip();
        String password = Files.readString(data().resolve("postgres-password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-jar",
                root.resolve("bench/bare/target/bare-0.1.0.jar").toString());
        Map<String, String> environment = Map.of(
                "SERVER_PORT", "" + BARE,
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", password);
        return Program.start(command, environment, BARE, home().resolve("bare.log"));
    }

    String heap(long pid) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), "" + pid, "GC.heap_info").redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return told.lines().filter(line -> line.contains("total")).map(String::strip).collect(Collectors.joining("; "));
    }

    private Path log() {
        return home().resolve("product-" + signals + ".log");
    }

    private String progress() {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.filter(line -> line.matches(".*: \\d+ of \\d+ signals"))
                    .reduce("", (_, line) -> line.replaceFirst(".*: ", ""));
        } catch (IOException | UncheckedIOException notYet) {
            return "";
        }
    }
}

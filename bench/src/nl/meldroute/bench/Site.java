package nl.meldroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the programs and their data are, all on loopback. */
record Site(Path root, int signals, int port, String of) {
    static final int PRODUCT = 8190;
    private static final int BARE = 8191;
    private static final Duration FILLING = Duration.ofHours(6);

    Site(Path root, int signals, int port) {
        this(root, signals, port, "");
    }

    Path home() {
        return root.resolve("target/bench");
    }

    Path data() {
        return home().resolve("data-" + signals + of);
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

    /** The same signals once more, to do with as one likes. */
    Site copied(String of) throws IOException {
        Site copy = new Site(root, signals, port, of);
        copy.remove();
        done("cp", "-a", data().toString(), copy.data().toString());
        return copy;
    }

    /** Removes the signals; not where they were put in, which takes long. */
    void remove() throws IOException {
        if (of.isEmpty()) {
            throw new IllegalStateException("These signals stay");
        }
        done("rm", "-rf", data().toString());
    }

    Program product(boolean plain) {
        return product(plain, Map.of());
    }

    /** Likewise, with more settings. */
    Program product(boolean plain, Map<String, String> settings) {
        List<String> command = List.of(
                "bin/start",
                "--spring.profiles.active=demo",
                "--meldroute.mode=demo",
                "--meldroute.demo.people=true",
                "--meldroute.demo.crowd=" + signals);
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("MELDROUTE_DATA_DIR", data().toString());
        environment.put("SERVER_PORT", "" + port);
        environment.put("MELDROUTE_PLAIN", plain ? "yes" : "");
        return Program.start(command, environment, port, log());
    }

    /** The bare page, on the same server of PostgreSQL in a database of its own. */
    Program bare() throws IOException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-jar",
                root.resolve("bench/bare/target/bare-0.1.0.jar").toString());
        Map<String, String> environment = Map.of(
                "SERVER_PORT", "" + BARE,
                "SPRING_DATASOURCE_URL", database("postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", password());
        return Program.start(command, environment, BARE, home().resolve("bare.log"));
    }

    /** How many reports were sent, as the database counts them. */
    long reportsSent() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database("meldroute"), "postgres", password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from reporting.report where sent")) {
            row.next();
            return row.getLong(1);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private String database(String name) throws IOException {
        String port = Files.readAllLines(data().resolve("postgres/postmaster.pid")).get(3).strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private String password() throws IOException {
        return Files.readString(data().resolve("postgres-password")).strip();
    }

    String heap(long pid) throws IOException {
        String told = done(jcmd(), "" + pid, "GC.heap_info");
        return told.lines().filter(line -> line.contains("total")).map(String::strip).collect(Collectors.joining("; "));
    }

    /** Lets go of what is not used any more. */
    void collect(long pid) throws IOException {
        done(jcmd(), "" + pid, "GC.run");
    }

    private static String jcmd() {
        return Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
    }

    private static String done(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command[0] + " failed: " + said);
        }
        return said;
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

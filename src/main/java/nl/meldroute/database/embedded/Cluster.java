package nl.meldroute.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.StartRefused;

/**
 * The data of one PostgreSQL, made once: UTF-8, checksums, every connection with a password.
 *
 * @param home the data folder of the product
 * @param programs where PostgreSQL was unpacked
 */
record Cluster(Path home, Path programs) {
    static final String SUPERUSER = "postgres";
    private static final int PASSWORD_BYTES = 24;

    /** The cluster in this folder; one that was left half made is made again. */
    static Cluster in(Path home, Path programs) {
        Cluster cluster = new Cluster(home.toAbsolutePath(), programs.toAbsolutePath());
        if (!Files.isDirectory(cluster.data())) {
            cluster.make();
        }
        return cluster;
    }

    Path data() {
        return home.resolve("postgres");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException unreadable) {
            throw new StartRefused(
                    "The file %s can't be read; without it the data stay shut.".formatted(passwordFile()), unreadable);
        }
    }

    /** A command of PostgreSQL, as somebody whom it doesn't refuse: it does not run as root. */
    ProcessBuilder command(String program, List<String> arguments) {
        List<String> words = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(programs.resolve("bin").resolve(program).toString());
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private Path passwordFile() {
        return home.resolve("postgres-password");
    }

    private void make() {
        try {
            Path half = home.resolve("postgres.making");
            Folders.deleteTree(half);
            Folders.write(passwordFile(), HexFormat.of().formatHex(RandomIds.bytes(PASSWORD_BYTES)) + "\n");
            initdb(half);
            Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new StartRefused(
                    "The embedded PostgreSQL can't be made in %s; see whether there is room, and as root user namespaces."
                            .formatted(home),
                    failed);
        }
    }

    private void initdb(Path folder) throws IOException {
        Process initdb = command(
                        "initdb",
                        List.of(
                                "--pgdata=" + folder,
                                "--username=" + SUPERUSER,
                                "--pwfile=" + passwordFile(),
                                "--auth-host=scram-sha-256",
                                "--auth-local=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--data-checksums"))
                .start();
        String said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (initdb.onExit().join().exitValue() != 0) {
            throw new IOException("initdb failed: " + said);
        }
    }
}

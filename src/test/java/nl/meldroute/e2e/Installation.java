package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a municipality that uses the product for real has around it: a database, a mail server, and a file with a key. */
final class Installation implements AutoCloseable {
    static final String BASE_URL = "https://signalen.gemeente.invalid";
    private static final String KEY = "5ec7e7".repeat(10) + "0123\n";
    private final OutsideDatabase database;
    private final GreenMail mail;
    private final Path keyFile;

    private Installation(OutsideDatabase database, GreenMail mail, Path keyFile) {
        this.database = database;
        this.mail = mail;
        this.keyFile = keyFile;
    }

    static Installation in(Path home) {
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        return new Installation(OutsideDatabase.start(home.resolve("database")), mail, keyFile(home, KEY, "rw-------"));
    }

    static Path keyFile(Path folder, String content, String permissions) {
        try {
            Path file = Files.createTempFile(folder, "key", "");
            Files.writeString(file, content);
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Just what a start needs. */
    Map<String, String> needed() {
        Map<String, String> environment = new TreeMap<>();
        environment.putAll(OutsideDatabase.settings(database.url()));
        environment.put("MELDROUTE_DATABASE_KEY_FILE", keyFile.toString());
        environment.put("MELDROUTE_DATA_DIR", keyFile.resolveSibling("data").toString());
        environment.put("MELDROUTE_BASE_URL", BASE_URL);
        environment.put("SPRING_MAIL_HOST", "127.0.0.1");
        environment.put("SPRING_MAIL_PORT", Integer.toString(mail.getSmtp().getPort()));
        return environment;
    }

    /** What taking reports needs besides. */
    Map<String, String> complete() {
        Map<String, String> environment = needed();
        environment.put("MELDROUTE_MUNICIPALITY_NAME", "Noorderlo");
        environment.put("MELDROUTE_MUNICIPALITY_FOCAL_FUNCTION", "de aandachtsfunctionaris");
        environment.put("MELDROUTE_MUNICIPALITY_FOCAL_PHONE", "0100 000 010");
        environment.put("MELDROUTE_MUNICIPALITY_AVIM", "0100 000 020");
        environment.put("MELDROUTE_MUNICIPALITY_PIKET", "piket@gemeente.invalid");
        environment.put("MELDROUTE_MUNICIPALITY_PIKET_PHONE", "0100 000 030");
        environment.put("MELDROUTE_MUNICIPALITY_DPIA_APPROVED", "2026-11-01");
        environment.put("MELDROUTE_NOTICES_SENDER", "signalen@gemeente.invalid");
        environment.put("MELDROUTE_NOTICES_OFFICER", "officer@gemeente.invalid");
        environment.put("MELDROUTE_NOTICES_DEPUTY", "deputy@gemeente.invalid");
        environment.put("SERVER_FORWARD_HEADERS_STRATEGY", "native");
        environment.put("MELDROUTE_REPORT_NETWORKS", "127.0.0.1, ::1, 10.20.0.0/16");
        return environment;
    }

    /** Makes an account as an operator does; gives the password for once that is printed. */
    String appoint(String role, String username) {
        try (StartedProduct command = StartedProduct.start(
                complete(), "account", "add", role, username, "Collega " + username, "Openbare Orde")) {
            assertThat(command.ended()).as(command.output()).isZero();
            List<String> said = command.output().lines().toList();
            assertThat(said.getLast()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
            return said.getLast();
        }
    }

    /** Asks for the code of the first administrator, as an operator does. */
    String first() {
        try (StartedProduct command = StartedProduct.start(complete(), "account", "first")) {
            assertThat(command.ended()).as(command.output()).isZero();
            assertThat(command.output()).contains(BASE_URL + "/login/first");
            return command.output().lines().toList().getLast();
        }
    }

    void close(String username) {
        try (StartedProduct command = StartedProduct.start(complete(), "account", "close", username)) {
            assertThat(command.ended()).as(command.output()).isZero();
        }
    }

    OutsideDatabase database() {
        return database;
    }

    GreenMail mail() {
        return mail;
    }

    @Override
    public void close() {
        mail.stop();
        database.close();
    }
}

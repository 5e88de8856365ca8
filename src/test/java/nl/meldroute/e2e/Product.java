package nl.meldroute.e2e;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.meldroute.database.Superuser;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running product as the stories see it: an address, the people of the demo, the clock, and the mail that went out. */
final class Product {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int ATTEMPTS = 20;
    private final ApplicationContext context;
    private final Path home;

    Product(ApplicationContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    /** Somebody of the demo, as {@code bin/run} prints them. */
    record Person(Role role, String username, String password, String passphrase) {
        /** Everybody of the demo whose data lie there. */
        static List<Person> all(Path home) {
            try {
                return Files.readAllLines(home.resolve("demo-accounts.tsv")).stream()
                        .map(line -> line.split("\t"))
                        .map(parts -> new Person(Role.valueOf(parts[0]), parts[1], parts[2], parts[3]))
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** The first of them in this role. */
        static Person in(Path home, Role role) {
            return all(home).stream()
                    .filter(person -> person.role() == role)
                    .findFirst()
                    .orElseThrow();
        }
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** A client of its own, without cookies. */
    WordClient client() {
        return new WordClient(address());
    }

    /** Likewise; every answer that it gets is heard. */
    WordClient client(Consumer<HttpResponse<byte[]>> ears) {
        return new WordClient(address(), ears);
    }

    /** A client that signed in. */
    WordClient client(Role role) {
        WordClient client = client();
        client.signIn(person(role));
        return client;
    }

    Person person(Role role) {
        return Person.in(home, role);
    }

    /** The account of this person of the demo, whoever else was appointed since. */
    Account account(Role role) {
        String username = person(role).username();
        return bean(Accounts.class).inRole(role).stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    List<Person> people() {
        return Person.all(home);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock().instant(), ZONE);
    }

    PushedClock clock() {
        return context.getBean(PushedClock.class);
    }

    void push(Duration further) {
        clock().push(further);
    }

    GreenMail mail() {
        return context.getBean(GreenMail.class);
    }

    Overheard overheard() {
        return context.getBean(Overheard.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    Path home() {
        return home;
    }

    Postgres postgres() {
        return new Postgres(home);
    }

    /** Does something while no database is there; afterwards the product has found it again. */
    void withoutDatabase(Runnable meanwhile) {
        postgres().away(meanwhile);
        List.of("appDataSource", "vaultDataSource").forEach(pool -> found(bean(pool, DataSource.class)));
    }

    /** A pool waits a while between its attempts, and longer each time. */
    private static void found(DataSource pool) {
        SQLException last = new SQLException("The product did not find its database again");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (Connection connection = pool.getConnection()) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException notYet) {
                last = notYet;
            }
        }
        throw new IllegalStateException(last);
    }

    /** Everything in the database, as the one whom no row policy stops. */
    JdbcClient superuser() {
        return new Superuser(home).client();
    }
}

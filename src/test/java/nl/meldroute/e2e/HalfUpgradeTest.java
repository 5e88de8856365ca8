package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version of which a script fails half-way: the administrator reads one sentence, and the version before it goes on. */
@DisplayName("Een nieuwe versie die halverwege mislukt, laat alles zoals het was")
class HalfUpgradeTest {
    private static final String[] DEMO = {"--meldroute.mode=demo", "--spring.profiles.active=demo"};

    @TempDir
    Path home;

    @Test
    void nothing_of_it_stays_and_the_version_before_it_works() throws IOException {
        Path newer = home.resolve("newer");
        script(newer, "identity", "create table identity.tomorrow (id uuid)");
        script(
                newer,
                "intake",
                "alter table intake.signal add column tomorrow text;\nupdate intake.absent set id = 1;");
        script(newer, "oversight", "create table oversight.tomorrow (id uuid)");
        try (Then then = Then.restored("before-proof.zip", Files.createDirectory(home.resolve("then")))) {
            var before = then.content();
            refused(then, newer);
            assertThat(then.content()).as("after half an upgrade").isEqualTo(before);
            try (StartedProduct product = StartedProduct.start(then.environment(), DEMO)) {
                works(product.ready(), then);
                var upgraded = then.schemas();
                assertThat(upgraded).contains("audit.detail", "parameters.migration");
                refused(then, newer);
                assertThat(then.schemas()).as("beside a version that runs").isEqualTo(upgraded);
                works(product, then);
            }
        }
    }

    private static void refused(Then then, Path newer) {
        try (StartedProduct product = StartedProduct.newer(newer, then.environment(), DEMO)) {
            assertThat(product.ended()).as(product.output()).isEqualTo(1);
            assertThat(product.output())
                    .contains("Meldroute does not start:")
                    .contains(
                            "V99__tomorrow.sql of schema intake failed at line 2 (SQL state 42P01), and nothing was changed: start the version that you had")
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception");
        }
    }

    private static void works(StartedProduct product, Then then) {
        WordClient officer = new WordClient(product.address());
        officer.signIn(then.person(Role.FOCAL_OFFICER));
        assertThat(officer.open("/work").at("/work").rows()).isNotEmpty();
    }

    private static void script(Path newer, String module, String statements) throws IOException {
        Path folder = Files.createDirectories(newer.resolve("db/migration").resolve(module));
        Files.writeString(folder.resolve("V99__tomorrow.sql"), statements);
    }
}

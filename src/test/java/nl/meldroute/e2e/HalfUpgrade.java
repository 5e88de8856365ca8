package nl.meldroute.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What came of starting a version that changes three schemas more, and fails at the second statement for the middle one. */
record HalfUpgrade(List<String> before, List<String> after, int exit, String said) {
    static HalfUpgrade tried(Then then, Path newer) throws IOException {
        script(newer, "identity", "create table identity.tomorrow (id uuid)");
        script(
                newer,
                "intake",
                "alter table intake.signal add column tomorrow text;\nupdate intake.absent set id = 1;");
        script(newer, "oversight", "create table oversight.tomorrow (id uuid)");
        List<String> before = then.content();
        try (StartedProduct product = StartedProduct.newer(
                newer, then.environment(), "--meldroute.mode=demo", "--spring.profiles.active=demo")) {
            int exit = product.ended();
            return new HalfUpgrade(before, then.content(), exit, product.output());
        }
    }

    private static void script(Path newer, String module, String statements) throws IOException {
        Path folder = Files.createDirectories(newer.resolve("db/migration").resolve(module));
        Files.writeString(folder.resolve("V99__tomorrow.sql"), statements);
    }
}

package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a power cut the next start simply works, and what a reporter was told is sent is there. */
class KilledProductTest {
    private static final String STORY = "Drie mensen slapen in de loods en mogen niet weg.";

    @TempDir
    Path home;

    @Test
    void whatever_was_killed_a_report_that_got_its_code_is_there_at_the_next_start() throws IOException {
        String first;
        String second;
        try (StartedProduct product = StartedProduct.demo(home)) {
            first = Reporting.shortest(new WordClient(product.address()), STORY);
            product.kill();
        }
        try (StartedProduct product = StartedProduct.demo(home)) {
            found(product, first);
            second = Reporting.shortest(new WordClient(product.address()), STORY);
            killDatabase();
            product.kill();
        }
        try (StartedProduct product = StartedProduct.demo(home)) {
            found(product, first);
            found(product, second);
        }
    }

    private static void found(StartedProduct product, String code) {
        WordPage page = new WordClient(product.address())
                .open("/follow")
                .fill("Volgcode", code)
                .press("Bekijken");
        assertThat(page.heading()).isEqualTo("Uw signaal");
        assertThat(page.text()).contains("Ontvangen");
    }

    private void killDatabase() throws IOException {
        String pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }
}

package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meldroute.identity.Role;
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
            showsWhatThereIsToDo(product);
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

    /** Who tries the product finds a signal for each thing to do, but for an alarm that would go on ringing. */
    private void showsWhatThereIsToDo(StartedProduct product) {
        WordClient officer = new WordClient(product.address());
        officer.signIn(Product.Person.in(home, Role.FOCAL_OFFICER));
        assertThat(officer.open("/work").document().select("main .mr-task__act").eachText().stream()
                        .map(step -> step.replaceFirst("( \\(\\d+\\))?,.*", "")))
                .contains(
                        "Spoedconcept lezen",
                        "Lezen en oppakken",
                        "AVIM bellen",
                        "Raakvlakken bekijken",
                        "Navraag lezen",
                        "Bericht lezen",
                        "Besluit nemen",
                        "Overleg vastleggen",
                        "Partner kiezen",
                        "Herinneren",
                        "Herinner Civiel",
                        "Bespreek met ketenregisseur",
                        "Antwoord schrijven",
                        "Afsluiten",
                        "Bewaren of wissen");
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

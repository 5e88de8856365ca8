package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes a copy of the memory finds the reporter only where somebody opened the vault since the start. */
@DisplayName("Beleidsplan 2.2, STAP 2, zin 2: na een herstart staat de naam van de melder niet in het geheugen")
class HeapTest {
    private final Canary canary = Canary.random();

    @TempDir
    Path home;

    @TempDir
    Path copies;

    @Test
    @Tag("long")
    void after_a_restart_the_memory_holds_no_reporter_until_the_officer_opens_the_name() {
        Set<String> before;
        try (StartedProduct product = StartedProduct.demo(home)) {
            before = Office.of(product, Product.Person.in(home, Role.FOCAL_OFFICER))
                    .rows();
            report(product);
        }
        try (StartedProduct product = StartedProduct.demo(home)) {
            Office officer = Office.of(product, Product.Person.in(home, Role.FOCAL_OFFICER));
            WordPage read = officer.newRow(before).press("Lezen en oppakken");
            assertThat(read.text()).contains("Achttien inschrijvingen");
            Office.takeUp(read, "Nee");
            assertThat(traces(product)).as("the memory after a restart").isEmpty();

            WordPage asked = officer.unlock(officer.open(read.path()).click("Naam van de melder"));
            WordPage shown = asked.choose("Waarom", "Vraag aan de melder")
                    .fill("Toelichting", "De politie vraagt ernaar.")
                    .press("Naam bekijken");
            assertThat(shown.text()).contains(canary.name());
            assertThat(traces(product)).as("the memory that showed it").isNotEmpty();
        }
    }

    private void report(StartedProduct product) {
        WordPage sent = Reporting.answered(
                        new WordClient(product.address()),
                        "Voor een collega",
                        "Achttien inschrijvingen en drie bedden.")
                .click("Hoe wilt u antwoord krijgen?")
                .choose("Hoe wilt u", "Bel mij")
                .fill("Uw telefoonnummer", canary.phone())
                .fill("Uw naam", canary.name())
                .fill("Uw afdeling", canary.department())
                .fill("Naam van uw collega", canary.surname())
                .press("Opslaan")
                .press("Versturen");
        Reporting.code(sent);
    }

    private Set<String> traces(StartedProduct product) {
        return canary.traces().in(product.heap(copies));
    }
}

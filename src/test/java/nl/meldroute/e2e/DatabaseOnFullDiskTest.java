package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With all that the product keeps on one small disk, its PostgreSQL included; {@link FullDatabaseTest} is the short way. */
@Tag("long")
@DisplayName("Beleidsplan 2.2: is de schijf van de database vol, dan staat dat er, en is niets wat bevestigd is weg")
class DatabaseOnFullDiskTest {
    private static final int MOST = 400;
    private static final String REFUSED = "Doorgeven lukt nu niet";
    private static final List<UnaryOperator<WordPage>> STEPS = List.of(
            page -> page.choose("Voor wie", "Voor mijzelf").press("Beginnen"),
            page -> page.choose("Is er nu", "Nee, niet op dit moment").press("Verder"),
            page -> page.fill("Wat hebt u gezien of gehoord?", "Er slapen mensen in de loods.")
                    .press("Verder"),
            page -> page.fill("Adres, bedrijf of plek", "Loods Industrieweg 4").press("Verder"),
            page -> page.press("Versturen"));
    private static final String NOTE = "De buurvrouw belde over de loods.";

    @TempDir
    Path home;

    private final List<String> codes = new ArrayList<>();

    @Test
    void a_disk_that_is_full_loses_nothing_and_goes_on_when_there_is_room() throws IOException {
        Path data = Files.createDirectory(home.resolve("data"));
        try (SmallDisk disk = SmallDisk.at(data, "200m")) {
            try (StartedProduct product = started(disk, data).ready()) {
                Office officer = officer(product, disk);
                Set<String> before = officer.rows();
                codes.add(sent(product));
                WordPage note =
                        officer.open(officer.takeUpNew(before).path() + "/note").fill("Notitie", NOTE);
                disk.fill();
                WordPage refused = untilRefused(product);
                assertThat(refused.text()).contains(REFUSED, "0348 000 010", "bel 112");
                WordPage unkept = note.press("Opslaan");
                assertThat(
                                unkept.code() == 503
                                        ? unkept.document().select("textarea").text()
                                        : unkept.text())
                        .as("given back, or there")
                        .contains(NOTE);
                disk.empty();
            }
            try (StartedProduct product = started(disk, data).ready()) {
                for (String code : codes) {
                    WordPage page = new WordClient(product.address())
                            .open("/follow")
                            .fill("Volgcode", code)
                            .press("Bekijken");
                    assertThat(page.text()).contains("Er slapen mensen in de loods.");
                }
                assertThat(sent(product)).isNotBlank();
                System.out.printf(
                        "%d signals were acknowledged before and while the disk filled up; all are there%n",
                        codes.size());
            }
        }
    }

    private static StartedProduct started(SmallDisk disk, Path data) {
        return StartedProduct.on(disk, StartedProduct.ofDemo(data), StartedProduct.DEMO);
    }

    private static Office officer(StartedProduct product, SmallDisk disk) {
        return Office.of(product, Product.Person.in(disk.inside(""), Role.FOCAL_OFFICER));
    }

    private static String sent(StartedProduct product) {
        return Reporting.code(walked(new WordClient(product.address())));
    }

    /** What is sent as long as there is still room in what PostgreSQL has on disk already. */
    private WordPage untilRefused(StartedProduct product) {
        for (int sent = 0; sent < MOST; sent++) {
            WordPage last = walked(new WordClient(product.address()));
            if (last.code() != 200 || last.text().contains(REFUSED)) {
                return last;
            }
            codes.add(Reporting.code(last));
        }
        throw new AssertionError("There was always room");
    }

    /** As far as it comes. */
    private static WordPage walked(WordClient client) {
        WordPage page = client.open("/report");
        for (UnaryOperator<WordPage> step : STEPS) {
            if (page.code() != 200 || page.text().contains(REFUSED)) {
                return page;
            }
            page = step.apply(page);
        }
        return page;
    }
}

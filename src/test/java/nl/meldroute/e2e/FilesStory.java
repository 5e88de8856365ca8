package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.files.Samples;
import nl.meldroute.files.Scanner;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1 en 2: foto's en bestanden, in een echte browser")
class FilesStory {
    private static final String STORY = "In de loods slapen mensen op matrassen.";
    private static final String MAKER = "Wilhelmina Fotograaf";
    private static final String CAPTION = "De deur van de loods";
    private static final long PATIENCE = 60_000_000_000L;
    private final Product product;

    FilesStory(Product product) {
        this.product = product;
    }

    private static void choose(Visitor reporter, FilePayload... files) {
        reporter.page().locator("input[type=file]").setInputFiles(files);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    /** As far as the story, from where the files are added before it is finished. */
    private static void write(Visitor reporter) {
        reporter.open("/report").choose("Voor wie", "Voor mijzelf").press("Beginnen");
        reporter.choose("", "Nee, niet op dit moment").press("Verder");
        reporter.fill("Wat hebt u gezien of gehoord?", STORY).press("Foto of bestand toevoegen");
        assertThat(reporter.heading()).startsWith("Foto's en bestanden");
    }

    private static void attach(Visitor reporter) {
        reporter.press("Toevoegen");
        assertThat(reporter.text()).contains("Kies eerst een foto of bestand.");
        choose(
                reporter,
                file(MAKER + ".jpg", Samples.photo(MAKER)),
                file("virus.txt", Samples.text(Scanner.EICAR)),
                file("IMG_1.heic", Samples.text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")),
                file("contract.pdf", Samples.document(2, MAKER, "Huurcontract")));
        reporter.fill("Wat staat er op de foto?", CAPTION).press("Toevoegen");
        assertThat(reporter.text())
                .contains(
                        "In het bestand virus.txt zit een virus.",
                        "Dit is een HEIC-foto.",
                        "Toegevoegd: 2 van 10.",
                        MAKER + ".jpg",
                        "contract.pdf");
        assertThat(reporter.value("Wat staat er op de foto?")).isEqualTo(CAPTION);
        choose(reporter, file("verkeerd.txt", Samples.text("Dit was de verkeerde.")));
        reporter.press("Toevoegen");
        assertThat(reporter.said()).isEqualTo("Toegevoegd: 3 van 10.");
        reporter.led(reporter.page().locator("button:has-text('Verwijderen')").last()::click);
        assertThat(reporter.text()).contains("Toegevoegd: 2 van 10.").doesNotContain("verkeerd.txt");
        reporter.press("Verder");
    }

    private static void shown(Visitor officer, String path) {
        officer.open(path);
        long began = System.nanoTime();
        while (System.nanoTime() - began < PATIENCE && officer.text().contains("Wij maken een schone kopie")) {
            officer.refresh();
        }
    }

    @Ways({"true, 320", "true, 1280", "false, 320"})
    void sent_along_seen_once_asked_and_the_original_out_of_the_vault(boolean scripts, int width) {
        Way way = new Way(scripts, width);
        Set<String> before = Office.of(product, Role.FOCAL_OFFICER).rows();
        try (Visitor reporter = new Visitor(product, way);
                Visitor officer = new Visitor(product, way)) {
            write(reporter);
            attach(reporter);
            assertThat(reporter.heading()).isEqualTo("Om welk adres of welke plek gaat het?");
            reporter.fill("Adres, bedrijf of plek", "Loods Industrieweg 4").press("Verder");
            assertThat(reporter.text()).contains(STORY, "Foto's en bestanden");
            reporter.press("Versturen");
            String opened = Office.of(product, Role.FOCAL_OFFICER)
                    .newRow(before)
                    .press("Lezen en oppakken")
                    .path();
            officer.signIn(Role.FOCAL_OFFICER).open(opened);
            assertThat(officer.text()).contains("Foto's en bestanden (2), verborgen", CAPTION);
            assertThat(officer.page().locator("main img").count()).isZero();
            String photo =
                    officer.page().locator("main a[href^='/files/']").first().getAttribute("href");
            shown(officer, photo);
            Locator picture = officer.page().locator("main img");
            assertThat(picture.getAttribute("alt")).isEqualTo(CAPTION);
            if (scripts) {
                assertThat(picture.evaluate("one => one.decode().then(() => one.naturalHeight)"))
                        .isEqualTo(60);
            }
            assertThat(officer.page().content()).doesNotContain(MAKER);
            original(officer);
        }
    }

    private void original(Visitor officer) {
        officer.click("Origineel openen").click("Kluis openen");
        officer.fill("Wachtzin", product.person(Role.FOCAL_OFFICER).passphrase())
                .press("Kluis openen");
        officer.press("Origineel opslaan");
        assertThat(officer.text()).contains("Kies waarom u het origineel nodig hebt.");
        officer.choose("Waarom hebt u het origineel nodig?", "Een partner vraagt om bewijs");
        String name = officer.page()
                .waitForDownload(() -> officer.button("Origineel opslaan").click())
                .suggestedFilename();
        assertThat(name).isEqualTo("bijlage-1.jpg");
    }
}

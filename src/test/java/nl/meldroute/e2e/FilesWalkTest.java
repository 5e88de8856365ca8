package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.meldroute.files.Samples;
import nl.meldroute.files.Scanner;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1 en 2: foto's en bestanden, door wie alleen de woorden kent")
class FilesWalkTest {
    private static final String STORY = "In de loods slapen mensen op matrassen.";
    private static final String MAKER = "Wilhelmina Fotograaf";
    private static final String CHOOSE = "Kies een foto of bestand";
    private final Product product;

    FilesWalkTest(Product product) {
        this.product = product;
    }

    private WordPage files(WordClient client) {
        return Reporting.answered(client, "Voor mijzelf", STORY)
                .at("/report/{draft}/check")
                .click("Foto's en bestanden")
                .at("/report/{draft}/files");
    }

    private static String link(WordPage signal, int number) {
        return signal.document().select("main a[href^=/files/]").get(number - 1).attr("href");
    }

    @Test
    void a_photo_is_sent_along_and_the_officer_sees_a_clean_copy_once_asked() {
        Office officer = Office.of(product, Role.FOCAL_OFFICER);
        Set<String> before = officer.rows();
        WordPage files = files(product.client());
        files = files.attach(CHOOSE, MAKER + ".jpg", Samples.photo(MAKER))
                .fill("Wat staat er op de foto?", "De deur van de loods")
                .press("Toevoegen")
                .at("/report/{draft}/files");
        assertThat(files.status()).contains("Toegevoegd: 1 van 10.");
        assertThat(files.text()).contains(MAKER + ".jpg", "De deur van de loods");
        Reporting.code(files.press("Verder").at("/report/{draft}/check").press("Versturen"));

        WordPage opened = officer.newRow(before).press("Lezen en oppakken");
        assertThat(opened.text()).contains("Foto's en bestanden (1), verborgen", "De deur van de loods");
        assertThat(opened.document().select("main img")).isEmpty();
        WordPage page = Attached.copied(officer.client(), link(opened, 1));
        assertThat(page.text()).contains("Schoon.");
        assertThat(page.document().select("main img").attr("alt")).isEqualTo("De deur van de loods");
        HttpResponse<byte[]> copy =
                officer.client().get(page.document().select("main img").attr("src"));
        assertThat(copy.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("bijlage-1.jpg");
        assertThat(copy.headers().firstValue("Content-Security-Policy")).hasValue("sandbox; default-src 'none'");
        assertThat(new String(copy.body(), StandardCharsets.ISO_8859_1)).doesNotContain(MAKER, "Exif");
        BufferedImage seen = Samples.seen(copy.body());
        assertThat(seen.getWidth()).isEqualTo(40);
        assertThat(seen.getHeight()).isEqualTo(60);
        assertThat(seen.getRGB(20, 5) & 0xFF0000).as("what was left is on top").isGreaterThan(0x800000);
        assertThat(page.document().outerHtml() + opened.document().outerHtml()).doesNotContain(MAKER);
    }

    @Test
    void a_virus_is_told_at_once_and_the_other_file_stays() {
        WordPage files = files(product.client())
                .attach(CHOOSE, "brief.txt", Samples.text(Scanner.EICAR))
                .attach(CHOOSE, "notitie.txt", Samples.text("Kenteken XX-000-X"))
                .press("Toevoegen");
        assertThat(files.text())
                .contains("In het bestand brief.txt zit een virus.", "Toegevoegd: 1 van 10.", "notitie.txt");
        files = files.press("Verwijderen").at("/report/{draft}/files");
        assertThat(files.text()).doesNotContain("notitie.txt", "Toegevoegd");
    }
}

package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of six megabytes, on which what comes in and what is kept lie side by side. */
@DisplayName("Beleidsplan 2.2, STAP 1: op een volle schijf gaat een signaal door, en zegt de pagina wat niet mee kan")
class FullDiskTest {
    private static final String CHOOSE = "Kies een foto of bestand";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path home;

    private static byte[] text(String word, int megabytes) {
        return word.repeat(megabytes * MEGABYTE / word.length()).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void what_does_not_fit_is_told_and_the_signal_goes_on() throws IOException {
        Path files = Files.createDirectory(home.resolve("small"));
        Map<String, String> environment = new TreeMap<>(StartedProduct.ofDemo(home.resolve("data")));
        environment.put("MELDROUTE_FILES_DIR", files.toString());
        try (SmallDisk disk = SmallDisk.at(files, "6m");
                StartedProduct product = StartedProduct.on(disk, environment, StartedProduct.DEMO)
                        .ready()) {
            WordClient client = new WordClient(product.address());
            WordPage first = files(client)
                    .attach(CHOOSE, "een.txt", text("Kenteken XX-000-X. ", 2))
                    .press("Toevoegen");
            assertThat(first.status()).endsWith("Toegevoegd: 1 van 10.");
            WordPage unkept = first.attach(CHOOSE, "twee.txt", text("Nummer 06 0000 0012. ", 2))
                    .fill("Wat staat er op de foto?", "De deur van de loods")
                    .press("Toevoegen");
            told(unkept, "twee.txt");
            WordPage unread = first.attach(CHOOSE, "drie.txt", text("Loods aan de kade. ", 6))
                    .fill("Wat staat er op de foto?", "De deur van de loods")
                    .press("Toevoegen");
            told(unread, "drie.txt");
            WordPage again = unread.press("Verwijderen")
                    .attach(CHOOSE, "twee.txt", text("Nummer 06 0000 0012. ", 2))
                    .press("Toevoegen");
            assertThat(again.status()).endsWith("Toegevoegd: 1 van 10.");
            assertThat(again.text()).contains("twee.txt").doesNotContain("een.txt");
            assertThat(Reporting.code(again.press("Verder").press("Versturen"))).isNotBlank();
            assertThat(product.output())
                    .contains("No space left on device")
                    .doesNotContain("twee.txt", "drie.txt", "Kenteken");
        }
    }

    private static WordPage files(WordClient client) {
        return Reporting.answered(client, "Voor mijzelf", "In de loods slapen mensen op matrassen.")
                .click("Foto's en bestanden");
    }

    /** Nothing that was typed is lost, and what was added before is there. */
    private static void told(WordPage page, String name) {
        assertThat(page.code()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "Het bestand " + name + " is niet toegevoegd. Er is nu geen plaats voor bestanden.",
                        "Toegevoegd: 1 van 10.",
                        "een.txt");
        assertThat(page.value("Wat staat er op de foto?")).isEqualTo("De deur van de loods");
    }
}

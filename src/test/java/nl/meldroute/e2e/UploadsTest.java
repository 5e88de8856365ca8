package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldroute.files.Limits;
import nl.meldroute.files.Samples;
import nl.meldroute.files.Scanner;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1: een bestand dat niet meekan, neemt niets anders mee")
class UploadsTest {
    private static final String CHOOSE = "Kies een foto of bestand";
    private static final byte[] NOTE = Samples.text("Kenteken XX-000-X");
    private final Product product;

    UploadsTest(Product product) {
        this.product = product;
    }

    private WordPage files(WordClient client) {
        return Reporting.answered(client, "Voor mijzelf", "In de loods slapen mensen op matrassen.")
                .click("Foto's en bestanden");
    }

    @Test
    void of_one_that_is_too_large_the_others_and_what_was_typed_stay() {
        WordPage page = files(product.client())
                .attach(CHOOSE, "film.jpg", new byte[Limits.LARGEST + 1])
                .attach(CHOOSE, "notitie.txt", NOTE)
                .attach(CHOOSE, "leeg.txt", new byte[0])
                .fill("Wat staat er op de foto?", "De deur van de loods")
                .press("Toevoegen");
        assertThat(page.code()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "Het bestand film.jpg is te groot. Een bestand mag 15 MB zijn.",
                        "In het bestand leeg.txt staat niets.",
                        "Toegevoegd: 1 van 10.",
                        "notitie.txt");
        assertThat(page.value("Wat staat er op de foto?")).isEqualTo("De deur van de loods");
        assertThat(product.home().resolve("files/spool")).isEmptyDirectory();
    }

    @Test
    void of_far_too_many_ten_are_added_and_what_was_typed_stays() {
        WordPage page = files(product.client());
        for (int number = 1; number <= 40; number++) {
            page = page.attach(CHOOSE, number + ".txt", NOTE);
        }
        page = page.fill("Wat staat er op de foto?", "De deur van de loods").press("Toevoegen");
        assertThat(page.code()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "Toegevoegd: 10 van 10.",
                        "Het bestand 11.txt is niet toegevoegd. U kunt 10 bestanden toevoegen.",
                        "Het bestand 40.txt is niet toegevoegd.");
    }

    @Test
    void a_form_that_is_too_large_to_be_read_gets_a_page_that_says_what_to_do() throws IOException {
        WordClient client = product.client();
        WordPage page = files(client);
        String cookies = client.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (Socket browser = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(product.address()).getPort())) {
            browser.getOutputStream()
                    .write(("POST " + page.path() + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies
                                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 3000000000\r\n"
                                    + "Connection: close\r\n\r\n--b\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("Ga terug en maak het kleiner.");
        }
    }

    @Test
    void a_caption_without_a_file_is_not_lost_by_going_on() {
        WordPage page = files(product.client())
                .fill("Wat staat er op de foto?", "De deur van de loods")
                .press("Verder");
        assertThat(page.text()).contains("Kies eerst een foto of bestand.");
        assertThat(page.value("Wat staat er op de foto?")).isEqualTo("De deur van de loods");
    }

    @Test
    void a_file_that_was_chosen_and_not_added_is_added_by_going_on() {
        WordPage page =
                files(product.client()).attach(CHOOSE, "notitie.txt", NOTE).press("Verder");
        assertThat(page.status()).endsWith("Toegevoegd: 1 van 10.");
    }

    @Test
    void without_the_token_of_the_form_nothing_is_taken_and_the_words_come_back() {
        WordClient client = product.client();
        WordPage page = files(client);
        WordPage refused = client.send(
                page.path(),
                List.of(new WordClient.Field("caption", "De deur van de loods"), new WordClient.Field("add", "yes")),
                List.of(new WordClient.Attached("files", "notitie.txt", NOTE)));
        assertThat(refused.code()).isEqualTo(400);
        assertThat(refused.document().outerHtml()).contains("De deur van de loods");
        assertThat(client.open(page.path()).text()).doesNotContain("notitie.txt");
        assertThat(product.home().resolve("files/spool")).isEmptyDirectory();
    }

    @Test
    void a_browser_without_the_draft_adds_nothing_to_it() {
        WordClient owner = product.client();
        WordPage page = files(owner);
        WordClient other = product.client();
        other.open("/report");
        List<WordClient.Field> fields = List.of(new WordClient.Field("add", "yes"));
        WordPage answer =
                other.send(page.path(), fields, List.of(new WordClient.Attached("files", "notitie.txt", NOTE)));
        assertThat(answer.text()).doesNotContain("Toegevoegd");
        assertThat(owner.open(page.path()).text()).doesNotContain("Toegevoegd");
    }

    @Test
    void a_form_that_was_broken_off_gets_a_page_and_no_failure() {
        WordClient client = product.client();
        WordPage page = files(client);
        HttpResponse<byte[]> answer = client.multipart(
                page.path(),
                "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nhalf of");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<h1");
        assertThat(client.open(page.path()).at("/report/{draft}/files").text()).doesNotContain("Toegevoegd");
        assertThat(product.home().resolve("files/spool")).isEmptyDirectory();
    }

    @Test
    void a_long_name_in_any_script_and_one_that_turns_the_reader_around_are_no_trouble() {
        String name = "照".repeat(240);
        WordPage page = files(product.client())
                .attach(CHOOSE, name + ".txt", NOTE)
                .attach(CHOOSE, "..\\map/fo\u202Etxt.exe.txt", Samples.text("Een ander kenteken"))
                .press("Toevoegen");
        assertThat(page.text()).contains(name + ".txt", "fotxt.exe.txt", "Toegevoegd: 2 van 10.");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2, zin 2: ook in een bijschrift vraagt het formulier of de eigen naam weg moet")
    void the_own_name_in_a_caption_is_shown_before_sending_and_taken_out() {
        WordPage check = files(product.client())
                .attach(CHOOSE, "notitie.txt", NOTE)
                .fill("Wat staat er op de foto?", "Gemaakt door Roos Zandstra bij de deur")
                .press("Toevoegen")
                .press("Verder")
                .click("Hoe wilt u antwoord krijgen?")
                .fill("Uw naam", "Roos Zandstra")
                .press("Opslaan");
        Office officer = Office.of(product, Role.FOCAL_OFFICER);
        var before = officer.rows();
        WordPage own = check.press("Versturen").at("/report/{draft}/own-name");
        assertThat(own.text()).contains("Roos Zandstra");
        Reporting.code(own.choose("", "Weghalen").press("Versturen"));
        WordPage opened = officer.newRow(before).press("Lezen en oppakken");
        assertThat(opened.text()).contains("Gemaakt door […] bij de deur").doesNotContain("Zandstra");
    }

    @Test
    void the_scanner_that_is_away_stops_no_report_and_a_file_waits_until_it_is_let_through() {
        Office officer = Office.of(product, Role.FOCAL_OFFICER);
        var before = officer.rows();
        product.bean(Scanner.class).away(() -> {
            WordPage added =
                    files(product.client()).attach(CHOOSE, "notitie.txt", NOTE).press("Toevoegen");
            assertThat(added.status()).endsWith("Toegevoegd: 1 van 10.");
            Reporting.code(added.press("Verder").press("Versturen"));
            WordPage opened = officer.newRow(before).press("Lezen en oppakken");
            assertThat(opened.text()).contains("Wacht op de virusscanner");
            String path = opened.document().select("main a[href^=/files/]").attr("href");
            assertThat(officer.client().get(path + "/copy").statusCode()).isEqualTo(404);
            assertThat(officer.client().get(path + "/original").statusCode()).isEqualTo(404);
            WordPage page = officer.open(path).click("Opnieuw kijken").at("/files/{file}");
            assertThat(page.press("Toch vrijgeven").text()).contains("Kies waarom u niet op de scanner wacht.");
            page.choose("Waarom wacht u niet", "Er is haast").press("Toch vrijgeven");
            WordPage released = Attached.copied(officer.client(), path);
            assertThat(released.document().select("main a[href=" + path + "]")).isEmpty();
            assertThat(released.text()).contains("Niet gescand: een collega gaf dit bestand vrij", "Kenteken XX-000-X");
        });
    }
}

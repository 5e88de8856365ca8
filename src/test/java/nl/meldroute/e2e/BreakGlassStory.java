package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("story")
@RunningProduct
@DisplayName("Nood-inzage: van de vraag tot de beoordeling, in een echte browser")
class BreakGlassStory {
    private static final String STORY = "Waterspreeuw: zij zit opgesloten in de schuur.";
    private static final String REASON = "Een buurvrouw hoort iemand om hulp roepen.";
    private final Product product;
    private final Office office;

    BreakGlassStory(Product product) {
        this.product = product;
        this.office = Office.of(product, Role.FOCAL_OFFICER);
    }

    private String aSignal() {
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), STORY);
        return office.takeUpNew(before).path().replace("/signals/", "");
    }

    @Ways({"true, 1280", "true, 320", "false, 1280", "false, 320"})
    void asked_agreed_read_ended_reported_and_reviewed(boolean scripts, int width) {
        String number = aSignal();
        Way way = new Way(scripts, width);
        try (Visitor first = new Visitor(product, way);
                Visitor second = new Visitor(product, way)) {
            String here = ask(first, number);
            second.signIn(new Glasses(product).second());
            assertThat(second.heading()).isEqualTo("Nood-inzage");
            second.open(here);
            assertThat(second.text()).contains(REASON, number).doesNotContain("Waterspreeuw");
            second.press("Akkoord");
            read(second, number);
            first.refresh();
            read(first, number);
            first.open("/settings");
            assertThat(first.page().locator(".mr-banner--red").innerText())
                    .contains("Nood-inzage. U leest nu een signaal.");
            first.press("Beëindigen");
            assertThat(first.said()).startsWith("Beëindigd.");
            second.refresh();
            assertThat(second.text()).contains("Geëindigd.").doesNotContain("Waterspreeuw");
            first.click("Verslag schrijven").press("Versturen");
            assertThat(first.text()).contains("Schrijf op wat u hebt gedaan.");
            first.fill("Wat hebt u gedaan?", "Wij belden 112. De politie ging kijken.")
                    .press("Versturen");
            assertThat(first.said()).isEqualTo("Dank u wel. Uw verslag is verstuurd.");
            review(way, here);
            first.open(here).expecting(404);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.meldroute.e2e.EveryPageStory#ways")
    @DisplayName("Nood-inzage: vragen met een fout, akkoord, niet gevonden, lezen, het verslag, en de beoordeling")
    void an_emergency_reading(List<Way> ways) {
        String number = String.valueOf(new Cases(product).in("Opgepakt").number());
        Glasses glasses = new Glasses(product);
        String due = "/break-glass/" + glasses.ended(number) + "/report";
        String review = "/break-glass/reviews/" + glasses.settled(number);
        try (Visitor reader = new Visitor(product, ways);
                Visitor privacy = new Visitor(product, ways)) {
            reader.signIn(Role.EMERGENCY_READER).open("/break-glass/ask").press("Vragen");
            assertThat(reader.text()).contains("Bel eerst beiden.");
            reader.open("/break-glass/" + glasses.asked("2019-4242")).press("Akkoord");
            assertThat(reader.text()).contains("Niet gevonden.");
            reader.open("/break-glass/" + glasses.asked(number)).press("Akkoord");
            assertThat(reader.heading()).isEqualTo(number);
            reader.open("/break-glass").press("Beëindigen").open(due).press("Versturen");
            assertThat(reader.text()).contains("Schrijf op wat u hebt gedaan.");
            privacy.signIn(Role.PRIVACY_OFFICER).open("/break-glass/reviews").open(review);
            privacy.press("Bekeken");
            privacy.open("/break-glass/reviews/" + glasses.opened(number));
            assertThat(privacy.text()).contains("Loopt nu.");
        }
    }

    private static String ask(Visitor first, String number) {
        first.signIn(Role.EMERGENCY_READER).click("Nood-inzage vragen").press("Vragen");
        assertThat(first.text()).contains("Kies of u het nummer of het adres weet.");
        first.choose("Welk signaal?", "Ik weet het nummer").fill("Nummer van het signaal", number);
        first.fill("Reden", REASON).choose("Wie hebt u gebeld", "De aandachtsfunctionaris");
        first.choose("Wie hebt u gebeld", "De vervanger").choose("Is iemand nu", "Ja, iemand is nu in levensgevaar");
        first.press("Vragen");
        assertThat(first.said()).startsWith("Gevraagd. Bel nu de andere noodlezer.");
        first.led(first.page().locator("main ul a").last()::click);
        assertThat(first.text()).contains("Wacht op een tweede noodlezer.").doesNotContain("Waterspreeuw");
        return first.path();
    }

    private static void read(Visitor reader, String number) {
        assertThat(reader.heading()).isEqualTo(number);
        assertThat(reader.text()).contains(STORY, "Nood-inzage voor Nora Demo en Olaf Demo");
        assertThat(reader.page().title()).doesNotContain(number);
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(reader.page().locator(".mr-watermark").last().isVisible()).isTrue();
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void review(Way way, String here) {
        String review = here.replace("/break-glass/", "/break-glass/reviews/");
        try (Visitor officer = new Visitor(product, way);
                Visitor privacy = new Visitor(product, way)) {
            officer.signIn(Role.FOCAL_OFFICER).click("Nood-inzage bekijken").open(review);
            assertThat(officer.text()).contains("Wij belden 112.", REASON).doesNotContain("Waterspreeuw");
            assertThat(officer.page().locator("main form").count()).isZero();
            privacy.signIn(Role.PRIVACY_OFFICER)
                    .click("Nood-inzage")
                    .open(review)
                    .press("Bekeken");
            assertThat(privacy.said()).startsWith("Bekeken.");
        }
    }
}

package nl.meldroute.housestyle;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import nl.meldroute.files.Samples;
import nl.meldroute.files.Unfit;
import nl.meldroute.files.rules.SmallPicture;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.WithIntake;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@WithIntake
@DisplayName("Huisstijl: het logo van de gemeente, opnieuw getekend en licht genoeg voor elke pagina")
class LogoPagesTest {
    private static final String PAGE = "/admin/appearance";
    private static final String NAME = "Gemeente Proefdorp";
    private final Visitor admin;
    private final Visitor officer;

    @Autowired
    LogoPagesTest(Pages pages) {
        this.admin = pages.as(ADMIN);
        this.officer = pages.as(OFFICER);
    }

    @AfterEach
    void no_logo_again() {
        admin.post(PAGE, Map.of("step", List.of("logo-away")));
    }

    private Answer send(byte[] file, String words) {
        return admin.postFile(
                PAGE,
                Map.of("colour", List.of("#0a6b3d"), "words", List.of(words), "step", List.of("logo")),
                "logo",
                file);
    }

    private Element logo(String path) {
        return Objects.requireNonNull(officer.open(path).selectFirst("header img.mr-logo"), path);
    }

    private Elements logos() {
        return officer.open("/report").select("header img");
    }

    @Test
    void all_pages_of_staff_and_reporters_get_the_logo_and_pages_for_who_is_watched_do_not() {
        assertThat(logos()).isEmpty();
        assertThat(send(Samples.photo("Wilhelmina Fotograaf"), NAME).location()).isEqualTo(PAGE);
        Element shown = logo("/work");
        assertThat(shown.attr("alt")).isEqualTo(NAME);
        assertThat(shown.attr("height")).isEqualTo("40");
        assertThat(logo("/report").attr("src")).isEqualTo(shown.attr("src")).startsWith("/logo?v=");
        assertThat(officer.open("/public/help").select("img")).isEmpty();
        assertThat(admin.open(PAGE).select("#words").val()).isEqualTo(NAME);
    }

    @Test
    void the_picture_is_kept_by_browsers_under_its_own_address_and_brings_no_cookie() {
        send(Samples.photo("Wilhelmina Fotograaf"), NAME);
        String address = logo("/report").attr("src");
        MockHttpServletResponse picture = officer.get(address).response();
        assertThat(picture.getContentType()).isEqualTo("image/png");
        assertThat(picture.getHeader("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(picture.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(picture.getHeaders("Set-Cookie")).isEmpty();
        byte[] content = picture.getContentAsByteArray();
        assertThat(content).hasSizeLessThanOrEqualTo(SmallPicture.WEIGHT);
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("Wilhelmina", "Exif");
        assertThat(officer.get("/logo?v=0000000000000000").response().getStatus())
                .isEqualTo(204);
        assertThat(officer.get("/logo").response().getHeader("Cache-Control")).isEqualTo("no-store");
        send(Samples.screenshot(), NAME);
        assertThat(logo("/report").attr("src")).isNotEqualTo(address);
        assertThat(officer.get(address).response().getContentAsByteArray())
                .as("the one before")
                .isEmpty();
    }

    @Test
    void a_bad_file_gets_a_sentence_and_the_colour_that_was_typed_stays() {
        Document page = send(Samples.text("geen plaatje"), NAME).page();
        assertThat(page.select("main").text()).contains("Kies een PNG of een JPEG.");
        assertThat(page.select("#colour").val()).isEqualTo("#0a6b3d");
        assertThat(page.select("#words").val()).isEqualTo(NAME);
        assertThat(page.select("#errors a").attr("href")).isEqualTo("#logo");
        assertThat(logos()).isEmpty();
        byte[] broken = Arrays.copyOf(Samples.screenshot(), 60);
        assertThat(send(broken, NAME).page().select("main").text()).contains("Kies een PNG of een JPEG.");
    }

    @Test
    void what_is_too_much_or_too_little_is_refused() {
        byte[] large = Arrays.copyOf(Samples.screenshot(), SmallPicture.LARGEST + 1);
        assertThat(send(large, NAME).page().select("main").text()).contains("hoogstens 1 MB");
        assertThat(send(Samples.claims(3_000, 3_000), NAME)
                        .page()
                        .select("main")
                        .text())
                .contains("te veel punten");
        assertThat(send(Samples.claims(10, 10), NAME).page().select("main").text())
                .contains("te klein");
        assertThat(send(new byte[0], NAME).page().select("main").text()).contains("Kies eerst een plaatje.");
        assertThat(send(Samples.screenshot(), " ").page().select("main").text())
                .contains("Vul de naam van uw gemeente in.");
        assertThat(logos()).isEmpty();
    }

    @Test
    void it_is_taken_away_again() {
        send(Samples.screenshot(), NAME);
        Document page = admin.open(PAGE);
        admin.press(PAGE, page, "Logo weghalen", Map.of()).location();
        assertThat(logos()).isEmpty();
        assertThat(admin.open(PAGE).select("main").text()).doesNotContain("Logo weghalen");
    }

    @ParameterizedTest
    @EnumSource(Unfit.class)
    void each_fault_has_a_sentence(Unfit fault) {
        assertThat(ResourceBundle.getBundle("messages.housestyle", Locale.of("nl"))
                        .getString("housestyle.logo." + fault.name()))
                .endsWith(".");
    }
}

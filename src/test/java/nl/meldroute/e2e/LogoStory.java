package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.files.Samples;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** In a real browser: whether a picture is really drawn, how high, and on which pages, is only there to be seen. */
@Tag("story")
@RunningProduct
@DisplayName("Beheer: het logo van de gemeente boven elke pagina, behalve waar iemand kan meekijken")
class LogoStory {
    private final Product product;

    LogoStory(Product product) {
        this.product = product;
    }

    /** Heights of the logos that are really drawn in the header. */
    private static String drawn(Visitor visitor) {
        return String.valueOf(
                visitor.page()
                        .evaluate(
                                "() => [...document.querySelectorAll('header img')]"
                                        + ".map(one => one.complete && one.naturalWidth > 0 ? one.getBoundingClientRect().height : -1).join()"));
    }

    private static void choose(Visitor admin, String name, byte[] content) {
        admin.page().locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", content));
    }

    @Ways({"true, 1280", "false, 320"})
    void a_logo_is_refused_shown_and_taken_away(boolean scripts, int width) {
        Way way = new Way(scripts, width);
        try (Visitor admin = new Visitor(product, way);
                Visitor reporter = new Visitor(product, way)) {
            admin.signIn(Role.ADMINISTRATOR).open("/admin/appearance");
            choose(admin, "logo.png", "Dit is geen plaatje.".getBytes(StandardCharsets.UTF_8));
            admin.fill("Kleur", "#0a6b3d").press("Logo gebruiken");
            assertThat(admin.text()).contains("Kies een PNG of een JPEG.");
            assertThat(admin.value("Kleur")).isEqualTo("#0a6b3d");
            assertThat(admin.value("Wat er op het logo staat")).startsWith("Gemeente ");
            choose(admin, "logo.png", Samples.screenshot());
            admin.press("Logo gebruiken");
            assertThat(admin.said()).startsWith("Alle pagina's hebben nu dit logo.");
            assertThat(drawn(admin)).isEqualTo("40");
            assertThat(drawn(reporter.open("/report"))).isEqualTo("40");
            reporter.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(drawn(reporter)).as("on paper").isEqualTo("40");
            reporter.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertThat(drawn(reporter.open("/public/help"))).isEmpty();
            admin.press("Logo weghalen");
            assertThat(admin.said()).isEqualTo("De pagina's hebben geen logo meer.");
            assertThat(drawn(reporter.open("/report"))).isEmpty();
        }
    }
}

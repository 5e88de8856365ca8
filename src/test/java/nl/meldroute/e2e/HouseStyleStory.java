package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** In a real browser: what a colour does to a page is only there to be seen. */
@Tag("story")
@RunningProduct
@DisplayName("Beheer: de huisstijl van de gemeente, en geen kleur die niemand kan lezen")
class HouseStyleStory {
    private final Product product;

    HouseStyleStory(Product product) {
        this.product = product;
    }

    private static String buttonOf(Visitor visitor) {
        return String.valueOf(visitor.page()
                .evaluate("() => getComputedStyle(document.querySelector("
                        + "'.utrecht-button--primary-action')).backgroundColor"));
    }

    @Ways({"true, 1280", "false, 320"})
    void a_colour_is_looked_at_chosen_and_taken_back(boolean scripts, int width) {
        Way way = new Way(scripts, width);
        try (Visitor admin = new Visitor(product, way);
                Visitor reporter = new Visitor(product, way)) {
            admin.signIn(Role.ADMINISTRATOR).open("/admin/appearance");
            admin.fill("Kleur", "#ffd200").press("Kleur gebruiken");
            assertThat(admin.text()).contains("Kies een donkerder kleur");
            assertThat(admin.value("Kleur")).isEqualTo("#ffd200");
            admin.fill("Kleur", "#0a6b3d");
            if (scripts) {
                assertThat(admin.text()).contains("Deze kleur is goed te lezen:");
            }
            admin.press("Voorbeeld bekijken");
            assertThat(admin.text()).contains("Nodig is 4,5 op 1.");
            admin.press("Kleur gebruiken");
            assertThat(admin.said()).isEqualTo("Alle pagina's hebben nu deze kleur.");
            assertThat(buttonOf(reporter.open("/report"))).isEqualTo("rgb(10, 107, 61)");
            admin.press("Terug naar de kleuren van het programma");
            assertThat(admin.said()).startsWith("Alle pagina's hebben weer");
            assertThat(buttonOf(reporter.open("/report"))).isNotEqualTo("rgb(10, 107, 61)");
        }
    }
}

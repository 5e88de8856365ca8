package nl.meldroute.housestyle;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import nl.meldroute.housestyle.rules.Colour;
import nl.meldroute.housestyle.rules.Palette;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithIntake
@DisplayName("Huisstijl: de kleur van de gemeente, als iedereen hem kan lezen")
class HouseStylePagesTest {
    private static final String PAGE = "/admin/appearance";
    private static final String GREEN = "#0a6b3d";
    private final HouseStyle houseStyle;
    private final Visitor admin;
    private final Visitor officer;

    @Autowired
    HouseStylePagesTest(HouseStyle houseStyle, Pages pages) {
        this.houseStyle = houseStyle;
        this.admin = pages.as(ADMIN);
        this.officer = pages.as(OFFICER);
    }

    @AfterEach
    void the_colours_of_the_product_again() {
        send("", "reset");
    }

    private Answer send(String colour, String step) {
        return admin.post(PAGE, Map.of("colour", List.of(colour), "step", List.of(step)));
    }

    private static String text(Answer answer) {
        try {
            return answer.response().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String own(Document page) {
        return page.select("link[rel=stylesheet][href^=/style.css]").attr("href");
    }

    @Test
    void all_pages_get_a_colour_that_can_be_read() {
        assertThat(own(officer.open("/work"))).isEmpty();
        assertThat(send(GREEN, "keep").location()).isEqualTo(PAGE);
        Document page = officer.open("/work");
        assertThat(own(page)).startsWith("/style.css?v=");
        String sheet = text(officer.get(own(page)));
        assertThat(sheet).contains("--mr-primary:" + GREEN, "prefers-color-scheme:dark");
        assertThat(own(officer.open("/report"))).as("a public page").isEqualTo(own(page));
        assertThat(admin.open(PAGE).select("#colour").attr("value")).isEqualTo(GREEN);
    }

    @Test
    void an_example_is_shown_and_not_kept() {
        Document page = send(GREEN, "look").page();
        assertThat(page.select("rect").attr("fill")).isEqualTo(GREEN);
        assertThat(page.select("main").text()).contains("Het contrast is", "Nodig is 4,5 op 1.");
        assertThat(own(officer.open("/work"))).isEmpty();
    }

    @Test
    void a_colour_that_can_not_be_read_is_refused_with_one_that_can() {
        Document page = send("#ffd200", "keep").page();
        assertThat(page.select("main").text()).contains("Kies een donkerder kleur, bijvoorbeeld #");
        assertThat(page.select("#colour").attr("value")).isEqualTo("#ffd200");
        assertThat(own(officer.open("/work"))).isEmpty();
        Palette light = new Palette(Colour.read("#ffd200").orElseThrow());
        assertThatThrownBy(() -> new Acting(ADMIN.id(), ADMIN.role().name(), Purpose.ADMINISTRATION).during(() -> {
                    houseStyle.choose(light);
                    return light;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_is_no_colour_gets_a_sentence() {
        Document page = send("blauw}", "keep").page();
        assertThat(page.select("main").text()).contains("Vul een kleur in van zes tekens");
        assertThat(page.select("#colour").attr("value")).isEqualTo("blauw}");
    }

    @Test
    void back_to_the_colours_of_the_product() {
        send(GREEN, "keep");
        String sheet = own(officer.open("/work"));
        assertThat(send("", "reset").location()).isEqualTo(PAGE);
        assertThat(own(officer.open("/work"))).isEmpty();
        assertThat(text(officer.get(sheet))).isEmpty();
    }
}

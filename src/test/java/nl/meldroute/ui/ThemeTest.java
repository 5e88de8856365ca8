package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the theme, by the formula of WCAG 2.2, in daylight and in the dark. */
@DisplayName("Contrast van de kleuren")
class ThemeTest {
    private static final Path THEME = Path.of("src/main/resources/static/css/theme.css");
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final String MORE = "@media (prefers-contrast: more)";
    private static final String CHOSEN = ":root[data-look=\"dark\"]";
    private static final Pattern COLOUR = Pattern.compile("--mr-([a-z-]+): #([0-9a-f]{6});");
    private static final double LINEAR_UNTIL = 0.04045;

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "text, paper, 7",
        "text, mist, 7",
        "text-muted, paper, 7",
        "text-muted, mist, 6.9",
        "text, primary-soft, 7",
        "text-muted, primary-soft, 4.5",
        "text-muted, danger-soft, 4.5",
        "link, paper, 6",
        "link, mist, 6",
        "link, danger-soft, 4.5",
        "link-hover, paper, 7",
        "link-visited, paper, 7",
        "link-visited, danger-soft, 4.5",
        "on-primary, primary, 7",
        "on-primary, primary-hover, 7",
        "primary, paper, 7",
        "primary, primary-soft, 7",
        "on-danger, danger, 7",
        "on-danger-band, danger-band, 7",
        "danger, paper, 7",
        "danger-text, danger-soft, 6.5",
        "warning-text, warning-soft, 7",
        "success-text, success-soft, 7",
        "info-text, info-soft, 7",
        "tag-text, tag-soft, 7"
    })
    void words_can_be_read(String words, String ground, double least) throws IOException {
        assertThat(ratio(light(), words, ground)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(ratio(dark(), words, ground)).as("dark").isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "field-border, paper",
        "field-border, mist",
        "primary, paper",
        "primary, primary-soft",
        "danger, paper",
        "danger, danger-soft",
        "warning-line, paper",
        "warning-line, warning-soft",
        "success-line, paper",
        "success-line, success-soft",
        "info-line, paper",
        "info-line, info-soft",
        "primary, tag-soft"
    })
    void lines_can_be_seen(String line, String ground) throws IOException {
        assertThat(ratio(light(), line, ground)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(ratio(dark(), line, ground)).as("dark").isGreaterThanOrEqualTo(3);
    }

    /** One of the two colours of the ring stands out wherever it lies, and they stand out from each other. */
    @ParameterizedTest(name = "ring on {0}")
    @CsvSource({
        "paper",
        "mist",
        "primary",
        "danger-band",
        "danger-soft",
        "warning-soft",
        "success-soft",
        "primary-soft",
        "text"
    })
    void the_focus_ring_can_be_seen(String ground) throws IOException {
        for (Map<String, String> theme : List.of(light(), dark())) {
            double best = Math.max(ratio(theme, "focus-outer", ground), ratio(theme, "focus-inner", ground));
            assertThat(best).isGreaterThanOrEqualTo(3);
            assertThat(ratio(theme, "focus-outer", "focus-inner")).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void who_chose_dark_sees_what_a_dark_device_shows() throws IOException {
        String css = Files.readString(THEME);
        int forced = css.indexOf(CHOSEN);
        Map<String, String> device = colours(css.substring(css.indexOf(DARK), forced));
        assertThat(colours(css.substring(forced, css.indexOf(MORE))))
                .isNotEmpty()
                .isEqualTo(device);
    }

    private static Map<String, String> light() throws IOException {
        String css = Files.readString(THEME);
        return colours(css.substring(0, css.indexOf(DARK)));
    }

    private static Map<String, String> dark() throws IOException {
        String css = Files.readString(THEME);
        Map<String, String> all = light();
        all.putAll(colours(css.substring(css.indexOf(DARK), css.indexOf(MORE))));
        return all;
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static double ratio(Map<String, String> theme, String one, String other) {
        double first = luminance(theme, one);
        double second = luminance(theme, other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Map<String, String> theme, String name) {
        assertThat(theme).containsKey(name);
        int colour = Integer.parseInt(String.valueOf(theme.get(name)), 16);
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int colour) {
        double share = (colour & 0xff) / 255.0;
        return share <= LINEAR_UNTIL ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

package nl.meldroute.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Design 5.8: a house colour in which nobody can read is refused")
class PaletteTest {
    private static final Pattern PAIR = Pattern.compile("--mr-([a-z-]+):(#[0-9a-f]{6})");
    private static final Colour DARK_MIST = colour("#1c2530");

    private static Colour colour(String text) {
        return Colour.read(text).orElseThrow();
    }

    private static Stream<Colour> any() {
        Random chance = new Random(20261130);
        return Stream.concat(
                Stream.of("#000000", "#ffffff", "#ff0000", "#ffff00", "#00ff00", "#154273", "#767676", "#e17000")
                        .map(PaletteTest::colour),
                Stream.generate(() -> new Colour(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)))
                        .limit(300));
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#ffffff, #ffffff, 1", "#777777, #ffffff, 4.48", "#767676, #ffffff, 4.54"})
    void contrast_is_that_of_the_guideline(String one, String other, double ratio) {
        assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(0.02));
        assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#154273", "154273", " #154273 ", "#154273"})
    void a_colour_is_read_as_people_type_it(String typed) {
        assertThat(Colour.read(typed)).hasValue(new Colour(0x15, 0x42, 0x73));
        assertThat(Colour.read("#E17000").map(Colour::text)).hasValue("#e17000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#15427", "#1542733", "blauw", "#15427g", "##154273", "url(x)", "#154273;}"})
    void anything_else_is_no_colour(String typed) {
        assertThat(Colour.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("any")
    void what_is_proposed_instead_can_be_read_and_is_left_alone_where_it_can_be_already(Colour colour) {
        Palette palette = new Palette(colour);
        assertThat(palette.darker().readable()).isTrue();
        assertThat(palette.darker().equals(palette)).isEqualTo(palette.readable());
        assertThat(palette.readable()).isEqualTo(palette.contrast() >= 4.5);
    }

    @ParameterizedTest
    @MethodSource("any")
    void everything_of_it_can_be_read_by_day_and_in_the_dark(Colour colour) {
        Palette palette = new Palette(colour).darker();
        assertThat(palette.atNight().contrast(DARK_MIST)).isGreaterThanOrEqualTo(7);
        assertThat(palette.atNight().contrast(colour("#0b1b2b"))).isGreaterThanOrEqualTo(4.5);
        String day = palette.css().substring(0, palette.css().indexOf('}'));
        Colour soft = token(day, "primary-soft");
        assertThat(token(day, "primary").contrast(soft)).isGreaterThanOrEqualTo(4.5);
        assertThat(token(day, "link-hover").contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(colour("#1b2430").contrast(soft)).isGreaterThanOrEqualTo(7);
    }

    private static Colour token(String css, String name) {
        return PAIR.matcher(css)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> colour(found.group(2)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_names_only_what_the_theme_has_and_the_grounds_are_those_of_the_theme() throws IOException {
        String theme = Files.readString(Path.of("src/main/resources/static/css/theme.css"));
        assertThat(PAIR.matcher(new Palette(colour("#154273")).css()).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(theme).contains(pair.substring(0, pair.indexOf(':')) + ": #"));
        assertThat(theme)
                .contains("--mr-paper: #ffffff", "--mr-mist: #f4f6f8", "--mr-danger-soft: #fdecec")
                .contains("--mr-paper: #12181f", "--mr-mist: #1c2530", "--mr-danger-soft: #3b1414")
                .contains("--mr-primary-soft: #17304a", "--mr-on-primary: #0b1b2b", "--mr-on-primary: #ffffff");
    }
}

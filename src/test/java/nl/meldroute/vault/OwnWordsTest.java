package nl.meldroute.vault;

import static nl.meldroute.vault.VaultFixtures.SENT_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import nl.meldroute.vault.OwnWords.Place;
import nl.meldroute.vault.OwnWords.What;
import nl.meldroute.vault.Reporter.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
    private static List<String> found(Detail detail, String value, String text) {
        return OwnWords.places(Reporter.at(SENT_AT).with(detail, value), text).stream()
                .map(place -> place.in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fenna van der Zwaluw | Ik ben Fenna van der Zwaluw. | Fenna van der Zwaluw",
                "Fenna van der Zwaluw | ik ben FENNA, van de balie | FENNA",
                "Fenna van der Zwaluw | collega zwaluw zag het | zwaluw",
                "Fenna van der Zwaluw | Fenna's auto stond er | Fenna's",
                "Fenna van der Zwaluw | Fennas bureau | Fennas",
                "José Kŕaal | jose zag het | jose",
                "Jose Kraal | Joséé? nee, José! | José",
                "José Kraal | Jose\u0301 zag het | Jose\u0301",
                "Anne-Marie Duin | Annemarie en Anne Marie | Anne;Marie",
                "Søren Łuk | soren was er, luk niet | soren;luk",
                "Bo Li | hij sprak met Bo Li | Bo Li",
                "Bo | Bo zag het | Bo",
                "(Fenna) | Naam: Fenna | Fenna",
                "Jan | Jan liep weg. | Jan"
            })
    void a_name_is_found_however_it_is_written(String name, String text, String places) {
        assertThat(found(Detail.NAME, name, text)).containsExactly(places.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan de Boer | In januari was de boerderij leeg.",
                "Fenna van der Zwaluw | Zij kwam van de weg der weg.",
                "Bo Li | De lijst van Bob.",
                "J. | j. was er",
                "'' | een tekst",
                "- | een - tekst"
            })
    void other_words_are_left_alone(String name, String text) {
        assertThat(found(Detail.NAME, name, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0600001234",
                "06 00 00 12 34",
                "06-00001234",
                "+31600001234",
                "+31 6 0000 1234",
                "+31 (0)6 0000 1234",
                "0031600001234",
                "0031 6 00 00 12 34",
                "31600001234",
                "(06) 00.00.12.34",
                "０６００００１２３４"
            })
    void a_number_is_found_however_it_is_grouped(String written) {
        String text = "Bel mij op " + written + ", na 14 uur.";
        assertThat(found(Detail.PHONE, "06 0000 1234", text)).containsExactly(written);
        assertThat(found(Detail.PHONE, written, "tel:0600001234.")).containsExactly("0600001234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0600001235", "060000123", "06000012345", "10600001234", "kenteken 06-00-XX-12"})
    void another_number_is_not_mine(String written) {
        assertThat(found(Detail.PHONE, "06 0000 1234", written)).isEmpty();
    }

    @Test
    void an_extension_is_a_number_too_and_a_room_is_not() {
        assertThat(found(Detail.PHONE, "4321", "toestel 4321, niet 43210")).containsExactly("4321");
        assertThat(found(Detail.PHONE, "12", "kamer 12")).isEmpty();
    }

    @Test
    void a_department_is_found_as_a_whole() {
        assertThat(found(Detail.DEPARTMENT, "Afdeling Publiekszaken & Balie", "wij van publiekszaken - balie"))
                .containsExactly("publiekszaken - balie");
        assertThat(found(Detail.DEPARTMENT, "Burgerzaken", "Bij burgerzaken werkt men."))
                .containsExactly("burgerzaken");
        assertThat(found(Detail.DEPARTMENT, "Cluster", "Ons cluster zag het.")).containsExactly("cluster");
        assertThat(found(Detail.DEPARTMENT, "Sociaal domein", "een sociaal mens"))
                .isEmpty();
    }

    @Test
    void the_colleague_for_whom_it_is_and_the_call_back_number_count_too() {
        Reporter reporter = Reporter.at(SENT_AT)
                .with(Detail.COLLEAGUE_NAME, "Ties Roerdomp")
                .with(Detail.RESIDENT_NAME, "Mina Karekiet")
                .with(Detail.CALL_BACK_NUMBER, "0348 000 001");
        String text = "Ties hoorde van mevrouw Karekiet (0348-000001) dat het mis is.";
        assertThat(OwnWords.places(reporter, text))
                .extracting(place -> place.in(text), Place::what)
                .containsExactly(
                        tuple("Ties", What.NAME), tuple("Karekiet", What.NAME), tuple("0348-000001", What.PHONE));
    }

    @Test
    void places_are_in_order_and_apart() {
        Reporter reporter =
                Reporter.at(SENT_AT).with(Detail.NAME, "Karel Balie").with(Detail.DEPARTMENT, "Balie Noord");
        String text = "Karel Balie Noord en Balie Noord en Karel.";
        List<Place> places = OwnWords.places(reporter, text);
        assertThat(places)
                .extracting(place -> place.in(text))
                .containsExactly("Karel Balie Noord", "Balie Noord", "Karel");
    }

    @Test
    void places_that_touch_are_two() {
        Reporter reporter = Reporter.at(SENT_AT).with(Detail.NAME, "Fenna").with(Detail.PHONE, "06 0000 1234");
        String text = "Bel Fenna+31600001234";
        assertThat(OwnWords.places(reporter, text))
                .extracting(place -> place.in(text), Place::what)
                .containsExactly(tuple("Fenna", What.NAME), tuple("+31600001234", What.PHONE));
    }

    @Test
    void what_can_not_be_seen_hides_nothing() {
        assertThat(found(Detail.NAME, "Fenna", "Ik, F\u200be\u00adn\u2060na, zag het."))
                .containsExactly("F\u200be\u00adn\u2060na");
    }

    @Test
    void a_reporter_who_told_nothing_is_found_nowhere() {
        assertThat(OwnWords.places(Reporter.at(SENT_AT), "Zomaar een tekst met 0600001234."))
                .isEmpty();
    }

    @Test
    void any_text_and_any_name_give_places_within_the_text() {
        Random random = new Random(20261124);
        for (int round = 0; round < 300; round++) {
            String name = randomText(random, 12);
            String text = randomText(random, 200) + name + randomText(random, 50);
            for (Place place : OwnWords.places(Reporter.at(SENT_AT).with(Detail.NAME, name), text)) {
                assertThat(place.start()).isBetween(0, place.end() - 1);
                assertThat(place.end()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void a_hundred_thousand_characters_are_searched_at_once() {
        Reporter reporter = VaultFixtures.aReporter();
        assertThatCode(() -> OwnWords.places(reporter, "0 ( - ".repeat(17_000))).doesNotThrowAnyException();
        assertThat(OwnWords.places(reporter, "Fenna ".repeat(10_000))).hasSize(10_000);
    }

    private static String randomText(Random random, int length) {
        int[] alphabet = "abcANé\u0301 ﬁßÆ'-.0123\u200b😀Đ½ﷺ\n".codePoints().toArray();
        return random.ints(length, 0, alphabet.length)
                .map(at -> alphabet[at])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

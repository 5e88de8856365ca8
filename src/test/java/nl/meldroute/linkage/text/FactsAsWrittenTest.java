package nl.meldroute.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Field;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 3: data, adressen en nummers zoals mensen ze opschrijven")
class FactsAsWrittenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {"1984-03-12", "19840312", "12-03-1984", "12/3/84", "12 maart 1984", "12 Mar 1984", "12031984"})
    void a_date_in_any_order(String typed) {
        assertThat(Birth.parse(typed, TODAY)).isEqualTo(new Birth(1984, 3, 12, 1984, 1984));
    }

    @ParameterizedTest
    @CsvSource({
        "1984,1984,1984",
        "42,1983,1984",
        "42 jaar,1983,1984",
        "ca 42,1979,1988",
        "begin dertig,1991,1996",
        "eind dertig,1985,1990"
    })
    void a_year_or_an_age_counted_from_today(String typed, int from, int to) {
        Birth birth = Birth.parse(typed, TODAY);
        assertThat(birth.from()).isEqualTo(from);
        assertThat(birth.to()).isEqualTo(to);
        assertThat(birth.whole()).isFalse();
    }

    @Test
    void of_an_impossible_day_the_year_is_left_and_of_words_nothing() {
        assertThat(Birth.parse("19845031", TODAY)).isEqualTo(new Birth(1984, 0, 0, 1984, 1984));
        assertThat(Birth.parse("72-12-2007", TODAY)).isEqualTo(new Birth(2007, 12, 0, 2007, 2007));
        assertThat(Birth.parse("84-03-12", TODAY)).isEqualTo(new Birth(1984, 3, 12, 1984, 1984));
        assertThat(Birth.parse("weet ik niet", TODAY)).isEqualTo(Birth.UNKNOWN);
        assertThat(Birth.parse("", TODAY).known()).isFalse();
        assertThat(Birth.parse("99999999999999999999", TODAY).known()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Kerkstr.,kerkstraat",
        "Kerk straat,kerkstraat",
        "Burg. van Veenlaan,burgemeestervanveenlaan",
        "St. Jansln,sintjansln"
    })
    void a_street_in_one_word(String typed, String street) {
        assertThat(Streets.street(typed)).isEqualTo(street);
    }

    @Test
    void people_confuse_a_street_with_a_lane() {
        assertThat(Streets.stem("kerkstraat"))
                .isEqualTo(Streets.stem("kerklaan"))
                .isEqualTo("kerk");
        assertThat(Streets.stem("weg")).isEqualTo("weg");
        assertThat(Streets.town("'s-Gravenhage")).isEqualTo(Streets.town("Den Haag"));
    }

    @ParameterizedTest
    @CsvSource({"12,12,''", "12a,12,a", "12-A,12,a", "12 II,12,2", "12 2 hoog,12,2", "12 bis,12,''", "huis,0,''"})
    void a_house_and_its_door(String typed, int number, String door) {
        assertThat(HouseNumber.parse(typed, "", "")).isEqualTo(new HouseNumber(number, door));
    }

    @Test
    void a_whole_address_may_stand_in_one_field() {
        Facts facts = Facts.of(Entry.of("1", Map.of(Field.STREET, "Kerkstraat 12a, 3411 AB Lopik")), TODAY);
        assertThat(facts.street()).isEqualTo("kerkstraat");
        assertThat(facts.house()).isEqualTo(new HouseNumber(12, "a"));
        assertThat(facts.postcode()).isEqualTo("3411AB");
        assertThat(facts.city()).isEqualTo("lopik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-12345678", "+31 6 12345678", "0031612345678", "+31 (0)6 12 34 56 78", "612345678"})
    void a_phone_has_one_number(String typed) {
        assertThat(Codes.phone(typed)).isEqualTo("31612345678");
    }

    @Test
    void codes_have_one_spelling() {
        assertThat(Codes.alike(Codes.signs("0B-123-X"))).isEqualTo(Codes.alike(Codes.signs("ob 12 3x")));
        assertThat(Codes.mail(" Jan+werk@Voorbeeld.invalid")).isEqualTo("jan@voorbeeld.invalid");
        assertThat(Codes.mail("geen adres")).isEmpty();
        assertThat(Codes.website("https://www.voorbeeld.invalid/")).isEqualTo("voorbeeld.invalid");
        assertThat(Codes.phone("12")).isEmpty();
    }
}

package nl.meldroute.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 2.2, STAP 3: namen zoals mensen ze opschrijven")
class NamesAsWrittenTest {
    @ParameterizedTest
    @CsvSource({
        "Łukasz Żółć,lukasz zolc",
        "Yıldız ŞAHİN,yildiz sahin",
        "Ștefan Țepeș,stefan tepes",
        "d'Ancona,dancona",
        "J.P.,j p",
        "Вучић,vucic",
        "Müller-Straße,muller strasse"
    })
    void any_script_becomes_small_latin_letters(String typed, String plain) {
        assertThat(Letters.plain(typed)).isEqualTo(plain);
    }

    @Test
    void what_is_far_too_long_is_cut_and_nothing_stays_nothing() {
        assertThat(Letters.plain("x".repeat(10_000))).hasSize(Letters.LONGEST);
        assertThat(Letters.plain("  ‐ · ")).isEmpty();
    }

    @Test
    void what_stands_before_a_family_name_is_kept_apart() {
        PersonName name = PersonName.of("Jan Willem", "van den", "Berg");
        assertThat(name.given()).containsExactly("jan", "willem");
        assertThat(name.family()).containsExactly("berg");
        assertThat(name.infix()).isEqualTo("van den");
        assertThat(PersonName.of("Jan", "", "van den Berg").family()).containsExactly("berg");
        assertThat(PersonName.of("Jan van den", "", "Berg").family()).containsExactly("berg");
        assertThat(PersonName.of("", "", "Berg, Jan van den").given()).containsExactly("jan");
    }

    @Test
    void a_married_name_is_both() {
        assertThat(PersonName.of("Anna", "", "Jansen-de Vries").family()).containsExactly("jansen", "vries");
        assertThat(PersonName.of("Anna", "", "Jansen e/v de Vries").family()).containsExactly("jansen", "vries");
    }

    @Test
    void a_whole_name_in_one_field_is_loose_unless_it_says_where_the_family_begins() {
        assertThat(PersonName.of("", "", "Gosia Nowak").loose()).isTrue();
        PersonName dutch = PersonName.of("Piet van der Meer", "", "");
        assertThat(dutch.loose()).isFalse();
        assertThat(dutch.family()).containsExactly("meer");
        assertThat(PersonName.of("", "", "Mevrouw Jansen").family()).containsExactly("jansen");
    }

    @ParameterizedTest
    @CsvSource({"Abd al Rahman", "Abdel Rahman", "Abdelrahman", "Abdul Rahman"})
    void a_servant_of_is_one_name(String given) {
        assertThat(PersonName.of(given, "", "Amrani").given()).containsExactly("abdrahman");
    }

    @ParameterizedTest
    @CsvSource({
        "Bakkerij De Zon B.V.,bakkerij zon,bv",
        "Stichting Het Anker,anker,stichting",
        "Polskie Smaki sp. z o.o.,polskie smaki,spzoo",
        "A.B.C. Company,abc,company",
        "Besloten Vennootschap Maan,maan,bv"
    })
    void an_organisation_has_a_name_and_a_form(String typed, String words, String form) {
        CompanyName name = CompanyName.of(typed);
        assertThat(String.join(" ", name.words())).isEqualTo(words);
        assertThat(name.form()).isEqualTo(form);
    }

    @Test
    void nothing_of_a_name_is_in_a_text_about_it() {
        assertThat(PersonName.of("Jan", "", "Jansen")).hasToString("PersonName[content]");
        assertThat(CompanyName.of("Maan BV")).hasToString("CompanyName[content]");
    }
}

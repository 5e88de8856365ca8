package nl.meldroute.subjects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 3: hetzelfde is hetzelfde, hoe iemand het ook typt")
class NormalFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 0000 0042",
                "06-00000042",
                "(06) 00 00 00 42",
                "+31 6 00000042",
                "0031600000042",
                "+31 (0)6 00000042",
                "tel:+31600000042",
                "06\u00a00000\u00a00042",
                "０６０００００042"
            })
    void a_phone_number_has_one_form(String typed) {
        assertThat(PhoneNumbers.normal(typed.replace("tel:", ""))).contains("+31600000042");
    }

    @Test
    void a_foreign_number_keeps_its_country() {
        assertThat(PhoneNumbers.normal("+48 000 000 042")).contains("+48000000042");
        assertThat(PhoneNumbers.normal("0049 30 0000042")).isEqualTo(PhoneNumbers.normal("+49 30 0000042"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "06", "112", "zes nul zes", "bel 0600000042", "06 0000 0042 0000 0042 00", "+", "²"})
    void what_is_no_phone_number_has_none(String typed) {
        assertThat(PhoneNumbers.normal(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "xx-000-x,XX000X,XX-000-X",
        "XX 000 X,XX000X,XX-000-X",
        "0-xxx-00,0XXX00,0-XXX-00",
        "xxx00x,XXX00X,XXX-00-X",
        "00xx00,00XX00,00-XX-00",
        "000XX0,000XX0,000-XX-0",
        "XX-XX-00,XXXX00,XX-XX-00"
    })
    void a_dutch_plate_has_one_form_and_its_hyphens(String typed, String normal, String shown) {
        assertThat(Plates.normal(typed)).contains(normal);
        assertThat(Plates.shown(typed)).isEqualTo(shown);
    }

    @Test
    void a_foreign_plate_is_shown_as_it_was_typed() {
        assertThat(Plates.normal("wx 00000")).contains("WX00000");
        assertThat(Plates.shown(" wx 00000 ")).isEqualTo("wx 00000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "X", "XX-000-X-000-XX", "ХХ-000-Х", "?!"})
    void what_no_country_has_on_a_plate_is_none(String typed) {
        assertThat(Plates.normal(typed)).isEmpty();
    }

    @Test
    void a_kvk_number_has_eight_digits() {
        assertThat(KvkNumbers.normal("00000042")).contains("00000042");
        assertThat(KvkNumbers.normal("KvK: 0000.0042")).contains("00000042");
        assertThat(KvkNumbers.normal("0000 0042")).contains("00000042");
        assertThat(KvkNumbers.normal("0000042")).isEmpty();
        assertThat(KvkNumbers.normal("000000420001")).isEmpty();
        assertThat(KvkNumbers.normal("0000004x")).isEmpty();
        assertThat(KvkNumbers.normal("")).isEmpty();
    }

    @Test
    void a_mail_address_has_small_letters() {
        assertThat(MailAddresses.normal(" Baas@Voorbeeld.INVALID ")).contains("baas@voorbeeld.invalid");
        assertThat(MailAddresses.normal("mailto:baas@voorbeeld.invalid")).contains("baas@voorbeeld.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "baas", "baas@", "@voorbeeld.invalid", "baas@voorbeeld", "a b@voorbeeld.invalid", "a@b@c.d"})
    void what_no_mail_can_go_to_is_no_address(String typed) {
        assertThat(MailAddresses.normal(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Voorbeeld.invalid/kamers/,voorbeeld.invalid/kamers",
        "voorbeeld.invalid/kamers,voorbeeld.invalid/kamers",
        "HTTP://voorbeeld.invalid/kamers?van=42#top,voorbeeld.invalid/kamers",
        "@Kamers_Lopik,kamers_lopik",
        "kamers_lopik,kamers_lopik"
    })
    void a_website_or_account_has_one_form(String typed, String normal) {
        assertThat(OnlineNames.normal(typed)).contains(normal);
    }

    @Test
    void hardly_anything_is_no_account() {
        assertThat(OnlineNames.normal("")).isEmpty();
        assertThat(OnlineNames.normal("@")).isEmpty();
        assertThat(OnlineNames.normal("https://")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Marek de Łaska,marek de laska",
        "  MAREK   de laska ,marek de laska",
        "Şükran Özdemir,sukran ozdemir",
        "Jansen-de Vries,jansen de vries",
        "J.P. in 't Veld,jp in t veld"
    })
    void a_full_name_has_one_form(String typed, String normal) {
        assertThat(PersonNames.normal(typed)).contains(normal);
    }

    @Test
    void one_word_is_the_name_of_too_many() {
        assertThat(PersonNames.normal("Marek")).isEmpty();
        assertThat(PersonNames.normal("")).isEmpty();
        assertThat(PersonNames.normal("...")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FlexPlus B.V.,flexplus",
        "flexplus bv,flexplus",
        "Stichting Flexplus,flexplus",
        "Flexplus Sp. z o.o.,flexplus",
        "Flex Plus GmbH,flex plus"
    })
    void a_company_is_known_without_the_form_of_the_law(String typed, String normal) {
        assertThat(CompanyNames.normal(typed)).contains(normal);
    }

    @Test
    void a_form_of_the_law_alone_is_no_company() {
        assertThat(CompanyNames.normal("B.V.")).isEmpty();
        assertThat(CompanyNames.normal("Stichting")).isEmpty();
        assertThat(CompanyNames.normal("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3411ab,3411AB", "3411 AB,3411AB", " 3411  ab ,3411AB"})
    void a_postcode_has_one_form(String typed, String normal) {
        assertThat(Addresses.postcode(typed)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0411AB", "3411", "3411A", "3411ABC", "3411SS", "3411SA", "AB3411"})
    void what_was_never_issued_is_no_postcode(String typed) {
        assertThat(Addresses.postcode(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12,12", "012,12", "12a,12A", "12-A,12A", "12 hs,12", "12 bis,12BIS", "99999,99999"})
    void a_house_number_has_one_form(String typed, String normal) {
        assertThat(Addresses.houseNumber(typed)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "A", "100000", "12 eerste verdieping links", "tussen 3 en 5"})
    void what_stands_on_no_door_is_no_house_number(String typed) {
        assertThat(Addresses.houseNumber(typed)).isEmpty();
    }

    @Test
    void an_address_is_known_by_postcode_and_number_or_by_street_number_and_place() {
        assertThat(Addresses.normal("Dorpsstraat", "12", "3411 ab", "Lopik"))
                .containsExactlyInAnyOrder("3411AB 12", "dorpsstraat 12, lopik");
        assertThat(Addresses.normal("DORPSSTRAAT", "12", "", "lopik")).containsExactly("dorpsstraat 12, lopik");
        assertThat(Addresses.normal("Dorpsstraat", "", "3411AB", "Lopik")).isEmpty();
        assertThat(Addresses.normal("Dorpsstraat", "12", "", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vrouwenopvang",
                "opvanglocatie Zuid",
                "Blijf-van-mijn-lijfhuis",
                "safe house",
                "het schuiladres",
                "Blijfgroep",
                "noodopvang"
            })
    void what_is_called_a_shelter_is_one(String typed) {
        assertThat(ShelterWords.in("Dorpsstraat", typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dorpsstraat", "Opvangstraat", "Blijflandsekade", "Kinderdijk", ""})
    void a_street_is_no_shelter(String typed) {
        assertThat(ShelterWords.in(typed)).isFalse();
    }

    @Test
    void nothing_is_thrown_at_whatever_was_typed() {
        for (String odd : new String[] {"\u0000", "😀😀", "(((((", "٠٦١٢٣٤٥٦٧٨", "a".repeat(5_000), "\n\t", "%s{0}'"}) {
            assertThat(PhoneNumbers.normal(odd)).isInstanceOf(Optional.class);
            assertThat(Plates.shown(odd)).isNotNull();
            assertThat(KvkNumbers.normal(odd)).isEmpty();
            assertThat(MailAddresses.normal(odd)).isEmpty();
            assertThat(OnlineNames.normal(odd)).isNotNull();
            assertThat(PersonNames.normal(odd)).isNotNull();
            assertThat(CompanyNames.normal(odd)).isNotNull();
            assertThat(Addresses.normal(odd, odd, odd, odd)).isEmpty();
            assertThat(ShelterWords.in(odd)).isFalse();
        }
    }
}

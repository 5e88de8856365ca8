package nl.meldroute.vault.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.meldroute.vault.rules.Passphrase.Weakness;
import nl.meldroute.vault.rules.RecoverySet.Opening;
import nl.meldroute.vault.rules.RecoverySet.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what people type, paste and carry begins and ends to count. */
@DisplayName("Reading I-11: what somebody types over is read to the last sign, and nothing else is taken for it")
class TypedOverTest {
    private static final String TITLE = "MELDROUTE INVENTED FILE";
    private static final RecoverySet.Made MADE =
            RecoverySet.make("Zandhoven", Size.TWO_OF_THREE, LocalDate.of(2026, 11, 29));

    @Test
    void a_file_is_read_however_it_was_pasted() {
        String pasted =
                "\n> geachte collega\n  %s  \r\n\r\n \t\n format: 1\r\nname:  a: b \nbytes: AAE\n".formatted(TITLE);
        PlainFile file = PlainFile.read(TITLE, pasted).orElseThrow();
        assertThat(file.text("name")).isEqualTo("a: b");
        assertThat(file.bytes("bytes")).containsExactly(0, 1);
        assertThat(file.lines()).containsOnlyKeys("format", "name", "bytes");
        assertThat(file.text("other")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "format: 1\n",
                "MELDROUTE OTHER FILE\nformat: 1\n",
                "MELDROUTE INVENTED FILE\n",
                "MELDROUTE INVENTED FILE\nformat: 2\n",
                "MELDROUTE INVENTED FILE\nformat: 1\nno colon\n",
                "MELDROUTE INVENTED FILE\nformat: 1\n: nothing before it\n",
                "MELDROUTE INVENTED FILE\nformat: 1\nname: a\nname: a\n"
            })
    void what_is_another_file_or_says_something_twice_is_none(String text) {
        assertThat(PlainFile.read(TITLE, text)).isEmpty();
    }

    @Test
    void a_name_of_one_letter_is_a_name() {
        assertThat(PlainFile.read(TITLE, TITLE + "\nformat: 1\na: b\n"))
                .hasValueSatisfying(file -> assertThat(file.text("a")).isEqualTo("b"));
    }

    @Test
    void a_file_that_is_too_long_is_not_read() {
        String file = PlainFile.of(TITLE).print();
        assertThat(PlainFile.read(TITLE, file + " ".repeat(200_000 - file.length())))
                .isPresent();
        assertThat(PlainFile.read(TITLE, file + " ".repeat(200_001 - file.length())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,7", "42,42", "100,0", "-1,0", "x,0", "'',0"})
    void a_number_has_at_most_two_digits(String text, int number) {
        assertThat(PlainFile.of(TITLE).with("n", text).number("n")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"AAE,2", "AAE=,0", "AAF,0", "!,0", "'',0"})
    void bytes_are_written_in_one_way(String text, int length) {
        assertThat(PlainFile.of(TITLE).with("bytes", text).bytes("bytes")).hasSize(length);
    }

    @Test
    void signs_are_five_bits_each_the_first_first() {
        assertThat(PlainSigns.of(HexFormat.of().parseHex("00443214c7"), 8)).isEqualTo("01234567");
        assertThat(PlainSigns.of(HexFormat.of().parseHex("ffa30a6509"), 8)).isEqualTo("ZYHGMS89");
        assertThat(PlainSigns.of(HexFormat.of().parseHex("ffa30a6509"), 3)).isEqualTo("ZYH");
        assertThat(PlainSigns.of(new byte[] {(byte) 0xff}, 1)).isEqualTo("Z");
    }

    @ParameterizedTest
    @CsvSource({"0123456789ABCDEFGHJKMNPQRSTVWXYZ,true", "U,false", "0U,false", "O,false", "a,false", "'',true"})
    void a_sign_that_looks_like_another_one_is_none(String text, boolean all) {
        assertThat(PlainSigns.all(text)).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "3,true", "4,false"})
    void a_keeper_that_the_set_does_not_have_is_of_another_set(int number, boolean has) {
        String code = KeeperCode.random(number, MADE.codes().getFirst().set()).print();
        assertThat(MADE.set().open(List.of(code)))
                .isEqualTo(has ? new Opening.TooFew(2, 1) : new Opening.OfAnotherSet(1));
    }

    @Test
    void a_set_of_which_the_public_key_was_exchanged_opens_not() {
        RecoverySet set = MADE.set();
        byte[] other = Hpke.Pair.random().publicKey();
        RecoverySet exchanged =
                new RecoverySet(set.id(), set.municipality(), set.made(), set.size(), other, set.locked());
        List<String> codes =
                MADE.codes().stream().limit(2).map(KeeperCode::print).toList();
        assertThat(set.open(codes)).isInstanceOf(Opening.Opened.class);
        assertThat(exchanged.open(codes)).isEqualTo(new Opening.NotTheseCodes());
    }

    @ParameterizedTest
    @CsvSource({
        "welkomabdfhjlnpr,NONE",
        "welkomwelkomabdfhjlnp,TOO_PLAIN",
        "abdfhjabdfhjabdfhj,NONE",
        "abdfhabdfhabdfhabdfh,TOO_PLAIN",
        "abdfhjlnprtvxz,TOO_SHORT",
        "abdfhjlnprtvxz1,NONE"
    })
    void how_much_of_a_passphrase_has_to_be_its_own(String text, Weakness weakness) {
        assertThat(new Passphrase(text).weakness()).isEqualTo(weakness);
    }

    @Test
    void spaces_in_a_passphrase_count_as_one_and_a_thousand_characters_count() {
        assertThat(new Passphrase("  molen \t dijk\n").bytes())
                .isEqualTo("molen dijk".getBytes(StandardCharsets.US_ASCII));
        assertThat(new Passphrase("x".repeat(1_001)).text()).hasSize(1_000);
    }
}

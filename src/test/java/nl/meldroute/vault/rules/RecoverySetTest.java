package nl.meldroute.vault.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.vault.rules.RecoverySet.Made;
import nl.meldroute.vault.rules.RecoverySet.Opening;
import nl.meldroute.vault.rules.RecoverySet.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Reading I-11: the vault is opened by several keepers together, and by nobody alone")
class RecoverySetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static Made made(Size size) {
        return RecoverySet.make("Zandhoven", size, TODAY);
    }

    /** Every group of keepers, of any size. */
    private static Stream<List<Integer>> groups(Size size) {
        return IntStream.range(0, 1 << size.keepers())
                .mapToObj(bits -> IntStream.range(0, size.keepers())
                        .filter(keeper -> (bits & (1 << keeper)) != 0)
                        .boxed()
                        .toList());
    }

    private static List<String> typed(Made made, List<Integer> keepers) {
        return keepers.stream().map(keeper -> made.codes().get(keeper).print()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_group_that_is_large_enough_opens_it_and_no_smaller_one_does(Size size) {
        Made made = made(size);
        assertThat(groups(size)).hasSize(1 << size.keepers()).allSatisfy(group -> {
            Opening opening = made.set().open(typed(made, group));
            if (group.size() < size.needed()) {
                assertThat(opening).isEqualTo(new Opening.TooFew(size.needed(), group.size()));
            } else {
                assertThat(opening)
                        .isInstanceOfSatisfying(
                                Opening.Opened.class,
                                opened -> assertThat(Hpke.Pair.of(opened.privateKey())
                                                .publicKey())
                                        .isEqualTo(made.set().publicKey()));
            }
        });
    }

    @Test
    void the_order_in_which_codes_are_typed_does_not_matter() {
        Made made = made(Size.TWO_OF_THREE);
        assertThat(made.set().open(typed(made, List.of(2, 0)))).isInstanceOf(Opening.Opened.class);
        assertThat(made.set().open(typed(made, List.of(1, 2, 0)))).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void a_code_may_be_typed_small_with_hyphens_and_with_letters_that_look_like_digits() {
        Made made = made(Size.TWO_OF_THREE);
        List<String> typed = typed(made, List.of(0, 1)).stream()
                .map(code -> code.toLowerCase(Locale.ROOT).replace(" ", "-"))
                .map(code -> code.replace('0', 'o').replaceFirst("1", "l"))
                .toList();
        assertThat(made.set().open(typed)).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void every_sign_that_is_wrong_is_noticed_at_its_code() {
        Made made = made(Size.TWO_OF_THREE);
        String code = made.codes().get(1).print();
        String first = made.codes().get(0).print();
        for (int at = 0; at < code.length(); at++) {
            for (int value = 0; value < 32; value++) {
                char other = PlainSigns.sign(value);
                if (code.charAt(at) != ' ' && code.charAt(at) != other) {
                    String wrong = code.substring(0, at) + other + code.substring(at + 1);
                    assertThat(made.set().open(List.of(first, wrong))).isEqualTo(new Opening.Mistyped(2));
                }
            }
        }
    }

    @Test
    void two_signs_that_changed_places_are_noticed() {
        String code = made(Size.TWO_OF_THREE).codes().getFirst().print().replace(" ", "");
        for (int at = 0; at + 1 < code.length(); at++) {
            if (code.charAt(at) != code.charAt(at + 1)) {
                String turned = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
                assertThat(KeeperCode.typed(turned)).as(turned).isEmpty();
            }
        }
    }

    @Test
    void a_code_that_is_too_short_too_long_or_no_code_is_noticed() {
        Made made = made(Size.TWO_OF_THREE);
        String code = made.codes().getFirst().print();
        for (String wrong : List.of("", "x", code.substring(1), code + "0", code.replace(code.charAt(3), 'U'), "é")) {
            assertThat(made.set().open(List.of(wrong))).as(wrong).isEqualTo(new Opening.Mistyped(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_code_of_one_keeper_counts_once(Size size) {
        Made made = made(size);
        List<String> codes = new ArrayList<>(typed(made, List.of(0, 1)));
        codes.add(made.codes().get(1).print());
        assertThat(made.set().open(codes)).isEqualTo(new Opening.Repeated(2));
    }

    @ParameterizedTest
    @EnumSource
    void every_group_in_which_one_code_is_of_an_older_set_opens_nothing(Size size) {
        Made made = made(size);
        Made older = made(size);
        groups(size).filter(group -> group.size() >= size.needed()).forEach(group -> {
            for (int place = 0; place < group.size(); place++) {
                List<String> codes = new ArrayList<>(typed(made, group));
                codes.set(place, older.codes().get(group.get(place)).print());
                assertThat(made.set().open(codes)).isEqualTo(new Opening.OfAnotherSet(place + 1));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_group_in_which_one_code_is_made_up_opens_nothing(Size size) {
        Made made = made(size);
        groups(size).filter(group -> group.size() >= size.needed()).forEach(group -> {
            for (int place = 0; place < group.size(); place++) {
                List<String> codes = new ArrayList<>(typed(made, group));
                int number = group.get(place) + 1;
                codes.set(
                        place,
                        KeeperCode.random(number, made.codes().getFirst().set()).print());
                assertThat(made.set().open(codes)).isEqualTo(new Opening.NotTheseCodes());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void its_file_is_read_back_and_holds_no_code(Size size) {
        Made made = made(size);
        String file = made.set().print();
        assertThat(RecoverySet.read(file).orElseThrow().print()).isEqualTo(file);
        assertThat(RecoverySet.read("\r\n  " + file.replace("\n", "\r\n")).map(RecoverySet::mark))
                .hasValue(made.set().mark());
        assertThat(made.set().mark()).matches("[0-9A-Z]{4}( [0-9A-Z]{4}){4}");
        assertThat(made.codes()).noneMatch(code -> file.contains(code.secret()));
        assertThat(made.set().locked()).hasSize(size == Size.TWO_OF_THREE ? 3 : 10);
    }

    @Test
    void a_file_in_which_anything_was_changed_is_none() {
        String file = made(Size.TWO_OF_THREE).set().print();
        for (int at = file.indexOf('\n') + 1; at < file.length(); at++) {
            char other = file.charAt(at) == 'A' ? 'B' : 'A';
            String changed = file.substring(0, at) + other + file.substring(at + 1);
            assertThat(RecoverySet.read(changed)).as("sign %d", at).isEqualTo(Optional.empty());
        }
        assertThat(RecoverySet.read(file + "key: AAAA\n")).isEmpty();
        assertThat(RecoverySet.read("")).isEmpty();
    }

    @Test
    void nothing_secret_is_printed_by_accident() {
        Made made = made(Size.TWO_OF_THREE);
        assertThat(made.toString() + made.codes() + made.set().open(typed(made, List.of(0, 1))))
                .doesNotContain(made.codes().getFirst().secret());
        assertThat(made.set().open(typed(made, List.of(0, 1)))).hasToString("Opened[secret]");
    }
}

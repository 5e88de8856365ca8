package nl.meldroute.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.meldroute.identity.ClassClosed;
import nl.meldroute.identity.FieldTable;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.Showing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codec itself, for each role and class, each purpose and class, and each thing that a page can declare. */
@DisplayName("AVG artikel 5, 9 en 10: de codec weigert wat de tabel weigert")
class FieldClassWallTest {
    private static final String WORDS = "Achttien mensen in een loods.";
    private static final Set<FieldClass> ALL = EnumSet.allOf(FieldClass.class);
    private static final UUID ROW = RandomIds.next();
    private final Cipher cipher = new Cipher(RandomIds.bytes(32));
    private final CaseRing ring = new CaseRing(RandomIds.next(), cipher);

    static Stream<Arguments> roles() {
        return pairs(Role.values());
    }

    static Stream<Arguments> purposes() {
        return pairs(Purpose.values());
    }

    private static Stream<Arguments> pairs(Enum<?>[] some) {
        return Arrays.stream(some).flatMap(one -> ALL.stream().map(of -> Arguments.of(one, of)));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_role_opens_what_its_row_has_whatever_page_and_purpose_would_allow(Role role, FieldClass of) {
        boolean opens = purposesOf(of)
                .anyMatch(purpose -> opens(of, () -> person(role, purpose).during(() -> everything(of))));
        boolean may =
                FieldTable.as(role).contains(of) && purposesOf(of).findAny().isPresent();
        assertThat(opens).isEqualTo(may);
    }

    @ParameterizedTest
    @MethodSource("purposes")
    void a_job_opens_what_its_purpose_has(Purpose purpose, FieldClass of) {
        Acting job = Acting.nobody(purpose);
        boolean may = FieldTable.under(purpose).contains(of);
        assertThat(opens(of, () -> job.during(() -> read(of)))).isEqualTo(may);
        assertThat(opens(of, () -> job.during(() -> everything(of)))).isEqualTo(may);
        assertThat(opens(of, () -> Showing.nothing("GET /geplant").during(() -> job.during(() -> read(of)))))
                .as("started by a page that declares nothing")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("purposes")
    void a_person_opens_nothing_for_a_purpose_that_is_not_for_it(Purpose purpose, FieldClass of) {
        boolean may = FieldTable.under(purpose).contains(of);
        assertThat(opens(of, () -> person(Role.FOCAL_OFFICER, purpose).during(() -> everything(of))))
                .isEqualTo(may);
    }

    @Test
    void a_page_opens_the_classes_that_it_declares_and_no_other() {
        Acting officer = person(Role.FOCAL_OFFICER, Purpose.HANDLING);
        for (FieldClass declared : FieldTable.under(Purpose.HANDLING)) {
            Showing page = new Showing("GET /geplant", Set.of(declared));
            for (FieldClass of : FieldTable.under(Purpose.HANDLING)) {
                assertThat(opens(of, () -> page.during(() -> officer.during(() -> read(of)))))
                        .isEqualTo(of == declared);
            }
        }
    }

    @Test
    void without_a_door_nothing_opens_and_a_refusal_holds_no_content() {
        assertThatThrownBy(() -> read(FieldClass.CASE)).isInstanceOf(IllegalStateException.class);
        Acting administrator = person(Role.ADMINISTRATOR, Purpose.HANDLING);
        assertThatThrownBy(() -> administrator.during(() -> read(FieldClass.PERSON)))
                .isInstanceOfSatisfying(
                        ClassClosed.class,
                        shut -> assertThat(shut.refusal().toString() + shut.getMessage())
                                .contains("invented.row.words")
                                .doesNotContain(WORDS, ROW.toString()));
    }

    @Test
    void what_was_moved_to_another_row_column_or_case_opens_not() {
        SealedColumn column = new SealedColumn("invented.row.words", FieldClass.CASE);
        SealedColumn other = new SealedColumn("invented.row.answer", FieldClass.CASE);
        byte[] sealed = ring.seal(column, ROW, WORDS);
        Acting job = Acting.nobody(Purpose.HANDLING);
        assertThat(job.<String, RuntimeException>during(() -> ring.open(column, ROW, sealed)))
                .isEqualTo(WORDS);
        assertThatThrownBy(() -> job.during(() -> ring.open(column, RandomIds.next(), sealed)))
                .isInstanceOf(Altered.class);
        assertThatThrownBy(() -> job.during(() -> ring.open(other, ROW, sealed)))
                .isInstanceOf(Altered.class);
        CaseRing elsewhere = new CaseRing(RandomIds.next(), cipher);
        assertThatThrownBy(() -> job.during(() -> elsewhere.open(column, ROW, sealed)))
                .isInstanceOf(Altered.class);
    }

    private String everything(FieldClass of) {
        return new Showing("GET /geplant", ALL).during(() -> read(of));
    }

    private String read(FieldClass of) {
        SealedColumn column = new SealedColumn("invented.row.words", of);
        return ring.open(column, ROW, ring.seal(column, ROW, WORDS));
    }

    private static boolean opens(FieldClass of, Supplier<String> reading) {
        try {
            assertThat(reading.get()).as("%s", of).isEqualTo(WORDS);
            return true;
        } catch (ClassClosed shut) {
            return false;
        }
    }

    private static Stream<Purpose> purposesOf(FieldClass of) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> FieldTable.under(purpose).contains(of));
    }

    private static Acting person(Role role, Purpose purpose) {
        return new Acting(new AccountId(RandomIds.next()), role.name(), purpose);
    }
}

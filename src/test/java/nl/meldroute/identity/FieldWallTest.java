package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.Showing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table as it was decided, and what is told of what stays shut; the rest is in {@code FieldClassWallTest}. */
@DisplayName("AVG artikel 5, 9 en 10: pagina, rol en doel moeten het alle drie eens zijn")
class FieldWallTest {
    private static final AccountId ID = new AccountId(UUID.fromString("0198f000-0000-7000-8000-000000000001"));
    private static final String COLUMN = "invented.row.words";

    private static Set<FieldClass> some(String names) {
        List<String> all = List.of(names.split(" ", -1));
        return Arrays.stream(FieldClass.values())
                .filter(of -> all.contains(of.name()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FOCAL_OFFICER | STATISTICS CASE PERSON SPECIAL CRIMINAL SOURCE REPORTER
            DEPUTY | STATISTICS CASE PERSON SPECIAL CRIMINAL SOURCE REPORTER
            DEPARTMENT_CONTACT | CASE PERSON
            REPORTING_CODE_OFFICER | CASE SPECIAL
            MANAGEMENT | STATISTICS
            PRIVACY_OFFICER | STATISTICS CASE
            EMERGENCY_READER | CASE SOURCE
            ADMINISTRATOR | ''
            """)
    void what_a_role_may_ever_see(Role role, String classes) {
        assertThat(FieldTable.as(role)).isEqualTo(some(classes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HANDLING | CASE PERSON SPECIAL CRIMINAL SOURCE
            ASSISTING | CASE PERSON SPECIAL
            REVEALING | REPORTER
            BREAK_GLASS | CASE PERSON SOURCE
            OVERSIGHT | STATISTICS CASE
            RECEIVING | SOURCE
            MATCHING | PERSON
            ERASING | CASE SOURCE
            REPORTING | ''
            FOLLOWING | ''
            REKEYING | ''
            SIGN_IN | ''
            ADMINISTRATION | ''
            RETAINING | ''
            HOUSEKEEPING | ''
            DEMONSTRATING | ''
            """)
    void what_opens_for_a_purpose(Purpose purpose, String classes) {
        assertThat(FieldTable.under(purpose)).isEqualTo(some(classes));
    }

    private static void pass(Role role, Purpose purpose, FieldClass of) {
        new Acting(ID, role.name(), purpose).during(() -> {
            FieldWall.pass(COLUMN, of);
            return COLUMN;
        });
    }

    @ParameterizedTest(name = "page {0}, {1} for {2}")
    @CsvSource(
            value = {
                "CASE,FOCAL_OFFICER,HANDLING,CASE,true",
                "PERSON,FOCAL_OFFICER,HANDLING,CASE,false",
                "'',FOCAL_OFFICER,HANDLING,CASE,false",
                "CASE,ADMINISTRATOR,HANDLING,CASE,false",
                "CASE,FOCAL_OFFICER,SIGN_IN,CASE,false",
                "REPORTER,FOCAL_OFFICER,HANDLING,REPORTER,false",
                "REPORTER,FOCAL_OFFICER,REVEALING,REPORTER,true",
                "REPORTER,EMERGENCY_READER,REVEALING,REPORTER,false"
            })
    void it_opens_where_all_three_agree(String page, Role role, Purpose purpose, FieldClass of, boolean opens) {
        Runnable asking = () -> new Showing("GET /invented", some(page)).during(() -> {
            pass(role, purpose, of);
            return page;
        });
        if (opens) {
            assertThatCode(asking::run).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(asking::run).isInstanceOf(ClassClosed.class);
        }
    }

    @Test
    void of_what_stays_shut_is_told_who_asked_for_what_and_nothing_of_the_content() {
        Acting acting = new Acting(ID, "MANAGEMENT", Purpose.HANDLING);
        assertThatThrownBy(() -> pass(Role.MANAGEMENT, Purpose.HANDLING, FieldClass.PERSON))
                .isInstanceOfSatisfying(
                        ClassClosed.class,
                        shut -> assertThat(shut.refusal())
                                .isEqualTo(new ContentRefused(acting, COLUMN, FieldClass.PERSON)))
                .hasMessage("Not open here: PERSON in invented.row.words")
                .isNotInstanceOf(NotForYou.class);
    }

    @Test
    void without_a_door_not_even_a_refusal_is_told() {
        assertThatThrownBy(() -> FieldWall.pass(COLUMN, FieldClass.STATISTICS))
                .isInstanceOf(IllegalStateException.class);
    }
}

package nl.meldroute.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De database weet bij elke transactie wie er handelt en waarom")
class ToldDatabaseTest {
    private static final UUID ID = UUID.fromString("0198f000-0000-7000-8000-000000000001");
    private static final Acting OFFICER = new Acting(new AccountId(ID), "FOCAL_OFFICER", Purpose.HANDLING);
    private static final Acting JOB = Acting.nobody(Purpose.ERASING);
    private final ToldDatabase told = new ToldDatabase();
    private final ActingDatabase database = told.database();

    @Test
    void who_acts_is_told_before_anything_is_done_and_known_until_the_end() {
        assertThat(database.as(OFFICER, () -> told.told() + " " + Acting.required()))
                .isEqualTo("[" + ID + " FOCAL_OFFICER HANDLING] " + OFFICER);
        assertThat(told.told()).containsExactly(ID + " FOCAL_OFFICER HANDLING", "commit");
        assertThat(Acting.current()).isEmpty();
    }

    @Test
    void a_job_acts_as_nobody() {
        database.as(JOB, () -> "done");
        assertThat(told.told()).containsExactly("ERASING", "commit");
    }

    @Test
    void a_door_behind_a_door_has_its_own_purpose_and_the_first_gets_its_own_back() {
        assertThat(database.as(OFFICER, () -> database.as(JOB, () -> "inner") + " outer"))
                .isEqualTo("inner outer");
        assertThat(told.told())
                .containsExactly(ID + " FOCAL_OFFICER HANDLING", "ERASING", ID + " FOCAL_OFFICER HANDLING", "commit");
    }

    @Test
    void the_same_person_with_the_same_purpose_is_told_once() {
        database.as(OFFICER, () -> database.as(OFFICER, () -> "same"));
        assertThat(told.told()).containsExactly(ID + " FOCAL_OFFICER HANDLING", "commit");
    }

    @Test
    void what_goes_wrong_undoes_everything() {
        assertThatThrownBy(() -> database.as(OFFICER, () -> {
                    throw new IllegalStateException("invented");
                }))
                .hasMessage("invented");
        assertThat(told.told()).containsExactly(ID + " FOCAL_OFFICER HANDLING", "rollback");
    }

    @Test
    void there_is_sql_to_ask_with() {
        assertThat(database.client()).isNotNull();
        assertThat(database.transactions()).isNotNull();
    }
}

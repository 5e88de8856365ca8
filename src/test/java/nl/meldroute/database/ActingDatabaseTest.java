package nl.meldroute.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
@DisplayName("Beleidsplan 2.2: de database weet wie er handelt en waarom, zolang een deur openstaat")
class ActingDatabaseTest {
    private static final Acting HANDLING = Acting.nobody(Purpose.HANDLING);
    private static final Acting RECEIVING = Acting.nobody(Purpose.RECEIVING);
    private final ActingDatabase database;

    ActingDatabaseTest(ActingDatabase database) {
        this.database = database;
    }

    private String told() {
        return database.client()
                .sql("select current_setting('app.purpose', true)")
                .query(String.class)
                .single();
    }

    @Test
    void within_another_purpose_the_inner_one_counts_and_afterwards_the_outer_one_again() {
        List<String> purposes = database.as(
                HANDLING,
                () -> List.of(
                        told(), database.as(RECEIVING, this::told), told(), database.as(HANDLING, this::told), told()));
        assertThat(purposes).containsExactly("HANDLING", "RECEIVING", "HANDLING", "HANDLING", "HANDLING");
    }

    @Test
    void after_the_door_is_shut_nobody_acts() {
        database.as(HANDLING, this::told);
        assertThat(told()).isEmpty();
    }
}

package nl.meldroute.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Niemand handelt zonder deur, en geen pagina toont wat zij niet noemt")
class ActingTest {
    private static final AccountId ID = new AccountId(UUID.fromString("0198f000-0000-7000-8000-000000000001"));
    private static final Acting PERSON = new Acting(ID, "DEPUTY", Purpose.HANDLING);

    @Test
    void without_a_door_nobody_acts() {
        assertThat(Acting.current()).isEmpty();
        assertThatThrownBy(Acting::required).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(Acting::person).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_passed_a_door_acts_until_it_closes() {
        assertThat(PERSON.<Acting, RuntimeException>during(Acting::required)).isEqualTo(PERSON);
        assertThat(PERSON.<AccountId, RuntimeException>during(Acting::person)).isEqualTo(ID);
        assertThat(Acting.current()).isEmpty();
    }

    @Test
    void a_job_has_a_purpose_and_is_no_person() {
        Acting job = Acting.nobody(Purpose.ERASING);
        assertThat(job).isEqualTo(new Acting(null, null, Purpose.ERASING));
        assertThatThrownBy(() -> job.during(Acting::person)).hasMessage("No person acts here");
    }

    @Test
    void outside_a_request_there_is_no_page_and_within_it_is_the_one_that_was_asked_for() {
        Showing page = new Showing("GET /invented", Set.of(FieldClass.CASE));
        assertThat(Showing.current()).isEmpty();
        assertThat(page.during(Showing::current)).hasValue(page);
        assertThat(Showing.nothing("GET /invented")).isEqualTo(new Showing("GET /invented", Set.of()));
    }

    @Test
    void what_a_page_declares_does_not_grow_afterwards() {
        Set<FieldClass> classes = EnumSet.of(FieldClass.CASE);
        Showing page = new Showing("GET /invented", classes);
        classes.add(FieldClass.REPORTER);
        assertThat(page.classes()).containsExactly(FieldClass.CASE);
    }
}

package nl.meldroute.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Wat een claim van de gemeente hier waard is")
class AdmissionTest {
    private static final Set<Role> APPOINTED = EnumSet.of(
            Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER, Role.EMERGENCY_READER, Role.ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_claim_alone_makes_nobody_who_is_appointed(Role role) {
        Admission outcome = Admission.of(null, Set.of(role), true, true);
        assertThat(outcome).isEqualTo(APPOINTED.contains(role) ? new Admission.Appointed() : new Admission.Given(role));
        for (Role has : Role.values()) {
            assertThat(Admission.of(has, EnumSet.allOf(Role.class), true, true)).isEqualTo(new Admission.Same());
            assertThat(Admission.of(has, Set.of(role), true, true))
                    .isNotIn(APPOINTED.stream().map(Admission.Given::new).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void without_a_role_in_the_claim_nobody_comes_in(Role has) {
        assertThat(Admission.of(has, Set.of(), true, true)).isEqualTo(new Admission.Refused());
        assertThat(Admission.of(null, Set.of(), true, true)).isEqualTo(new Admission.Refused());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void officer_deputy_and_administrator_need_the_strong_proof(Role has) {
        assertThat(Admission.of(has, Set.of(has), true, false))
                .isEqualTo(NextProof.strict(has) ? new Admission.Refused() : new Admission.Same());
        assertThat(Admission.takes(has, Set.of(has), false)).isEqualTo(has == Role.PRIVACY_OFFICER);
        assertThat(Admission.takes(has, Set.of(has), true)).isEqualTo(APPOINTED.contains(has));
    }

    @Test
    void who_was_appointed_and_is_no_longer_named_does_not_become_something_less() {
        assertThat(Admission.of(Role.FOCAL_OFFICER, Set.of(Role.MANAGEMENT), true, true))
                .isEqualTo(new Admission.Refused());
    }

    @Test
    void who_had_a_role_by_claim_gets_the_next_one() {
        assertThat(Admission.of(Role.MANAGEMENT, Set.of(Role.DEPARTMENT_CONTACT), true, false))
                .isEqualTo(new Admission.Given(Role.DEPARTMENT_CONTACT));
        assertThat(Admission.of(Role.MANAGEMENT, Set.of(Role.DEPUTY), true, true))
                .isEqualTo(new Admission.Appointed());
    }

    @Test
    void nobody_is_contact_of_no_department() {
        assertThat(Admission.of(null, Set.of(Role.DEPARTMENT_CONTACT), false, true))
                .isEqualTo(new Admission.Refused());
        assertThat(Admission.BY_CLAIM)
                .isEqualTo(List.of(Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER, Role.MANAGEMENT));
    }
}

package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.meldroute.identity.NextProof.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Wie het meeste ziet of beheert, logt in met een passkey")
class NextProofTest {
    private static final Set<Role> STRICT =
            EnumSet.of(Role.FOCAL_OFFICER, Role.DEPUTY, Role.EMERGENCY_READER, Role.ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_password_alone_opens_nothing_for_who_needs_a_passkey(Role role) {
        boolean strict = STRICT.contains(role);
        assertThat(NextProof.strict(role)).isEqualTo(strict);
        assertThat(NextProof.after(role, false, new Standing(0, false)))
                .isEqualTo(strict ? NextProof.FIRST_PASSKEY : NextProof.NONE);
        assertThat(NextProof.after(role, false, new Standing(0, true)))
                .isEqualTo(strict ? NextProof.FIRST_PASSKEY : NextProof.CODE);
        assertThat(NextProof.after(role, false, new Standing(1, false))).isEqualTo(NextProof.PASSKEY);
        assertThat(NextProof.after(role, false, new Standing(1, true)))
                .isEqualTo(strict ? NextProof.PASSKEY : NextProof.CODE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void in_demo_mode_a_password_is_enough_until_somebody_chose_codes(Role role) {
        assertThat(NextProof.after(role, true, new Standing(2, false))).isEqualTo(NextProof.NONE);
        assertThat(NextProof.after(role, true, new Standing(0, true))).isEqualTo(NextProof.CODE);
    }

    @ParameterizedTest
    @CsvSource({"0,false,false", "1,false,true", "0,true,true", "2,true,true"})
    void who_has_something_can_be_asked_for_it_again(int passkeys, boolean code, boolean any) {
        assertThat(new Standing(passkeys, code).any()).isEqualTo(any);
    }

    @Test
    void every_role_was_thought_of() {
        assertThat(Role.values()).hasSize(8);
    }
}

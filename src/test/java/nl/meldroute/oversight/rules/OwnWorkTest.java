package nl.meldroute.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;
import nl.meldroute.oversight.rules.OwnWork.Stood;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Toezicht: wanneer een blik op een signaal eigen werk was, in elk geval dat er is")
class OwnWorkTest {
    private static final List<Stood> ALL = IntStream.range(0, 64)
            .mapToObj(bits -> new Stood(
                    (bits & 1) != 0,
                    (bits & 2) != 0,
                    (bits & 4) != 0,
                    (bits & 8) != 0,
                    (bits & 16) != 0,
                    (bits & 32) != 0))
            .toList();

    private static Stream<OwnWork> judged(Role role) {
        return ALL.stream().map(stood -> OwnWork.of(role, stood));
    }

    @Test
    void the_officer_is_outside_while_away_or_kept_from_it_and_never_else() {
        assertThat(ALL)
                .allSatisfy(stood -> assertThat(OwnWork.of(Role.FOCAL_OFFICER, stood))
                        .isEqualTo(
                                stood.kept() ? OwnWork.KEPT_FROM : stood.officerAway() ? OwnWork.AWAY : OwnWork.OWN));
    }

    @Test
    void the_deputy_is_inside_while_replacing_or_with_what_they_took_up() {
        assertThat(ALL).allSatisfy(stood -> {
            OwnWork judged = OwnWork.of(Role.DEPUTY, stood);
            boolean theirs = stood.officerAway() || stood.officerKept() || stood.tookUp();
            assertThat(judged == OwnWork.KEPT_FROM).isEqualTo(stood.kept());
            assertThat(judged == OwnWork.OWN).isEqualTo(!stood.kept() && theirs);
            assertThat(judged == OwnWork.OFFICER_THERE).isEqualTo(!stood.kept() && !theirs);
        });
    }

    @Test
    void who_assists_is_inside_only_with_what_was_shared_or_asked() {
        for (Role role : List.of(Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER)) {
            assertThat(ALL)
                    .allSatisfy(stood -> assertThat(OwnWork.of(role, stood))
                            .isEqualTo(stood.shared() ? OwnWork.OWN : OwnWork.NOTHING_SHARED));
        }
    }

    @Test
    void an_emergency_reader_is_inside_only_with_somebody_who_agreed() {
        assertThat(ALL)
                .allSatisfy(stood -> assertThat(OwnWork.of(Role.EMERGENCY_READER, stood))
                        .isEqualTo(stood.agreed() ? OwnWork.OWN : OwnWork.NOT_AGREED));
    }

    @Test
    void nobody_else_is_ever_inside() {
        for (Role role : Set.of(Role.MANAGEMENT, Role.PRIVACY_OFFICER, Role.ADMINISTRATOR)) {
            assertThat(judged(role)).hasSize(64).containsOnly(OwnWork.NO_PART);
        }
    }

    @Test
    void every_reason_occurs_and_every_role_is_judged() {
        assertThat(Stream.of(Role.values()).flatMap(OwnWorkTest::judged)).contains(OwnWork.values());
    }
}

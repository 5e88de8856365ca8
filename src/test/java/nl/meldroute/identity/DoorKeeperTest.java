package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.ToldDatabase;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("Beleidsplan 2.1 en 2.2: een deur gaat open voor wie zij noemt, en anders voor niemand")
class DoorKeeperTest {
    private final ToldDatabase told = new ToldDatabase();
    private final Doors doors = doors();

    /** A module with a door of each kind, and one that nobody thought of. */
    static class Doors {
        @Door(
                to = {Role.FOCAL_OFFICER, Role.DEPUTY},
                purpose = Purpose.HANDLING)
        public String officers() {
            return said();
        }

        @StaffDoor(purpose = Purpose.SIGN_IN)
        public String everybody() {
            return said();
        }

        @OpenDoor(purpose = Purpose.REPORTING)
        public String reporters() {
            return said();
        }

        @JobDoor(purpose = Purpose.ERASING)
        public String jobs() {
            return said();
        }

        public String forgotten() {
            return said();
        }

        @JobDoor(purpose = Purpose.ERASING)
        public String failing() throws Exception {
            throw new Exception("checked");
        }

        private static String said() {
            Acting acting = Acting.required();
            return acting.role() + " " + acting.purpose();
        }
    }

    private Doors doors() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("database", told.database()));
        ProxyFactory proxy = new ProxyFactory(new Doors());
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new DoorKeeper(beans.getBeanProvider(ActingDatabase.class)));
        return (Doors) proxy.getProxy();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static SignedIn signIn(Role role) {
        SignedIn person = new SignedIn(new AccountId(RandomIds.next()), "Nora Noord", role, "OOV", Instant.EPOCH);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(person, null, List.of()));
        return person;
    }

    private static Acting admit(String door) {
        Method method = Stream.of(Doors.class.getMethods())
                .filter(one -> one.getName().equals(door))
                .findFirst()
                .orElseThrow();
        return DoorKeeper.admit(method);
    }

    @ParameterizedTest
    @EnumSource
    void a_door_opens_for_its_roles_under_its_purpose_and_for_no_other(Role role) {
        SignedIn person = signIn(role);
        if (Set.of(Role.FOCAL_OFFICER, Role.DEPUTY).contains(role)) {
            assertThat(doors.officers()).isEqualTo(role + " HANDLING");
            assertThat(admit("officers")).isEqualTo(new Acting(person.id(), role.name(), Purpose.HANDLING));
            assertThat(told.told()).containsExactly(person.id() + " " + role + " HANDLING", "commit");
        } else {
            assertThatThrownBy(doors::officers).isInstanceOf(NotForYou.class);
            assertThat(told.told()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_door_of_the_staff_opens_for_every_role_and_says_who_it_is(Role role) {
        SignedIn person = signIn(role);
        assertThat(doors.everybody()).isEqualTo(role + " SIGN_IN");
        assertThat(admit("everybody").actor()).isEqualTo(person.id());
    }

    @ParameterizedTest
    @EnumSource
    void a_door_that_says_nothing_opens_for_nobody(Role role) {
        assertThatThrownBy(doors::forgotten).isInstanceOf(NotForYou.class);
        signIn(role);
        assertThatThrownBy(doors::forgotten).isInstanceOf(NotForYou.class);
        assertThat(told.told()).isEmpty();
    }

    @Test
    void who_is_not_signed_in_passes_no_door_of_the_staff() {
        assertThatThrownBy(doors::officers).isInstanceOf(NotForYou.class);
        assertThatThrownBy(doors::everybody).isInstanceOf(NotForYou.class);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("FOCAL_OFFICER", null, List.of()));
        assertThatThrownBy(doors::officers).isInstanceOf(NotForYou.class);
        assertThat(told.told()).isEmpty();
    }

    @Test
    void an_open_door_and_a_job_know_nobody_whoever_is_signed_in() {
        signIn(Role.FOCAL_OFFICER);
        assertThat(doors.reporters()).isEqualTo("null REPORTING");
        assertThat(doors.jobs()).isEqualTo("null ERASING");
        assertThat(admit("reporters")).isEqualTo(Acting.nobody(Purpose.REPORTING));
        assertThat(admit("jobs")).isEqualTo(Acting.nobody(Purpose.ERASING));
    }

    @Test
    void a_door_may_not_throw_what_nobody_expects() {
        assertThatThrownBy(doors::failing)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A door may not throw a checked exception")
                .hasRootCauseMessage("checked");
        assertThat(told.told()).containsExactly("ERASING", "rollback");
    }

    @Test
    void the_person_of_the_request_is_known_in_one_role() {
        assertThat(SignedIn.current()).isEmpty();
        assertThat(SignedIn.in(Role.DEPUTY)).isFalse();
        SignedIn person = signIn(Role.DEPUTY);
        assertThat(SignedIn.current()).hasValue(person);
        assertThat(Arrays.stream(Role.values()).filter(SignedIn::in)).containsExactly(Role.DEPUTY);
    }

    @Test
    void a_role_has_all_doors_of_the_staff_or_there_is_one_that_was_forgotten() {
        Door staff = StaffDoor.class.getAnnotation(Door.class);
        assertThat(EnumSet.copyOf(List.of(staff.to()))).isEqualTo(EnumSet.allOf(Role.class));
    }
}

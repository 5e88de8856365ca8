package nl.meldroute.administration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.administration.rules.TwoPersons.Fault;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Beheer: benoemen gaat met zijn tweeën, en een beheerder is nooit aandachtsfunctionaris")
class TwoPersonsTest {
    private static final Set<Role> FOR_TWO = EnumSet.of(
            Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER, Role.EMERGENCY_READER, Role.ADMINISTRATOR);
    private final Account proposer = account("Ada", Role.ADMINISTRATOR);

    private static Account account(String name, Role role) {
        return new Account(new AccountId(RandomIds.next()), name.toLowerCase(java.util.Locale.ROOT), name, role, "OOV");
    }

    private Optional<Fault> fault(Account candidate, Role role, boolean anew, Account... others) {
        List<Account> all =
                Stream.concat(Stream.of(proposer, candidate), Stream.of(others)).toList();
        return TwoPersons.fault(proposer.id(), candidate, role, anew, all);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void two_persons_give_the_roles_that_see_or_manage_most_and_one_gives_the_others(Role role) {
        assertThat(TwoPersons.needed(role)).isEqualTo(FOR_TWO.contains(role));
        assertThat(fault(account("Mo", Role.MANAGEMENT), role, false))
                .isEqualTo(FOR_TWO.contains(role) ? Optional.empty() : Optional.of(Fault.ONE_IS_ENOUGH));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_proposes_themself(Role role) {
        assertThat(fault(proposer, role, role == Role.ADMINISTRATOR)).contains(Fault.ONESELF);
    }

    @Test
    void access_is_given_anew_to_who_has_the_role_and_a_role_to_who_has_it_not() {
        Account deputy = account("Els", Role.DEPUTY);
        assertThat(fault(deputy, Role.DEPUTY, true)).isEmpty();
        assertThat(fault(deputy, Role.DEPUTY, false)).contains(Fault.HELD);
        assertThat(fault(deputy, Role.FOCAL_OFFICER, true)).contains(Fault.NOT_HELD);
        assertThat(fault(deputy, Role.FOCAL_OFFICER, false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FOCAL_OFFICER", "DEPUTY", "EMERGENCY_READER"})
    void administrator_and_officer_are_never_one_person(Role reader) {
        assertThat(fault(account("Bo", Role.ADMINISTRATOR), reader, false)).contains(Fault.APART);
        assertThat(fault(account("Bo", reader), Role.ADMINISTRATOR, false)).contains(Fault.APART);
    }

    @Test
    void the_two_emergency_readers_are_two_people() {
        Account second = account("Bo van Dam", Role.MANAGEMENT);
        assertThat(fault(second, Role.EMERGENCY_READER, false, account("bo  van dam", Role.EMERGENCY_READER)))
                .contains(Fault.TWICE);
        assertThat(fault(second, Role.EMERGENCY_READER, false, account("Bo de Wit", Role.EMERGENCY_READER)))
                .isEmpty();
        Account reader = account("Bo van Dam", Role.EMERGENCY_READER);
        assertThat(fault(reader, Role.EMERGENCY_READER, true)).isEmpty();
    }

    @Test
    void par_2_3_one_employee_is_focal_officer() {
        Account deputy = account("Els", Role.DEPUTY);
        Account officer = account("Jan", Role.FOCAL_OFFICER);
        assertThat(fault(deputy, Role.FOCAL_OFFICER, false, officer)).contains(Fault.ONE_OFFICER);
        assertThat(fault(officer, Role.FOCAL_OFFICER, true)).isEmpty();
        assertThat(fault(account("Bo", Role.MANAGEMENT), Role.DEPUTY, false, officer, deputy))
                .isEmpty();
    }

    @Test
    void not_with_a_second_account_either_however_the_name_is_typed() {
        Account second = account("Bo  VAN Dam ", Role.MANAGEMENT);
        assertThat(fault(second, Role.DEPUTY, false, account("Bo van Dam", Role.ADMINISTRATOR)))
                .contains(Fault.APART);
        assertThat(fault(second, Role.DEPUTY, false, account("Bo van Dam (Wonen)", Role.ADMINISTRATOR)))
                .isEmpty();
        assertThat(fault(second, Role.ADMINISTRATOR, false, account("Bo van Dam", Role.FOCAL_OFFICER)))
                .contains(Fault.APART);
        assertThat(fault(second, Role.PRIVACY_OFFICER, false, account("Bo van Dam", Role.FOCAL_OFFICER)))
                .isEmpty();
    }

    @Test
    void who_proposed_does_not_agree_nor_whom_it_is_about() {
        AccountId candidate = new AccountId(RandomIds.next());
        AccountId third = new AccountId(RandomIds.next());
        assertThat(TwoPersons.agrees(third, proposer.id(), candidate)).isTrue();
        assertThat(TwoPersons.agrees(proposer.id(), proposer.id(), candidate)).isFalse();
        assertThat(TwoPersons.agrees(candidate, proposer.id(), candidate)).isFalse();
    }
}

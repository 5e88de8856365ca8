package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Twee accounts van een naam zijn misschien van een mens")
class AccountTest {
    private static Account account(String name) {
        return new Account(new AccountId(RandomIds.next()), "nora", name, Role.EMERGENCY_READER, "OOV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"Nora Noord|Nora Noord|true", "Nora  NOORD |nora noord|true", "Nora Noord|Nora Noord (Wonen)|false"
            })
    void of_one_name_however_it_is_typed(String one, String other, boolean same) {
        assertThat(account(one).maybeOfOnePerson(account(other))).isEqualTo(same);
        assertThat(account(other).maybeOfOnePerson(account(one))).isEqualTo(same);
    }

    @Test
    void an_account_that_got_another_name_is_of_who_it_was() {
        Account before = account("Nora Noord");
        Account after = new Account(before.id(), "nora", "Nora Oost", Role.EMERGENCY_READER, "OOV");
        assertThat(before.maybeOfOnePerson(after)).isTrue();
    }
}

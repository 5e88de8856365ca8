package nl.meldroute.referral.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldroute.partners.PartnerRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Beleidsplan 2.2, STAP 4: wat er in een brief meegaat")
class LetterItemTest {
    @ParameterizedTest
    @EnumSource(PartnerRole.class)
    @DisplayName("Lezing I-02: voor geen enkele partner staan namen of een veilig contact vooraf aangevinkt")
    void the_least_is_chosen_beforehand(PartnerRole partner) {
        assertThat(LetterItem.preset(partner))
                .contains(LetterItem.SUMMARY, LetterItem.FORM)
                .doesNotContain(LetterItem.NAMES, LetterItem.SAFE_CONTACT);
    }

    @Test
    void only_who_goes_there_gets_an_address_beforehand() {
        assertThat(List.of(PartnerRole.values()))
                .filteredOn(partner -> LetterItem.preset(partner).contains(LetterItem.ADDRESS))
                .containsExactlyInAnyOrder(
                        PartnerRole.VEILIG_THUIS,
                        PartnerRole.POLICE,
                        PartnerRole.LABOUR_INSPECTORATE,
                        PartnerRole.CHILD_PROTECTION);
    }

    @Test
    void codes_that_nobody_knows_are_left_out() {
        assertThat(LetterItem.of(List.of("names", "reporter", "address")))
                .containsExactly(LetterItem.ADDRESS, LetterItem.NAMES);
        assertThat(LetterItem.SAFE_CONTACT.code()).isEqualTo("safe-contact");
    }
}

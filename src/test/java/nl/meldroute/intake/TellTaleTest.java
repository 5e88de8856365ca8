package nl.meldroute.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 4: woorden die iemand verraden, of die niet naar de politie gaan")
class TellTaleTest {
    @ParameterizedTest
    @CsvSource({
        "Ik zag drie bedden,Ik",
        "Zij vertelde het mij,mij",
        "Mijn collega was erbij,Mijn collega",
        "Een collega zag het,Een collega",
        "Volgens de melder,de melder",
        "Onze balie kent hem,Onze balie"
    })
    @DisplayName("Lezing I-03: wie 'ik' schrijft, was erbij; de gemeente meldt")
    void the_first_person_is_found(String text, String found) {
        assertThat(TellTale.firstPerson(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij ontvingen een signaal.",
                "De fabriek ligt aan de Dijk.",
                "Mijnheer stond buiten.",
                "Het meldpunt belde."
            })
    void other_words_are_left_alone(String text) {
        assertThat(TellTale.firstPerson(text)).isEmpty();
        assertThat(TellTale.status(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Zij is illegaal hier,illegaal",
        "Haar verblijfsvergunning is weg,verblijfsvergunning",
        "Een Poolse man,Poolse",
        "Zijn Roemeens paspoort,Roemeens",
        "Haar nationaliteit is onbekend,nationaliteit"
    })
    @DisplayName("Nationaliteit en verblijfsstatus gaan niet naar de politie")
    void a_status_is_found(String text, String found) {
        assertThat(TellTale.status(text)).contains(found);
    }

    @Test
    void each_piece_is_found_once() {
        assertThat(TellTale.firstPerson("ik zag het, en ik schreef het op")).containsExactly("ik");
    }
}

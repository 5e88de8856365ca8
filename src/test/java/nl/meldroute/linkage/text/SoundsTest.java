package nl.meldroute.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 3: een naam die anders is opgeschreven, klinkt nog hetzelfde")
class SoundsTest {
    @ParameterizedTest
    @CsvSource({
        "meijer,meyer",
        "bouwhuis,bauhuis",
        "schouten,sgouten",
        "dijkstra,dykstra",
        "visser,fisser",
        "kuiper,cuiper",
        "schmidt,smit",
        "zielinski,zielinska",
        "kowalski,kowalsky",
        "dabrowski,dabrofski",
        "krzysztof,krzystof",
        "wojcik,voycik",
        "zhelyazkov,jelyazkoff",
        "hristov,khristov",
        "tsvetkov,svetkof",
        "georgieva,georgiev",
        "ivanova,ivanoff",
        "popescu,popesco",
        "stefan,shtefan",
        "ionescu,ioneshcu",
        "yildiz,yyldis",
        "celik,selik",
        "youssef,yusef",
        "mahmoud,mahmut",
        "djamel,jamel",
        "noureddine,nuredine"
    })
    void sounds_the_same(String one, String other) {
        assertThat(Edits.between(Sounds.of(one), Sounds.of(other), 2))
                .as("%s %s", Sounds.of(one), Sounds.of(other))
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "jansen,pietersen",
        "bakker,bekkering",
        "nowak,nowicki",
        "ivanov,iliev",
        "yilmaz,yildirim",
        "ahmed,hamid"
    })
    void sounds_otherwise(String one, String other) {
        assertThat(Sounds.of(one)).isNotEqualTo(Sounds.of(other));
    }

    @Test
    void what_is_written_without_vowels_has_the_same_bones() {
        assertThat(Sounds.skeleton(Sounds.of("mohammed"))).isEqualTo(Sounds.skeleton(Sounds.of("muhamad")));
        assertThat(Sounds.skeleton("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "h", "ch", "1", "szczebrzeszyn", "vvvvvvvvvvvv"})
    void anything_sounds_like_something(String word) {
        assertThat(Sounds.of(word)).hasSizeLessThanOrEqualTo(word.length() + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "jansen,jansen,0",
        "jansen,jansne,0.5",
        "jansen,jonsen,0.5",
        "jansen,janssen,1",
        "jansen,bakker,3",
        "jan,janneke,3"
    })
    void edits_are_counted(String one, String other, double apart) {
        assertThat(Edits.between(one, other, 2)).isEqualTo(apart);
        assertThat(Edits.between(other, one, 2)).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource({
        "johannes,jan",
        "malgorzata,gosia",
        "alexandru,sandu",
        "dimitar,mitko",
        "mohammed,mohamed",
        "wilhelmina,mien"
    })
    void one_person_has_more_names(String one, String other) {
        assertThat(Nicknames.of(one)).contains(other);
        assertThat(Nicknames.of(other)).contains(one);
    }
}

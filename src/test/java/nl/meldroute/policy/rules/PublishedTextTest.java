package nl.meldroute.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTextTest {
    private static final String SENTENCE = "De 'vaste collega' meldt slachtoffers (en daders) uit Midden-Noord.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De  'vaste\n collega'\tmeldt slachtoffers (en daders) uit Midden-Noord. ",
                "De 'vaste collega' meldt slachtof-\nfers (en daders) uit Midden-Noord.",
                "De 'vaste collega' meldt slachtof- \n\n fers (en daders) uit Midden-\nNoord.",
                "De 'vaste collega' meldt slachtof\u00ADfers (en daders) uit Midden\u2011Noord.",
                "De \u2018vaste collega\u2019 meldt slachtoffers (en daders) uit Midden\u2013Noord.",
                "De \u201Cvaste collega\u201D meldt slachto\uFB00ers (en daders) uit Midden-Noord.",
                "De 'vaste\u00A0collega' meldt slachtoffers ( en daders ) uit Midden-Noord .",
                "De 'vaste collega' meldt slachtoffers\u00B9\u00B2 (en daders) uit Midden-Noord."
            })
    void what_only_typesetting_put_there_leaves_the_hash_alone(String typeset) {
        assertThat(PublishedText.sha256(typeset)).isEqualTo(PublishedText.sha256(SENTENCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De 'vaste collega' meldt geen slachtoffers (en daders) uit Midden-Noord.",
                "De 'vaste collega' meldt slachtoffers (en daders) uit Midden-Noord!",
                "De 'vaste collega' meldt slachtoffers - en daders - uit Midden-Noord.",
                "De 'vaste collega' meldt slachtoffer (en daders) uit Midden-Noord."
            })
    void another_word_or_mark_changes_the_hash(String other) {
        assertThat(PublishedText.sha256(other)).isNotEqualTo(PublishedText.sha256(SENTENCE));
    }

    @Test
    void the_hash_is_that_of_the_words_in_utf_8() {
        assertThat(PublishedText.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_normalised_sentence_stays_as_it_is() {
        String once = PublishedText.normalised("Een \u2018dag\u2019 - en\u00A0mid-\ndag .");

        assertThat(PublishedText.normalised(once)).isEqualTo(once);
    }

    @Test
    void a_full_stop_question_mark_or_exclamation_mark_before_a_capital_ends_a_sentence() {
        assertThat(PublishedText.sentences("Ziet u iets? Bel dan! 'Wij' komen. 2 keer (zo nodig). (Of vaker.) Dank."))
                .containsExactly(
                        "Ziet u iets?", "Bel dan!", "'Wij' komen.", "2 keer (zo nodig).", "(Of vaker.)", "Dank.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zij werkt met mr. De Vries samen.",
                "Zie art. 273f en nr. 5 van de lijst.",
                "Brief van L. Jansen.",
                "Onder andere (o.a. Duiven) doen mee.",
                "Het kost 1.013 euro per jaar."
            })
    void an_abbreviation_or_a_number_ends_no_sentence(String sentence) {
        assertThat(PublishedText.sentences(sentence)).isEqualTo(List.of(sentence));
    }
}

package nl.meldroute.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EditionTest {
    private final Edition edition = NoorderloPlan.edition();

    @Test
    void it_knows_which_plan_it_follows() {
        assertThat(edition.title().id()).isEqualTo("noorderlo");
        assertThat(edition.title().municipality()).isEqualTo("Noorderlo");
        assertThat(edition.title().validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(edition.title().publication().regulation()).isEqualTo("CVDR000001");
        assertThat(edition.title().publication().link()).hasHost("noorderlo.invalid");
    }

    @Test
    void a_sentence_is_found_by_paragraph_and_number() {
        Sentence sentence = edition.sentence("1.1", "2.1");

        assertThat(sentence.summary().in(Locale.of("nl"))).isEqualTo("Bel een partner.");
        assertThat(sentence.summary().in(Locale.ENGLISH)).isEqualTo("Call a partner.");
        assertThat(sentence.part().nl()).isEqualTo("stap 2");
    }

    @Test
    void a_sentence_or_reading_that_is_not_there_is_told_by_name() {
        assertThatThrownBy(() -> edition.sentence("1.1", "9.9"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Policy edition noorderlo has no sentence 1.1 9.9.");
        assertThatThrownBy(() -> edition.reading("I-99")).hasMessage("Policy edition noorderlo has no reading I-99.");
        assertThatThrownBy(() -> edition.parameter("lunch"))
                .hasMessage("Policy edition noorderlo has no parameter lunch.");
    }

    @Test
    void a_sentence_knows_the_readings_about_it() {
        assertThat(edition.readingsOf(PolicyReference.parse("1.1 1.2"))).containsExactly(edition.reading("I-01"));
        assertThat(edition.readingsOf(PolicyReference.parse("1.1 1.1"))).isEmpty();
    }

    @Test
    void a_parameter_has_the_value_of_the_day() {
        Parameter readNote = edition.parameter("read-note");

        assertThat(readNote.on(LocalDate.of(2026, 6, 30)).value()).isEqualTo(Period.ofDays(2));
        assertThat(readNote.on(LocalDate.of(2026, 7, 1)).value()).isEqualTo(Period.ofDays(1));
        assertThatThrownBy(() -> readNote.on(LocalDate.of(2025, 12, 31)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Parameter read-note has no value on 2025-12-31; the first is from 2026-01-01.");
    }

    @Test
    void a_reference_is_written_as_it_is_read() {
        PolicyReference reference = PolicyReference.parse("bijlage 7 16");

        assertThat(reference).isEqualTo(new PolicyReference("bijlage 7", "16")).hasToString("bijlage 7 16");
        assertThatThrownBy(() -> PolicyReference.parse("4.4")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_partner_has_its_part_and_its_numbers() {
        ChainPartner partner = edition.partner("buurthuis").orElseThrow();

        assertThat(edition.partners()).containsExactly(partner);
        assertThat(edition.partner("nergens")).isEmpty();
        assertThat(partner.sentences()).containsExactly(PolicyReference.parse("1.1 2.1"));
        assertThat(partner.numbers())
                .extracting(ChainPartner.Line::number, ChainPartner.Line::demo, ChainPartner.Line::checked)
                .containsExactly(
                        tuple("0800 0000", false, LocalDate.of(2026, 1, 1)), tuple("030 000 0001", true, null));
    }
}

package nl.meldroute.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.policy.rules.PublishedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De uitgave van het beleidsplan")
class StandardEditionTest {
    private static final LocalDate A_DAY = LocalDate.of(2026, 12, 7);

    private final Edition edition = Editions.standard();

    private List<Bilingual> ourWords() {
        List<Bilingual> words = new ArrayList<>();
        edition.sentences().forEach(sentence -> words.add(sentence.summary()));
        edition.readings().forEach(reading -> words.addAll(List.of(reading.text(), reading.reading())));
        edition.parameters().forEach(parameter -> words.add(parameter.meaning()));
        return words;
    }

    @Test
    void all_our_words_are_there_in_dutch_and_in_english() {
        assertThat(ourWords()).hasSizeGreaterThan(250).allSatisfy(words -> {
            assertThat(words.nl()).isNotBlank();
            assertThat(words.en()).isNotBlank().isNotEqualTo(words.nl());
        });
    }

    @Test
    void no_dutch_sentence_of_ours_has_more_than_twenty_words() {
        Stream<String> sentences =
                ourWords().stream().flatMap(words -> Arrays.stream(words.nl().split("(?<=[.?!]) ", -1)));

        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.split(" ", -1)).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void no_summary_is_the_published_sentence_itself() {
        assertThat(edition.sentences())
                .allSatisfy(sentence -> assertThat(
                                PublishedText.sha256(sentence.summary().nl()))
                        .isNotEqualTo(sentence.sha256()));
    }

    @Test
    void the_readings_are_i_01_to_i_14() {
        List<String> ids =
                IntStream.rangeClosed(1, 14).mapToObj("I-%02d"::formatted).toList();

        assertThat(edition.readings()).extracting(Reading::id).isEqualTo(ids);
        assertThat(edition.readings()).allMatch(Reading::changeable);
    }

    @Test
    void every_parameter_is_ours_or_rests_on_a_sentence() {
        assertThat(edition.parameters())
                .allMatch(parameter -> parameter.basis().ours()
                        || !parameter.basis().sentences().isEmpty());
    }

    @Test
    void every_parameter_that_the_product_asks_for_is_there_with_its_type_and_nothing_else() {
        assertThatCode(() -> edition.requireParameters(ParameterName.all())).doesNotThrowAnyException();
    }

    @Test
    void parameters_come_as_what_they_are() {
        assertThat(edition.parameter(ParameterName.FIRST_LOOK, A_DAY)).isEqualTo(new WorkingDays(1));
        assertThat(edition.parameter(ParameterName.ANSWER_REPORTER, A_DAY)).isEqualTo(Period.ofDays(28));
        assertThat(edition.parameter(ParameterName.DAILY_NOTICE, A_DAY)).isEqualTo(LocalTime.of(16, 0));
        assertThat(edition.parameter(ParameterName.WEEK_BUDGET, A_DAY)).isEqualTo(Duration.ofMinutes(60));
        assertThat(edition.parameter(ParameterName.ALARM_LADDER, A_DAY).rungs())
                .containsExactly(Duration.ZERO, Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60));
    }

    @Test
    @DisplayName("Beleidsplan 2.2: elke zin van de meldroute staat erin")
    void the_route_has_its_introduction_and_six_steps() {
        List<String> numbers = edition.sentences().stream()
                .map(Sentence::reference)
                .filter(reference -> reference.paragraph().equals("2.2"))
                .map(PolicyReference::number)
                .filter(number -> number.matches("\\d\\.\\d"))
                .toList();

        assertThat(numbers)
                .containsExactly(
                        "0.1", "0.2", "1.1", "1.2", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3",
                        "4.4", "4.5", "4.6", "5.1", "6.1");
    }
}

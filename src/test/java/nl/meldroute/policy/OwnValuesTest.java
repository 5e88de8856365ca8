package nl.meldroute.policy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.meldroute.policy.Margin.Guard;
import nl.meldroute.policy.OwnValues.Own;
import org.junit.jupiter.api.Test;

class OwnValuesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private final OwnValues own = new OwnValues();
    private final Edition edition = Editions.standard().with(own);

    private static Own days(String parameter, String written, LocalDate since) {
        return new Own(parameter, ParameterUnit.DAYS, written, since);
    }

    private Period accept(LocalDate day) {
        return edition.parameter(ParameterName.ACCEPT, day);
    }

    @Test
    void a_choice_counts_from_its_day_until_the_next() {
        own.are(List.of(days("accept", "9", DAY.plusDays(5)), days("accept", "5", DAY)), 2);
        assertThat(accept(DAY.minusDays(1))).isEqualTo(Period.ofDays(7));
        assertThat(accept(DAY)).isEqualTo(Period.ofDays(5));
        assertThat(accept(DAY.plusDays(4))).isEqualTo(Period.ofDays(5));
        assertThat(accept(DAY.plusDays(5))).isEqualTo(Period.ofDays(9));
        assertThat(edition.parameters().stream().filter(one -> one.name().equals("accept")))
                .allMatch(one -> one.values().size() == 3);
        assertThat(Editions.standard().parameter(ParameterName.ACCEPT, DAY)).isEqualTo(Period.ofDays(7));
    }

    @Test
    void of_two_for_one_day_the_later_one_counts() {
        own.are(List.of(days("accept", "5", DAY), days("accept", "6", DAY)), 2);
        assertThat(accept(DAY)).isEqualTo(Period.ofDays(6));
    }

    @Test
    void what_lies_outside_the_margin_or_in_another_unit_does_not_count() {
        own.are(List.of(days("accept", "15", DAY), new Own("accept", ParameterUnit.WEEKS, "1", DAY)), 2);
        assertThat(accept(DAY)).isEqualTo(Period.ofDays(7));
        own.are(List.of(new Own("week-budget", ParameterUnit.MINUTES, "90", DAY)), 3);
        assertThat(edition.parameter(ParameterName.WEEK_BUDGET, DAY)).hasMinutes(60);
    }

    @Test
    void an_older_list_that_comes_late_changes_nothing() {
        own.are(List.of(days("accept", "5", DAY)), 2);
        own.are(List.of(days("accept", "9", DAY)), 1);
        assertThat(accept(DAY)).isEqualTo(Period.ofDays(5));
        own.are(List.of(), 3);
        assertThat(accept(DAY)).isEqualTo(Period.ofDays(7));
    }

    @Test
    void a_choice_stays_where_the_edition_gets_a_new_value_later() {
        Edition later = NoorderloPlan.editionWith(
                        "parameters.yml",
                        text -> text.replace("ours: no", "ours: yes")
                                .replace("07-01: 1}", "07-01: 1}\n  may-be: [1, 5]"))
                .with(own);
        own.are(List.of(days("read-note", "4", LocalDate.of(2026, 6, 1))), 1);
        assertThat(later.parameter("read-note").on(LocalDate.of(2026, 5, 31)).written())
                .isEqualTo("2");
        assertThat(later.parameter("read-note").on(LocalDate.of(2026, 7, 1)).written())
                .isEqualTo("4");
    }

    @Test
    void what_is_typed_becomes_what_an_edition_would_say() {
        assertThat(ParameterUnit.DAYS.read("07")).contains("7");
        assertThat(ParameterUnit.DAYS.read("7,5")).isEmpty();
        assertThat(ParameterUnit.DAYS.read("-7")).isEmpty();
        assertThat(ParameterUnit.DAYS.read("99999")).isEmpty();
        assertThat(ParameterUnit.TIME_OF_DAY.read("9.05")).contains("09:05");
        assertThat(ParameterUnit.TIME_OF_DAY.read("24:00")).isEmpty();
        assertThat(ParameterUnit.TIME_OF_DAY.read("16")).isEmpty();
    }

    /** Adr 33: what may only get stricter, by name, so that a new figure is decided on. */
    @Test
    void these_guard_people_and_these_lie_fast() {
        assertThat(guarded(Guard.ERASING))
                .containsExactlyInAnyOrder(
                        "keep-draft",
                        "keep-draft-contact",
                        "own-text-readable",
                        "keep-envelope",
                        "keep-names-no-indication",
                        "keep-rest-no-indication",
                        "keep-unclear",
                        "keep-referred",
                        "keep-referred-at-most");
        assertThat(guarded(Guard.PEOPLE))
                .containsExactlyInAnyOrder(
                        "share",
                        "share-at-most",
                        "check-number",
                        "reveal",
                        "exercise-passphrase",
                        "try-recovery",
                        "follow-idle",
                        "review-unclear");
        assertThat(Editions.standard().parameters())
                .filteredOn(parameter -> parameter.margin().isEmpty())
                .extracting(Parameter::name)
                .containsExactlyInAnyOrder("alarm-ladder", "alert-pause", "week-budget", "erase-grace", "erase-notice");
    }

    /** Whatever is chosen, one term never outruns the other; a month has at least four weeks. */
    @Test
    void no_two_figures_that_belong_together_can_cross() {
        assertThat(most("answer-reporter-lead")).isLessThan(least("answer-reporter"));
        assertThat(most("keep-names-no-indication")).isLessThanOrEqualTo(4 * least("keep-rest-no-indication"));
        assertThat(most("review-unclear")).isLessThanOrEqualTo(least("keep-unclear"));
        assertThat(most("keep-referred")).isLessThanOrEqualTo(least("keep-referred-at-most"));
        assertThat(most("share")).isLessThanOrEqualTo(28 * least("share-at-most"));
    }

    private static int least(String name) {
        Margin margin = Editions.standard().parameter(name).margin().orElseThrow();
        return margin.unit().size(margin.least());
    }

    private static int most(String name) {
        Margin margin = Editions.standard().parameter(name).margin().orElseThrow();
        return margin.unit().size(margin.most());
    }

    private static Set<String> guarded(Guard guard) {
        return Editions.standard().parameters().stream()
                .filter(parameter -> parameter
                        .margin()
                        .filter(margin -> margin.guards() == guard)
                        .isPresent())
                .map(Parameter::name)
                .collect(toSet());
    }
}

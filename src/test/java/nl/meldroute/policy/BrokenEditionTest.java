package nl.meldroute.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BrokenEditionTest {
    private static void refused(String file, UnaryOperator<String> change, String message) {
        refused(() -> NoorderloPlan.editionWith(file, change), message);
    }

    private static void refused(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(BrokenEditionException.class).hasMessageContaining(message);
    }

    @Test
    void a_missing_value_and_an_unknown_name_are_told_with_their_place() {
        refused(
                "edition.yml",
                text -> text.replace("gazette:", "gazete:"),
                "noorderlo/edition.yml: \"gazete\" is not known");
        refused("edition.yml", text -> text.replaceAll("(?m)^gazette.*$", ""), "\"gazette\" is missing or empty");
        refused("sentences.yml", text -> text.replace("nl: \"Bel een partner.\", ", ""), "1.1, 2.1: \"nl\" is missing");
        refused("edition.yml", text -> text.replace("2026-01-01", "1 januari"), "\"1 januari\" is not a date");
        refused("edition.yml", text -> "geen yaml", "names with values are expected");
        refused("edition.yml", text -> text + "municipality: Nog een\n", "cannot be read");
    }

    @Test
    void sentences_stand_in_a_compared_part_and_in_its_order() {
        refused("sentences.yml", text -> text.replace("  2.2:", "  2.3:"), "1.1, 2.3: expected here is 2.2");
        refused("sentences.yml", text -> text.replace("  2.2:", "  3.1:"), "no compared part of outline.yml");
        refused(
                "sentences.yml",
                text -> text.replaceFirst("sha256: \\w{4}", "sha256: "),
                "64 small hexadecimal digits");
        refused("outline.yml", text -> text.replace("layout: fields", "layout: table"), "fields or not compared");
    }

    @Test
    void readings_and_parameters_rest_on_what_is_there() {
        refused("readings.yml", text -> text.replace("1.1 2.2", "1.1 7.7"), "I-01: the edition has no 1.1 7.7");
        refused(
                "readings.yml",
                text -> text.replace("changeable: yes", "changeable: soms"),
                "\"changeable\" is yes or no");
        refused("parameters.yml", text -> text.replace("I-01", "I-77"), "call-again: the edition has no I-77");
        refused("parameters.yml", text -> text.replace("  sentences: 1.1 1.3\n", ""), "rests on no sentence");
    }

    @Test
    void a_partner_rests_on_a_sentence_and_a_number_was_checked_or_is_for_a_demo() {
        refused("partners.yml", text -> text.replace("1.1 2.1", "1.1 8.8"), "buurthuis: the edition has no 1.1 8.8");
        refused("partners.yml", text -> text.replace("buurthuis:", "Buurt Huis:"), "small letters and hyphens");
        refused("partners.yml", text -> text.replace(", demo: yes", ""), "numbers 2: a number was checked");
        refused("partners.yml", text -> text.replace("demo: yes", "demo: yes, checked: 2026-01-01"), "is for a demo");
        refused("partners.yml", text -> text.replaceFirst("(?s)numbers:.*", "numbers: geen"), "is a list");
    }

    @Test
    void values_fit_their_unit() {
        refused("parameters.yml", text -> text.replace("unit: days", "unit: moons"), "\"moons\" is not a unit");
        refused("parameters.yml", text -> text.replace("07-01: 1", "07-01: many"), "\"many\" is not a value in days");
        refused("parameters.yml", text -> text.replace("07-01: 1", "07-01: -1"), "\"-1\" is not a value in days");
        refused(
                "parameters.yml",
                text -> text.replace("unit: days", "unit: time of day"),
                "not a value in time of day");
        refused("parameters.yml", text -> text.replace("0, 5, 20", "0, 20, 5"), "not a rising row");
        refused("parameters.yml", text -> text.replace("unit: minutes", "unit: weeks"), "not a rising row");
        refused("parameters.yml", text -> text.replace("{2026-01-01: [0, 5, 20]}", "{}"), "call-again has no value");
    }

    @Test
    void what_may_be_changed_is_ours_lies_in_its_margin_and_guards_at_an_end() {
        UnaryOperator<String> ours = text -> text.replace("ours: no", "ours: yes");
        refused("parameters.yml", text -> margin(text, "[1, 5]"), "read-note is not ours and may not be changed");
        refused("parameters.yml", text -> margin(ours.apply(text), "[1]"), "\"may-be\" is the least and the most");
        refused("parameters.yml", text -> margin(ours.apply(text), "[5, 1]"), "begins with the least");
        refused("parameters.yml", text -> margin(ours.apply(text), "[1, veel]"), "\"veel\" is not a value in days");
        refused("parameters.yml", text -> margin(ours.apply(text), "[2, 5]"), "read-note is not what it may be");
        refused(
                "parameters.yml",
                text -> margin(ours.apply(text), "[0, 5]\n  guards: people"),
                "read-note guards and may be made looser");
        refused(
                "parameters.yml",
                text -> margin(ours.apply(text), "[1, 5]\n  guards: iedereen"),
                "\"guards\" is people or erasing");
    }

    private static String margin(String text, String margin) {
        return text.replace("07-01: 1}", "07-01: 1}\n  may-be: " + margin);
    }

    @Test
    void an_edition_has_exactly_the_parameters_that_are_read() {
        refused(
                () -> NoorderloPlan.edition().requireParameters(List.of(ParameterName.ALARM_LADDER)),
                "Policy edition noorderlo must give parameter alarm-ladder as Ladder.");
        refused(
                () -> NoorderloPlan.edition().requireParameters(List.of()),
                "has parameters that nothing reads: [read-note, call-again]");
    }

    @Test
    void the_name_of_an_edition_leads_nowhere_else() {
        refused(() -> Editions.edition("../elsewhere"), "cannot be a policy edition");
        refused(() -> Editions.edition("nergens-2025"), "misses its file policy/nergens-2025/");
    }
}

package nl.meldroute.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldroute.policy.rules.PlanPart.Layout;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final PlanPart FIRST = part("1", "1 De aanpak", Layout.SENTENCES);
    private static final PlanPart SECOND = part("2", "2 De rest", Layout.SENTENCES);
    private static final PlanPart FORM = part("3", "3 Formulier", Layout.FIELDS);

    private static PlanPart part(String paragraph, String heading, Layout layout) {
        return new PlanPart(paragraph, "", heading, layout, List.of("Ambitie"));
    }

    private static List<String> first(String text) {
        return PlanText.cut("1 De aanpak\n" + text, List.of(FIRST, SECOND, FORM))
                .sentences(FIRST);
    }

    @Test
    void text_under_a_heading_belongs_to_its_part_and_text_before_the_first_to_none() {
        PlanText plan = PlanText.cut("Titel.\n1 De aanpak\nEen.\n 2  De rest \nTwee.", List.of(FIRST, SECOND, FORM));

        assertThat(plan.sentences(FIRST)).containsExactly("Een.");
        assertThat(plan.sentences(SECOND)).containsExactly("Twee.");
        assertThat(plan.has(FORM)).isFalse();
        assertThat(plan.sentences(FORM)).isEmpty();
    }

    @Test
    void a_heading_with_nothing_under_it_is_there_all_the_same() {
        assertThat(PlanText.cut("1 De aanpak", List.of(FIRST)).has(FIRST)).isTrue();
    }

    @Test
    void a_bullet_a_list_number_or_an_item_word_opens_an_item() {
        assertThat(first("De doelen:\n1. zien;\n 2. horen;\n\u25AF wie;\n\u2022 wat\nAmbitie 1 \u2013 Meer\nAmbitie 2"))
                .containsExactly("De doelen:", "zien;", "horen;", "wie;", "wat", "Ambitie 1 - Meer", "Ambitie 2");
    }

    @Test
    void a_number_that_a_line_break_put_in_front_opens_nothing() {
        assertThat(first("Zij komen om de\n14. Dan gaan zij.")).containsExactly("Zij komen om de 14.", "Dan gaan zij.");
    }

    @Test
    void a_footnote_its_mark_and_page_numbers_are_not_part_of_the_words() {
        String typeset =
                "Er zijn slachtoffers\n1\n. Zij krijgen\n1) Bron: een boek. Nog een zin.\n\nVervolg van de noot.\n"
                        + "2) Nog een bron.\nGemeenteblad 2026 nr. 1 2 januari 2026 8\n\f 12\n hulp. Klaar.";

        assertThat(first(typeset)).containsExactly("Er zijn slachtoffers.", "Zij krijgen hulp.", "Klaar.");
    }

    @Test
    void a_number_with_a_bracket_that_is_not_the_next_footnote_stays() {
        assertThat(first("Iemand die 1) kijkt en\n2) luistert."))
                .containsExactly("Iemand die 1) kijkt en 2) luistert.");
    }

    @Test
    void a_heading_ends_a_footnote_where_no_page_does() {
        PlanText plan = PlanText.cut("1 De aanpak\nEen.\n1) Noot.\n2 De rest\nTwee.", List.of(FIRST, SECOND));

        assertThat(plan.sentences(FIRST)).containsExactly("Een.");
        assertThat(plan.sentences(SECOND)).containsExactly("Twee.");
    }

    @Test
    void a_form_is_cut_by_line_and_by_colon() {
        PlanText plan = PlanText.cut("3 Formulier\nTijd: Datum:\nToelichting", List.of(FORM));

        assertThat(plan.sentences(FORM)).containsExactly("Tijd:", "Datum:", "Toelichting");
    }
}

package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The parts of a form say the same to eyes and to a screen reader. */
class FormPiecesTest {
    private static final Form EMPTY = Form.empty();

    @Test
    void a_line_has_a_label_a_hint_and_no_help_from_the_browser() {
        Document piece = Rendering.piece("text(name='place', label='sample.place')", EMPTY);
        Element input = one(piece, "input");
        assertThat(one(piece, "label[for=place]").text()).isEqualTo("Adres, bedrijf of plek");
        assertThat(input.id()).isEqualTo("place");
        assertThat(described(piece, input)).startsWith("De plek waar iemand woont");
        assertThat(input.attr("autocomplete")).isEqualTo("off");
        assertThat(input.attr("spellcheck")).isEqualTo("false");
        assertThat(input.attr("aria-required")).isEqualTo("true");
        assertThat(input.hasAttr("required")).isFalse();
        assertThat(input.hasAttr("aria-invalid")).isFalse();
    }

    @Test
    void a_question_that_may_stay_open_says_so_in_its_name() {
        Document piece = Rendering.piece(
                "text(name='phone', label='sample.phone', optional=true, kind='tel', own='tel')", EMPTY);
        assertThat(one(piece, "label").text()).isEqualTo("Uw telefoonnummer (niet verplicht)");
        Element input = one(piece, "input");
        assertThat(input.attr("type")).isEqualTo("tel");
        assertThat(input.attr("autocomplete")).isEqualTo("tel");
        assertThat(input.hasAttr("aria-required")).isFalse();
        assertThat(input.hasAttr("aria-describedby")).isFalse();
    }

    @Test
    void what_was_typed_comes_back_escaped_and_the_error_stands_at_the_field() {
        String typed = "\n<script>alert(1)</script> \"quoted\"\nsecond line";
        Form form = Form.of(Map.of("story", List.of(typed))).wrong("story", "sample.story.wrong");
        Document piece = Rendering.piece("area(name='story', label='sample.story', heading=true, left=400)", form);
        Element area = one(piece, "textarea");
        assertThat(area.wholeText().strip()).isEqualTo(typed.strip());
        assertThat(piece.select("script")).isEmpty();
        assertThat(area.attr("aria-invalid")).isEqualTo("true");
        assertThat(area.hasAttr("maxlength")).isFalse();
        assertThat(one(piece, "h1 > label[for=story]").text()).isEqualTo("Wat hebt u gezien of gehoord?");
        assertThat(described(piece, area))
                .contains("Schrijf op wat u zelf")
                .contains("Fout: Vul in wat u hebt gezien of gehoord.")
                .contains("U kunt nog 400 tekens typen.");
    }

    @Test
    void a_password_never_comes_back() {
        Form form = Form.of(Map.of("secret", List.of("hush")));
        assertThat(one(Rendering.piece("text(name='secret', label='sample.phone', kind='password')", form), "input")
                        .attr("value"))
                .isEmpty();
    }

    @Test
    void choices_stand_in_a_group_named_by_the_question() {
        Document piece = Rendering.piece(
                "radios(name='danger', label='sample.danger', heading=true, choices='now,unknown,no')",
                EMPTY.with("danger", "unknown").wrong("danger", "sample.danger.wrong"));
        assertThat(one(piece, "fieldset > legend > h1").text()).isEqualTo("Is er nu iemand in gevaar?");
        Elements radios = piece.select("input[type=radio][name=danger]");
        assertThat(radios.eachAttr("value")).containsExactly("now", "unknown", "no");
        assertThat(radios.eachAttr("id")).containsExactly("danger", "danger-unknown", "danger-no");
        assertThat(labels(piece, radios)).containsExactly("Ja, nu", "Weet ik niet", "Nee, niet op dit moment");
        assertThat(piece.select("input[checked]").eachAttr("value")).containsExactly("unknown");
        assertThat(described(piece, one(piece, "fieldset")))
                .contains("Bijvoorbeeld:")
                .contains("Kies een antwoord.");
    }

    @Test
    void a_preset_holds_until_something_is_chosen() {
        String radios = "radios(name='reply', label='sample.reply', choices='code,phone', preset='code')";
        assertThat(Rendering.piece(radios, EMPTY).select("[checked]").eachAttr("value"))
                .containsExactly("code");
        Document chosen = Rendering.piece(radios, EMPTY.with("reply", "phone"));
        assertThat(chosen.select("[checked]").eachAttr("value")).containsExactly("phone");
        assertThat(described(chosen, one(chosen, "#reply-phone")))
                .isEqualTo("Uw nummer bewaren wij bij uw naam, apart.");
    }

    @Test
    void fields_under_a_choice_follow_it() {
        Document page = Rendering.page("""
                <div th:replace="~{ui/form :: radios(name='when', label='sample.when', optional=true, choices='today,other,often', under='other', block=~{::under})}">
                  <th:block th:fragment="under"><div th:replace="~{ui/form :: date(name='day', label='sample.day')}"></div></th:block>
                </div>""", Map.of("form", EMPTY));
        Element under = one(page, ".mr-under");
        assertThat(one(under, "legend").text()).isEqualTo("Welke dag?");
        assertThat(page.select(".mr-choice:has(#when-other) + .mr-under")).containsExactly(under);
        assertThat(page.select("input[type=radio]").eachAttr("name")).containsOnly("when");
    }

    @Test
    void a_date_is_three_fields_in_a_group() {
        Form form = Form.of(Map.of("day-day", List.of("31"), "day-month", List.of("2"), "day-year", List.of("2026")))
                .wrong("day", "sample.when.wrong");
        Document piece = Rendering.piece("date(name='day', label='sample.day', optional=true)", form);
        assertThat(one(piece, "legend").text()).isEqualTo("Welke dag? (niet verplicht)");
        Elements inputs = piece.select("input");
        assertThat(labels(piece, inputs)).containsExactly("Dag", "Maand", "Jaar");
        assertThat(inputs.eachAttr("name")).containsExactly("day-day", "day-month", "day-year");
        assertThat(inputs.eachAttr("id")).startsWith("day");
        assertThat(inputs.eachAttr("value")).containsExactly("31", "2", "2026");
        assertThat(inputs.eachAttr("aria-invalid")).containsExactly("true", "true", "true");
    }

    @Test
    void choices_may_come_from_data() {
        Document page = Rendering.page(
                "<div th:replace=\"~{ui/form :: checks(name='sign', label='sample.form', options=${signs})}\"></div>",
                Map.of(
                        "form", EMPTY.with("sign", "A2"),
                        "signs",
                                List.of(Choice.of("A1", "mag niet <alleen>"), Choice.of("A2", "een ander antwoordt"))));
        Elements boxes = page.select("input[type=checkbox]");
        assertThat(labels(page, boxes)).containsExactly("mag niet <alleen>", "een ander antwoordt");
        assertThat(page.select("[checked]").eachAttr("value")).containsExactly("A2");
    }

    @Test
    void one_box_is_told_by_its_label() {
        Document piece =
                Rendering.piece("check(name='unknown', label='sample.place.unknown')", EMPTY.with("unknown", "yes"));
        assertThat(labels(piece, piece.select("input"))).containsExactly("Weet ik niet");
        assertThat(one(piece, "input").hasAttr("checked")).isTrue();
    }

    @Test
    void the_summary_links_to_each_field_that_is_wrong() {
        Form form = EMPTY.wrong("story", "sample.story.wrong").wrong("danger", "sample.danger.wrong");
        Document piece = Rendering.piece("errors", form);
        assertThat(piece.select("a").eachAttr("href")).containsExactly("#story", "#danger");
        assertThat(one(piece, "#errors").attr("tabindex")).isEqualTo("-1");
        assertThat(one(piece, "#errors").hasAttr("autofocus")).isTrue();
        assertThat(Rendering.piece("errors", EMPTY).select("#errors")).isEmpty();
    }

    @Test
    void an_answer_can_be_changed_from_the_summary_list() {
        Document piece = Rendering.piece(
                "answer(asked='Gevaar nu', answered='Nee', change='/report/1/danger', of='wat u antwoordde')", EMPTY);
        assertThat(one(piece, "dt").text()).isEqualTo("Gevaar nu");
        assertThat(one(piece, "a").text()).isEqualTo("Wijzigen wat u antwoordde");
    }

    private static Element one(Element within, String selector) {
        Elements found = within.select(selector);
        assertThat(found).as(selector + " in " + within.outerHtml()).hasSize(1);
        return found.get(0);
    }

    private static List<String> labels(Document piece, Elements inputs) {
        return inputs.stream()
                .map(input -> one(piece, "label[for=" + input.id() + "]").text())
                .toList();
    }

    private static String described(Document piece, Element field) {
        return Arrays.stream(field.attr("aria-describedby").split(" ", -1))
                .map(id -> one(piece, "#" + id).text())
                .collect(Collectors.joining(" "));
    }
}

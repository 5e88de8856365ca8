package nl.meldroute.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.AnyInput;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.ui.Form;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class AnyAnswerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> LIKELY =
            List.of("now", "no", "unknown", "call", "112", "other", "yes", "24", "11", "2026", "Jan", "0612345678");

    @Test
    void every_question_answers_any_form_with_sentences_and_gives_back_what_was_typed() {
        AnyInput.times("questions", input -> {
            for (Question question : Question.values()) {
                Form form = Form.of(input.form(question.fields(), LIKELY));
                Checks.fits(question, form);
                Form checked = Checks.of(question, form, TODAY);
                question.fields()
                        .forEach(field -> assertThat(checked.values(field)).isEqualTo(form.values(field)));
                assertThat(checked.errors()).allMatch(problem -> problem.key().contains("."));
            }
            Checks.ofPerson(Form.of(input.form(Question.PERSON, LIKELY)));
            Checks.ofAddition(Form.of(input.form(List.of("addition"), LIKELY)));
        });
    }

    @Test
    void ones_own_data_is_found_in_any_text_and_taken_out_whole() {
        AnyInput.times("own data", input -> {
            String name = Form.of(Map.of("name", List.of(input.text()))).value("name");
            Map<String, List<String>> typed = new LinkedHashMap<>();
            typed.put("name", List.of(name));
            typed.put("phone", List.of(input.oneOf(LIKELY)));
            typed.put("department", List.of(input.text()));
            typed.put("story", List.of(input.text() + " " + name + " " + input.text()));
            typed.put("place", List.of(input.text()));
            Answers answers = Answers.begin("self", Instant.EPOCH).with(List.copyOf(typed.keySet()), typed);
            Set<String> all = OwnData.in(answers).stream().map(OwnData.Hit::id).collect(Collectors.toSet());
            Answers without = OwnData.without(answers, all);
            assertThat(without.report()).isEqualTo(answers.report());
        });
    }

    @Test
    void any_draft_has_a_next_page() {
        List<String> fields = List.of("danger", "called", "callback", "story", "place", "place-unknown", "reply");
        AnyInput.times("way", input -> {
            Answers answers = Answers.begin(input.oneOf(List.of("self", "resident")), Instant.EPOCH)
                    .with(fields, input.form(fields, LIKELY));
            assertThat(Way.open(answers)).isNotEmpty();
            assertThat(Way.unfinished(answers, TODAY)).isNotEmpty();
            for (Question question : Question.values()) {
                assertThat(Way.after(question, answers)).isNotEmpty();
                assertThat(Way.before(question, answers)).isNotNull();
            }
            Alarms.ofDanger(answers);
            Alarms.atSending(answers);
        });
    }

    @Test
    void any_cookie_is_a_key_or_nothing() {
        String known = DraftKey.random().cookie();
        AnyInput.times("cookie", input -> {
            char[] changed = known.toCharArray();
            changed[input.below(changed.length)] = "-0afzZ_.".charAt(input.below(8));
            DraftKey.parse(String.valueOf(changed));
            DraftKey.parse(input.text());
        });
    }
}

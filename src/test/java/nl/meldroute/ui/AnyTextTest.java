package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meldroute.AnyInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class AnyTextTest {
    @Test
    void whatever_is_typed_is_seen_as_it_is_kept() {
        AnyInput.times("typed text", input -> {
            String clean = TypedText.clean(input.text());
            assertThat(TypedText.clean(clean)).isEqualTo(clean);
            assertThat(clean.codePoints())
                    .noneMatch(character -> Character.getType(character) == Character.FORMAT
                            || Character.getType(character) == Character.SURROGATE
                            || (Character.isISOControl(character) && character != '\n' && character != '\t'));
        });
    }

    @Test
    void whatever_is_typed_as_a_date_is_a_day_or_none() {
        List<String> parts = List.of("1", "31", "02", "2026", "29", "0", "-1", "99999");
        AnyInput.times("typed date", input -> {
            Form form = Form.of(Map.of(
                    "on-day", List.of(input.oneOf(parts)),
                    "on-month", List.of(input.oneOf(parts)),
                    "on-year", List.of(input.oneOf(parts))));
            assertThat(form.date("on")).isNotNull();
        });
    }
}

package nl.meldroute.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.meldroute.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RFC 8785: een regel van het logboek wordt op één manier geschreven")
class LeafTest {
    @Test
    void the_example_of_the_rfc_comes_out_to_the_byte() {
        String example = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;
        assertThat(new String(Leaf.canonical(example), StandardCharsets.UTF_8))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void keys_are_sorted_as_the_rfc_says() {
        String example =
                "{\"\\u20ac\":\"Euro\",\"\\r\":\"CR\",\"1\":\"One\",\"\\u0080\":\"Control\",\"\\ud83d\\ude00\":\"Smiley\"}";
        assertThat(new String(Leaf.canonical(example), StandardCharsets.UTF_8))
                .isEqualTo("{\"\\r\":\"CR\",\"1\":\"One\",\"\u0080\":\"Control\",\"€\":\"Euro\",\"😀\":\"Smiley\"}");
    }

    @Test
    void a_row_is_written_with_all_its_columns_and_read_back() {
        Map<String, @Nullable String> columns = new HashMap<>();
        columns.put("purpose", "HANDLING");
        columns.put("reason", null);
        Leaf leaf = Leaf.of(7, Instant.parse("2026-11-30T12:00:00.1Z"), Leaf.start(), columns);
        assertThat(leaf.text())
                .isEqualTo("{\"at\":\"2026-11-30T12:00:00.100000Z\",\"prev_hash\":\"" + "00".repeat(32)
                        + "\",\"purpose\":\"HANDLING\",\"reason\":null,\"seq\":7}");
        Leaf read = Leaf.read(leaf.text()).orElseThrow();
        byte[] hashed = ("\0" + leaf.text()).getBytes(StandardCharsets.UTF_8);
        assertThat(read.hash()).isEqualTo(leaf.hash()).isEqualTo(Sha256.of(hashed));
        assertThat(read.at()).isEqualTo(leaf.at());
        assertThat(HexFormat.of().formatHex(read.prev())).isEqualTo("00".repeat(32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "[]",
                "{}",
                "{\"seq\": 7}",
                "{\"at\":\"then\",\"prev_hash\":\"00\",\"purpose\":\"HANDLING\",\"seq\":7}",
                "{\"seq\":7,\"purpose\":\"HANDLING\",\"prev_hash\":\"00\",\"at\":\"2026-11-30T12:00:00.100000Z\"}"
            })
    void what_is_written_otherwise_is_no_row(String line) {
        assertThat(Leaf.read(line)).isEmpty();
    }
}

package nl.meldroute.sources.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldroute.sources.rules.Sheet.Fault;
import nl.meldroute.sources.rules.Sheet.Line;
import nl.meldroute.sources.rules.Sheet.Trouble;
import nl.meldroute.sources.rules.Sheet.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 3: een register komt uit een bestand, hoe dat ook is opgeslagen")
class SheetReaderTest {
    private static Sheet read(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet sheet(byte[] bytes) {
        SheetReader.Outcome outcome = SheetReader.read(bytes);
        assertThat(outcome).isInstanceOf(SheetReader.Taken.class);
        return ((SheetReader.Taken) outcome).sheet();
    }

    private static @Nullable Fault fault(byte[] bytes) {
        return SheetReader.read(bytes) instanceof SheetReader.Refused(Fault why) ? why : null;
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void by_comma_semicolon_or_tab_with_a_mark_in_front_and_any_line_end(String by) {
        Sheet sheet = read("\ufeffstraat" + by + "nr\r\nDorpsstraat" + by + "12\rGraaf" + by + "17\n\n");
        assertThat(sheet.columns()).containsExactly("straat", "nr");
        assertThat(sheet.rows())
                .containsExactly(new Line(2, List.of("Dorpsstraat", "12")), new Line(3, List.of("Graaf", "17")));
        assertThat(sheet.left()).isZero();
    }

    @Test
    void a_spreadsheet_that_saves_in_two_bytes_a_letter() {
        byte[] wide = "straat;nr\nGraaf;17\n".getBytes(StandardCharsets.UTF_16);
        assertThat(sheet(wide).rows()).extracting(Line::values).containsExactly(List.of("Graaf", "17"));
    }

    @Test
    void one_broken_row_in_many_is_named_with_its_line_and_the_others_are_kept() {
        byte[] latin = "straat;nr\nGraaf;17\nCaf\u00e9straat;3\n\"open;4\nte;veel;waarden\n;\nWal;\"5\nboven\"\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Sheet sheet = sheet(latin);
        assertThat(sheet.rows()).extracting(Line::values).contains(List.of("Graaf", "17"));
        assertThat(sheet.troubles())
                .contains(
                        new Trouble(3, Why.LETTERS, 0, 0),
                        new Trouble(5, Why.COUNT, 3, 2),
                        new Trouble(6, Why.BLANK, 0, 0));
        assertThat(sheet.rows()).extracting(Line::number).contains(7);
        assertThat(sheet.left()).isEqualTo(4);
    }

    @Test
    @DisplayName("Een burgerservicenummer is nooit een gegeven: de kolom valt weg, ook als zij anders heet")
    void a_column_with_citizen_service_numbers_is_left_out() {
        Sheet named = read("naam;BSN\nJansen;1\n");
        assertThat(named.refused()).containsExactly("BSN");
        assertThat(named.rows()).extracting(Line::values).containsExactly(List.of("Jansen"));
        Sheet hidden = read("naam;kenmerk;kvk\nJansen;999990019;90000011\nBakker;1112.22.333;90000022\n");
        assertThat(hidden.refused()).containsExactly("kenmerk");
        assertThat(hidden.columns()).containsExactly("naam", "kvk");
    }

    @Test
    @DisplayName("Waar een opvang is, bewaren wij nooit")
    void a_row_that_names_a_shelter_is_left_out() {
        Sheet sheet = read("naam;straat\nVrouwenopvang;Graaf\nJansen;Wal\n");
        assertThat(sheet.rows()).extracting(Line::values).containsExactly(List.of("Jansen", "Wal"));
        assertThat(sheet.troubles()).containsExactly(new Trouble(2, Why.SHELTER, 0, 0));
    }

    @Test
    void what_is_no_register_is_refused_as_a_whole() {
        assertThat(fault(new byte[0])).isEqualTo(Fault.EMPTY);
        assertThat(fault(" \n\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.EMPTY);
        assertThat(fault(new byte[] {'P', 'K', 3, 4})).isEqualTo(Fault.NO_TEXT);
        assertThat(fault("straat;nr\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.NO_ROWS);
        assertThat(fault(";;\nGraaf;1;\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.HEADER);
        assertThat(fault(("a" + ";a".repeat(40) + "\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Fault.TOO_MANY_COLUMNS);
    }

    @Test
    @DisplayName("Half een register zou zeggen dat iets niet voorkomt: te veel regels is geen register")
    void far_too_many_rows_are_no_register() {
        String rows = IntStream.rangeClosed(1, SheetReader.MOST_ROWS)
                .mapToObj(nth -> "Graaf;" + nth)
                .collect(Collectors.joining("\n", "straat;nr\n", "\n"));
        assertThat(read(rows).rows()).hasSize(SheetReader.MOST_ROWS);
        assertThat(fault((rows + "Wal;1\n").getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.TOO_MANY_ROWS);
    }

    @Test
    void whatever_somebody_brings_is_read_or_refused_and_never_breaks() {
        List<String> pieces = List.of(
                "straat",
                ";",
                ",",
                "\t",
                "\"",
                "\n",
                "\r\n",
                "\r",
                "\ufeff",
                "\0",
                "999990019",
                "\u2028",
                "Graaf 17",
                " ",
                "\ufffd");
        Random random = new Random(42);
        for (int nth = 0; nth < 5_000; nth++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
            byte[] file = text.toString().getBytes(nth % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
            if (SheetReader.read(file) instanceof SheetReader.Taken(Sheet sheet)) {
                assertThat(sheet.rows())
                        .allSatisfy(row -> assertThat(row.values()).hasSameSizeAs(sheet.columns()));
            }
        }
    }

    @Test
    void columns_are_guessed_from_what_they_are_called() {
        assertThat(Columns.guessed(List.of("Straatnaam", "Huis-nr.", "POSTCODE", "Naam", "Achternaam", "soort", "x")))
                .containsExactly("street", "house_number", "postcode", "surname", "", "shown", "");
        assertThat(Columns.twice(List.of("street", "shown", "shown", "street"))).contains("street");
        assertThat(Columns.choices()).contains("", "shown", "licence_plate").doesNotContain("country");
    }
}

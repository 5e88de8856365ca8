package nl.meldroute.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een bestand vergelijken met een ander, zonder het product")
class MatchFilesTest {
    private static final String QUERIES = "id,given_names,surname,birth_date\nq1,Gosia,Nowak,12-3-1984\n";
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void each_row_says_what_it_may_be_and_why() throws IOException {
        List<String> hits = hits(
                "id,given_names,surname,birth_date\nr1,Małgorzata,Nowak,1984-03-12\nr2,Piotr,Zieliński,1970-01-01\n",
                QUERIES);
        assertThat(hits).hasSize(2);
        assertThat(hits.getFirst()).isEqualTo("query_id,register_id,band,score,reasons");
        assertThat(hits.getLast()).startsWith("q1,r1,strong,").contains("achternaam gelijk", "geboortedatum gelijk");
        assertThat(told())
                .contains(
                        "register: 2 rows read, 0 left out",
                        "queries: 1 rows read",
                        "CPU per query: p50",
                        "peak memory:");
    }

    @Test
    void semicolons_quotes_lines_within_quotes_and_a_mark_in_front_are_read() throws IOException {
        String register =
                "\ufeffid;surname;street\nr1;\"Nowak; Gosia\";\"Kerkstraat\n12\"\nr2;\"Jan \"\"de\"\" Wit\";\n";
        assertThat(hits(register, QUERIES)).hasSize(2);
        assertThat(told()).contains("register: 2 rows read, 0 left out");
    }

    @Test
    void a_broken_row_is_named_with_its_line_and_the_rest_is_read() throws IOException {
        String register =
                "id,given_names,surname\nr0,Anna,\"Wit\nr1,Gosia,Nowak\nr2,te,veel,waarden\n,zonder,id\nr3,Jan,Bos\n";
        hits(register, QUERIES);
        assertThat(told())
                .contains("line 2 is left out: a quote is not closed")
                .contains("line 4 is left out: it has 4 values where 3 are expected")
                .contains("line 5 is left out: it has no id")
                .contains("register: 2 rows read, 3 left out");
    }

    @Test
    void a_row_in_another_encoding_is_left_out() throws IOException {
        Path register = folder.resolve("r.csv");
        Files.write(register, "id,surname\nr1,Müller\nr2,Nowak\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(register, write("q.csv", QUERIES))).isZero();
        assertThat(told())
                .contains("line 2 is left out: it is not written in UTF-8", "register: 1 rows read, 1 left out");
    }

    @Test
    void columns_nobody_knows_are_named_and_left_out() throws IOException {
        hits("id,surname,bsn\nr1,Nowak,123456782\n", QUERIES);
        assertThat(told()).contains("columns nobody knows are left out: bsn");
    }

    @Test
    void a_file_that_is_no_register_is_a_sentence() throws IOException {
        Path queries = write("q.csv", QUERIES);
        assertThat(run(write("r.csv", ""), queries)).isEqualTo(1);
        assertThat(run(write("r.csv", "naam\nNowak\n"), queries)).isEqualTo(1);
        assertThat(run(folder.resolve("none.csv"), queries)).isEqualTo(1);
        assertThat(told()).contains("r.csv is empty", "r.csv has no column id", "It stopped: ");
    }

    @Test
    void a_wrong_question_is_answered_with_how_to_ask() {
        assertThat(MatchFiles.run(new String[] {"--register", "x"}, new PrintStream(told, true)))
                .isEqualTo(2);
        assertThat(told()).contains("bin/match --register");
        assertThat(MatchFiles.run(
                        new String[] {"--register", "x", "--queries", "y", "--out", "z", "--today", "gisteren"},
                        new PrintStream(told, true)))
                .isEqualTo(2);
        assertThat(told()).contains("--today has to be a date");
    }

    @Test
    void an_option_nobody_knows_is_not_passed_over() throws IOException {
        Path register = write("r.csv", "id,surname\nr1,Nowak\n");
        assertThat(run(register, write("q.csv", QUERIES), "--langage", "en")).isEqualTo(2);
        assertThat(run(register, write("q.csv", QUERIES), "--language", "fr")).isEqualTo(2);
        assertThat(run(register, write("q.csv", QUERIES), "--kind", "vehicle")).isEqualTo(2);
        assertThat(run(register, write("q.csv", QUERIES), "--kind")).isEqualTo(2);
        assertThat(told())
                .contains("Nobody knows --langage.", "--language can't be fr.", "--kind can't be vehicle.")
                .contains("--kind needs something behind it.");
    }

    @Test
    void of_a_kind_only_its_own_columns_are_compared() throws IOException {
        Path register =
                write("r.csv", "id,surname,birth_date,organisation_name\nr1,Nowak,1984-03-12,Polskie Smaki BV\n");
        Path queries = write("q.csv", "id,surname,birth_date,organisation_name\nq1,Nowak,1984-03-12,Bakkerij Maan\n");
        assertThat(run(register, queries, "--kind", "person", "--language", "en"))
                .isZero();
        assertThat(Files.readString(folder.resolve("hits.csv")))
                .contains("family name the same")
                .doesNotContain("organisation");
        assertThat(run(register, queries, "--kind", "organisation")).isZero();
        assertThat(Files.readAllLines(folder.resolve("hits.csv"))).hasSize(1);
    }

    @Test
    void what_stands_in_the_way_is_said_before_anything_is_read() throws IOException {
        Path queries = write("q.csv", QUERIES);
        assertThat(run(folder.resolve("none.csv"), queries)).isEqualTo(1);
        assertThat(run(folder, queries)).isEqualTo(1);
        String[] nowhere = {
            "--register",
            queries.toString(),
            "--queries",
            queries.toString(),
            "--out",
            folder.resolve("no/hits.csv").toString()
        };
        assertThat(MatchFiles.run(nowhere, new PrintStream(told, true))).isEqualTo(1);
        assertThat(told()).contains("there is no file ", "is a folder; a file is needed.", "there is no folder ");
    }

    private List<String> hits(String register, String queries) throws IOException {
        assertThat(run(write("r.csv", register), write("q.csv", queries)))
                .as(told())
                .isZero();
        return Files.readAllLines(folder.resolve("hits.csv"));
    }

    private int run(Path register, Path queries, String... more) {
        String[] asked = {
            "--register",
            register.toString(),
            "--queries",
            queries.toString(),
            "--out",
            folder.resolve("hits.csv").toString(),
            "--today",
            "2026-12-01"
        };
        return MatchFiles.run(
                Stream.of(asked, more).flatMap(Arrays::stream).toArray(String[]::new), new PrintStream(told, true));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}

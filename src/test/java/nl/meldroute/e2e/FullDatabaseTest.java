package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database says so itself, at the moment at which it would write. */
@RunningProduct
@DisplayName("Beleidsplan 2.2: kan de database niets meer opslaan, dan staat dat er, en is er niets half")
class FullDatabaseTest {
    private static final String STORY = "Er slapen mensen naast de machines.";
    private final Product product;

    FullDatabaseTest(Product product) {
        this.product = product;
    }

    /** While this table can't be written, with what PostgreSQL says of it. */
    private void unwritable(String table, String state, Runnable meanwhile) {
        List.of("""
                create function public.refuses() returns trigger language plpgsql as $$
                begin raise exception 'could not extend file' using errcode = '%s'; end $$
                """.formatted(state), """
                create trigger refuses before insert or update on %s for each row execute function public.refuses()
                """.formatted(table))
                .forEach(sql -> product.superuser().sql(sql).update());
        try {
            meanwhile.run();
        } finally {
            product.superuser().sql("drop function public.refuses cascade").update();
        }
    }

    private long count(String rows) {
        return product.superuser()
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"53100, disk full", "58030, input or output error", "53200, out of memory"})
    void a_reporter_is_told_that_nothing_was_sent_and_sends_it_once(String state, String what) {
        WordPage check = Reporting.answered(product.client(), "Voor mijzelf", STORY);
        long before = count("reporting.report where sent");
        WordPage[] told = new WordPage[1];
        unwritable("vault.envelope", state, () -> {
            told[0] = check.press("Versturen");
            assertThat(told[0].code()).as(what).isEqualTo(503);
            assertThat(told[0].text()).contains("Doorgeven lukt nu niet", "0348 000 010", "bel 112");
            assertThat(count("reporting.report where sent")).isEqualTo(before);
        });
        Reporting.code(told[0].press("Opnieuw proberen"));
        assertThat(count("reporting.report where sent")).isEqualTo(before + 1);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"53100, disk full", "58030, input or output error"})
    void what_the_officer_wrote_comes_back_and_is_kept_once_there_is_room(String state, String what) {
        Office officer = Office.of(product, Role.FOCAL_OFFICER);
        var before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        WordPage note = officer.open(officer.takeUpNew(before).path() + "/note").fill("Notitie", "De buurvrouw belde.");
        WordPage[] told = new WordPage[1];
        unwritable("audit.entry", state, () -> {
            told[0] = note.press("Opslaan");
            assertThat(told[0].code()).as(what).isEqualTo(503);
            assertThat(told[0].document().select("textarea").eachText()).contains("De buurvrouw belde.");
        });
        WordPage kept = told[0].press("Opnieuw proberen");
        assertThat(kept.code()).isEqualTo(200);
        assertThat(kept.text()).containsOnlyOnce("De buurvrouw belde.");
    }
}

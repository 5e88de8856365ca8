package nl.meldroute.desk.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.meldroute.GeneratedPage;
import nl.meldroute.policy.Editions;
import org.junit.jupiter.api.Test;

/** The table of next steps can be read by whoever knows the policy and no code. */
class StepTablePrintTest {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/desk", Locale.of("nl"));
    private static final Terms TERMS = new Terms(Editions.standard(), LocalDate.of(2026, 11, 24));

    @Test
    void the_table_is_printed_as_it_is() {
        StringBuilder page = new StringBuilder("""
                # De volgende stap van elk signaal

                De eerste regel die past, telt. Een gesloten signaal zonder bericht van de melder vraagt niets meer.

                | Stap | Hoe het staat | Knop | Termijn | Minuten | Rust op |
                | --- | --- | --- | --- | --- | --- |
                """);
        StepTable.rows().forEach(row -> page.append(line(row)));
        page.append("| – | Een collega deed iets dat u moet weten | Gezien | geen | 0 | I-11 |\n");
        GeneratedPage.check("docs/generated/next-steps.md", page.toString());
    }

    private static String line(StepTable.Row row) {
        StepTable.Due due = row.due();
        return "| " + due.step().number() + " | "
                + WORDS.getString("desk.state." + row.state().code()) + " | "
                + WORDS.getString(due.step().button()) + " | "
                + WORDS.getString("desk.term." + due.term().code()) + " | "
                + TERMS.minutes(due.effort()) + " | " + row.source() + " |\n";
    }
}

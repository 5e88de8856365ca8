package nl.meldroute.database;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.GeneratedPage;
import org.junit.jupiter.api.Test;

/** Schema is code: whoever changes it sees here what changed, policies and rights included. */
@WithDatabase
class SchemaDumpTest {
    private final MigratedDatabase database;

    SchemaDumpTest(MigratedDatabase database) {
        this.database = database;
    }

    @Test
    void the_schema_is_the_one_that_was_read_and_committed() {
        String dump = database.look(SchemaDump::of);
        assertThat(dump).contains("create table vault.envelope", "create policy read on audit.entry", "grant ");
        GeneratedPage.check(
                "docs/generated/schema.md",
                "# Database schema\n\nAs all migrations together make it, without the lists of what was migrated.\n\n```sql\n"
                        + dump + "\n```");
    }
}

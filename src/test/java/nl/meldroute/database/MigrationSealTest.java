package nl.meldroute.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
@DisplayName("De schema's worden alleen overgeslagen als er sinds de vorige keer niets veranderd is")
class MigrationSealTest {
    private final Connections connections;
    private final List<String> modules;

    MigrationSealTest(Connections connections, DatabaseSettings settings, Migrations migrated) {
        assertThat(migrated).isNotNull();
        this.connections = connections;
        this.modules = settings.migrations();
    }

    /** Whether the seal fits when this was done as well; it is taken back afterwards. */
    private boolean fitsAfter(String deed, List<String> known) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        connections.url(), DatabaseRole.MIGRATOR.login(), connections.password(DatabaseRole.MIGRATOR));
                Statement statement = owner.createStatement()) {
            statement.execute(Migrations.AS_OWNER);
            owner.setAutoCommit(false);
            try {
                statement.execute(deed);
                return new MigrationSeal(owner, known).fits();
            } finally {
                owner.rollback();
            }
        }
    }

    @Test
    void it_fits_after_the_migrations_and_stays_fitting() throws SQLException {
        assertThat(fitsAfter("select 1", modules)).isTrue();
        assertThat(fitsAfter("select 2", modules)).isTrue();
    }

    @Test
    void it_does_not_fit_when_any_history_tells_of_something_else() throws SQLException {
        for (String module : modules) {
            assertThat(fitsAfter("update %s.migration set checksum = 1 where version = '1'".formatted(module), modules))
                    .as("another script in %s", module)
                    .isFalse();
            assertThat(fitsAfter("delete from %s.migration".formatted(module), modules))
                    .as("a history lost in %s", module)
                    .isFalse();
        }
        assertThat(fitsAfter("""
                insert into identity.migration (installed_rank, version, description, type, script, checksum, installed_by,
                    execution_time, success)
                values (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 1, 'somebody', 1, true)
                """, modules)).isFalse();
    }

    @Test
    void it_does_not_fit_a_product_with_other_scripts() throws SQLException {
        assertThat(fitsAfter("select 1", modules.subList(0, modules.size() - 1)))
                .as("a module less")
                .isFalse();
    }

    @Test
    void without_a_seal_or_without_a_schema_nothing_is_skipped() throws SQLException {
        assertThat(fitsAfter("comment on schema \"%s\" is null".formatted(modules.getFirst()), modules))
                .isFalse();
        assertThat(fitsAfter("alter schema feedback rename to elsewhere", modules))
                .isFalse();
        assertThat(fitsAfter("select 1", List.of("absent"))).isFalse();
    }
}

package nl.meldroute.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithDatabase
@DisplayName(
        "Beleidsplan 2.2, STAP 2: de naam van de melder blijft bij de aandachtsfunctionaris; de database als tweede muur")
class CatalogueTest {
    private final MigratedDatabase database;
    private final DatabaseSettings settings;
    private final Migrations migrations;

    CatalogueTest(MigratedDatabase database, DatabaseSettings settings, Migrations migrations) {
        this.database = database;
        this.settings = settings;
        this.migrations = migrations;
    }

    @Test
    void nothing_in_the_database_is_other_than_it_may_be() {
        assertThat(database.<List<String>>look(connection -> new Catalogue(connection).findings()))
                .isEmpty();
    }

    @Test
    void the_owner_can_still_migrate_at_the_next_start() {
        migrations.run();
        assertThat(database.<List<String>>look(connection -> new Catalogue(connection).findings()))
                .isEmpty();
    }

    @Test
    void every_module_with_a_schema_is_looked_at() throws Exception {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(settings.migrations());
        }
        assertThat(database.<List<String>>look(connection -> names(connection))).containsAll(settings.migrations());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            create table intake.planted (id uuid) | intake.planted has no forced row security
            create table intake.planted (id uuid); alter table intake.planted enable row level security | intake.planted has no forced row security
            alter table audit.entry no force row level security | audit.entry has no forced row security
            create table public.planted (id uuid) | public.planted has no forced row security
            create table intake.planted (id uuid) | intake.planted is not in the backup
            drop policy backup on vault.envelope | vault.envelope is not in the backup
            create policy planted on intake.signal using (true) | policy planted on intake.signal is for {-} and asks true
            create policy planted on intake.signal to meldroute_app using (true) | policy planted on intake.signal is for {meldroute_app} and asks true
            alter table intake.time_spent owner to meldroute_app | relation intake.time_spent belongs to meldroute_app
            create schema planted authorization meldroute_app | schema planted belongs to meldroute_app
            alter role meldroute_app superuser | role meldroute_app may "login superuser", not "login"
            alter role meldroute_vault bypassrls | role meldroute_vault may "login bypassrls", not "login"
            alter role meldroute_owner login | role meldroute_owner may "login", not ""
            create role planted login | role planted may "login", not ""
            grant meldroute_owner to meldroute_app | meldroute_app can become meldroute_owner
            grant pg_read_all_data to meldroute_app | meldroute_app can become pg_read_all_data
            grant create on schema intake to meldroute_app | meldroute_app may create in schema intake
            grant create on schema public to public | meldroute_vault may create in schema public
            grant temporary on database meldroute to meldroute_app | meldroute_app may temporary in the database
            grant truncate on intake.signal to meldroute_app | meldroute_app may truncate intake.signal
            grant delete on audit.entry to meldroute_app | meldroute_app may delete audit.entry
            grant update (reason) on audit.entry to meldroute_app | meldroute_app may update audit.entry
            grant update on intake.entry to meldroute_app | meldroute_app may update intake.entry
            alter table audit.entry disable trigger append_only | nothing stops delete of audit.entry
            drop trigger no_truncate on audit.entry | nothing stops truncate of audit.entry
            grant insert on intake.signal to meldroute_backup | meldroute_backup may insert intake.signal
            grant select on intake.signal to public | everybody may SELECT intake.signal
            grant usage on schema vault to public | everybody may USAGE in schema vault
            grant connect on database meldroute to public | - can sign in to the database
            create function intake.planted() returns int language sql security definer return 1 | function intake.planted() acts as its owner
            create view intake.planted as select id from intake.signal | view intake.planted shows what its owner sees
            create materialized view intake.planted as select id from intake.signal | intake.planted is a copy that no policy guards
            alter table intake.signal add planted text | intake.signal.planted is text: what may stand there?
            alter table intake.signal add planted jsonb | intake.signal.planted is jsonb: what may stand there?
            alter table reporting.report add planted timestamptz | reporting.report.planted holds a moment: whose?
            create sequence reporting.planted | reporting.planted counts
            alter table reporting.report add planted int generated always as identity | reporting.report_planted_seq counts
            alter table reporting.report alter day set default current_date | reporting.report.day fills itself with CURRENT_DATE
            """)
    void what_is_planted_is_found(String planted, String finding) {
        assertThat(database.<List<String>>look(connection -> {
                    execute(connection, planted);
                    return new Catalogue(connection).findings();
                }))
                .contains(finding);
    }

    private static List<String> names(Connection connection) {
        return new Catalogue(connection).schemas();
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}

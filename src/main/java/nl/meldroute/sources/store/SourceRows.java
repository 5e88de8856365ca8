package nl.meldroute.sources.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.baseregisters.BaseRegister;
import nl.meldroute.sources.Source;
import nl.meldroute.sources.Source.Charter;
import nl.meldroute.sources.Source.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sources, with until when there is something in them and without a word of it. */
@Repository
public class SourceRows {
    private static final String SELECT = """
            select s.*, r.id as register, r.added_on, r.expires_on, r.row_count
            from sources.source s left join sources.register r on r.source_id = s.id and r.state = 'IN_USE'
            """;
    private final JdbcClient client;

    SourceRows(JdbcClient client) {
        this.client = client;
    }

    /** All of them, by name. */
    public List<Source> all() {
        return client.sql(SELECT + "order by lower(s.name), s.id")
                .query(SourceRows::read)
                .list();
    }

    public Optional<Source> find(UUID id) {
        return client.sql(SELECT + "where s.id = ?")
                .param(id)
                .query(SourceRows::read)
                .optional();
    }

    /** False where it is there already. */
    public boolean insert(UUID id, @Nullable BaseRegister connection, Charter charter) {
        return agreed(
                                charter,
                                client.sql("""
                insert into sources.source
                    (id, kind, connection, name, owner, holds, purpose, ground, necessity, askers, kept_months, in_use)
                values (:id, :kind, :connection, :name, :owner, :holds, :purpose, :ground, :necessity, :askers, :months, true)
                on conflict do nothing
                """)
                                        .param("id", id)
                                        .param(
                                                "kind",
                                                (connection == null ? Source.Kind.FILE : Source.Kind.CONNECTION).name())
                                        .param("connection", connection == null ? null : connection.name()))
                        .update()
                == 1;
    }

    /** False where somebody else changed it first. */
    public boolean update(UUID id, int version, Charter charter, boolean inUse) {
        return agreed(
                                charter,
                                client.sql("""
                update sources.source
                set name = :name, owner = :owner, holds = :holds, purpose = :purpose, ground = :ground,
                    necessity = :necessity, askers = :askers, kept_months = :months, in_use = :use, version = version + 1
                where id = :id and version = :version
                """)
                                        .param("id", id)
                                        .param("version", version)
                                        .param("use", inUse))
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec agreed(Charter charter, JdbcClient.StatementSpec statement) {
        return statement
                .param("name", charter.name())
                .param("owner", charter.owner())
                .param("holds", charter.holds().name())
                .param("purpose", charter.purpose())
                .param("ground", charter.ground())
                .param("necessity", charter.necessity())
                .param("askers", charter.askers().name())
                .param("months", charter.keptMonths());
    }

    private static Source read(ResultSet row, int number) throws SQLException {
        UUID register = row.getObject("register", UUID.class);
        Charter charter = new Charter(
                row.getString("name"),
                row.getString("owner"),
                Source.Holds.valueOf(row.getString("holds")),
                row.getString("purpose"),
                row.getString("ground"),
                row.getString("necessity"),
                Source.Askers.valueOf(row.getString("askers")),
                row.getInt("kept_months"));
        Held held = register == null
                ? null
                : new Held(
                        register,
                        row.getObject("added_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class),
                        row.getInt("row_count"));
        return new Source(
                row.getObject("id", UUID.class),
                Source.Kind.valueOf(row.getString("kind")),
                charter,
                row.getBoolean("in_use"),
                row.getInt("version"),
                Optional.ofNullable(held),
                Optional.ofNullable(row.getString("connection")).map(BaseRegister::valueOf));
    }
}

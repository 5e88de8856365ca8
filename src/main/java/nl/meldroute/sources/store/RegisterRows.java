package nl.meldroute.sources.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What files said, still sealed. */
@Repository
public class RegisterRows {
    private final JdbcClient client;

    RegisterRows(JdbcClient client) {
        this.client = client;
    }

    /** Whether it is searched. */
    public enum State {
        WAITING,
        IN_USE
    }

    /** One file. */
    public record Row(
            UUID id, UUID source, State state, LocalDate addedOn, LocalDate expiresOn, int count, byte[] content) {}

    public Optional<Row> find(UUID source, State state) {
        return client.sql("select * from sources.register where source_id = ? and state = ?")
                .params(source, state.name())
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("source_id", UUID.class),
                        State.valueOf(row.getString("state")),
                        row.getObject("added_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class),
                        row.getInt("row_count"),
                        row.getBytes("content")))
                .optional();
    }

    /** Puts it in the place of what was there in this state. */
    public void replace(Row row) {
        delete(row.source(), row.state());
        client.sql("""
                insert into sources.register (id, source_id, state, added_on, expires_on, row_count, content)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(row.id(), row.source(), row.state().name(), row.addedOn())
                .params(row.expiresOn(), row.count(), row.content())
                .update();
    }

    /** False where there was none. */
    public boolean delete(UUID source, State state) {
        return client.sql("delete from sources.register where source_id = ? and state = ?")
                        .params(source, state.name())
                        .update()
                == 1;
    }

    /** Erases what is past its day; gives of which sources. */
    public List<UUID> erase(LocalDate today) {
        return client.sql("delete from sources.register where expires_on <= ? returning source_id")
                .param(today)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}

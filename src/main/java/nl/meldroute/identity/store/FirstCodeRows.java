package nl.meldroute.identity.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hash of the code for the first administrator, while there is one. */
@Repository
public class FirstCodeRows {
    private final JdbcClient client;

    FirstCodeRows(JdbcClient client) {
        this.client = client;
    }

    /** In the place of an earlier one. */
    public void put(byte[] hash, Instant until) {
        client.sql("""
                insert into identity.first_code (hash, until) values (:hash, :until)
                on conflict (one) do update set hash = excluded.hash, until = excluded.until
                """)
                .param("hash", hash)
                .param("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .update();
    }

    /** Until when the code with this hash is good; empty where it is another one, or none. */
    public Optional<Instant> until(byte[] hash) {
        return client.sql("select until from identity.first_code where hash = ?")
                .param(hash)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Takes it away; of two at once one does. */
    public boolean take(byte[] hash) {
        return client.sql("delete from identity.first_code where hash = ?")
                        .param(hash)
                        .update()
                > 0;
    }
}

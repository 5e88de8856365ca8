package nl.meldroute.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.meldroute.audit.rules.Kept;
import nl.meldroute.audit.rules.Leaf;
import nl.meldroute.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rows of the audit in their order, to be proven; one after the other, however many there are. */
@Repository
public class Chain {
    private static final int AT_ONCE = 1000;
    private static final List<String> COLUMNS =
            List.of("actor", "role", "purpose", "action", "object", "object_id", "outcome", "reason");
    private final JdbcClient client;

    public Chain(JdbcClient client) {
        this.client = client;
    }

    /** The number of the last row; 0 where there is none. */
    public long last() {
        return client.sql("select coalesce(max(seq), 0) from audit.entry")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Every row, in a transaction of who calls. */
    public void each(Consumer<Kept> reader) {
        read(row -> reader.accept(row.kept()));
    }

    /** The hash of every row as it stands there; only of rows from before the chain it is found out. */
    public void hashes(Consumer<byte[]> reader) {
        read(row -> reader.accept(row.hash()));
    }

    /** Looks at one row. */
    private interface Reader {
        void read(Reading row) throws SQLException;
    }

    private void read(Reader reader) {
        byte[][] head = {Leaf.start()};
        client.sql("""
                select e.*, d.salt, d.detail as detail_itself
                from audit.entry e left join audit.detail d on d.seq = e.seq order by e.seq
                """).withFetchSize(AT_ONCE).query((ResultSet row) -> {
            Reading reading = new Reading(row, head[0]);
            reader.read(reading);
            head[0] = reading.found == null ? reading.hash() : reading.found;
        });
    }

    /** A row from before the chain has no hash of its own, and follows the one before it all the same. */
    private static final class Reading {
        private final ResultSet row;
        private final byte[] head;
        /** What the columns give, once it was asked. */
        private byte @Nullable [] found;

        private Reading(ResultSet row, byte[] head) {
            this.row = row;
            this.head = head;
        }

        private Kept kept() throws SQLException {
            Leaf leaf = leaf();
            found = leaf.hash();
            return new Kept(leaf, found, row.getBytes("hash"), told(row.getBytes("detail"), row));
        }

        private byte[] hash() throws SQLException {
            byte[] stored = row.getBytes("hash");
            return stored == null ? leaf().hash() : stored;
        }

        private Leaf leaf() throws SQLException {
            Map<String, @Nullable String> columns = new HashMap<>();
            for (String column : COLUMNS) {
                columns.put(column, row.getString(column));
            }
            byte[] detail = row.getBytes("detail");
            columns.put("detail", detail == null ? null : HexFormat.of().formatHex(detail));
            byte[] prev = row.getBytes("prev_hash");
            return Leaf.of(row.getLong("seq"), row.getTimestamp("at").toInstant(), prev == null ? head : prev, columns);
        }

        /** What was erased can't be compared any more; what is there has to be what was committed to. */
        private static boolean told(byte @Nullable [] committed, ResultSet row) throws SQLException {
            byte[] salt = row.getBytes("salt");
            byte[] detail = row.getBytes("detail_itself");
            if (salt == null || detail == null) {
                return true;
            }
            byte[] all = Arrays.copyOf(salt, salt.length + detail.length);
            System.arraycopy(detail, 0, all, salt.length, detail.length);
            return committed != null && Arrays.equals(committed, Sha256.of(all));
        }
    }
}

package nl.meldroute.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.meldroute.identity.Device;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sign-ins on their way across a restart. While the product runs there are none. */
@Repository
public class SignInRows {
    private final JdbcClient client;

    SignInRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * One of them.
     *
     * @param key hash of the secret that its browser has
     * @param since the quarter of an hour in which it began
     * @param outside hash of the sign-in at the identity provider on which it rests
     */
    public record Row(
            String key,
            UUID id,
            AccountId account,
            String stamp,
            Device device,
            Instant since,
            @Nullable String outside) {}

    public void insert(Collection<Row> rows) {
        for (Row row : rows) {
            client.sql("""
                    insert into identity.sign_in (key, id, account, stamp, device, since, outside)
                    values (:key, :id, :account, :stamp, :device, :since, :outside)
                    """)
                    .param("key", HexFormat.of().parseHex(row.key()))
                    .param("id", row.id())
                    .param("account", row.account().value())
                    .param("stamp", HexFormat.of().parseHex(row.stamp()))
                    .param("device", row.device().code())
                    .param("since", OffsetDateTime.ofInstant(row.since(), ZoneOffset.UTC))
                    .param(
                            "outside",
                            row.outside() == null ? null : HexFormat.of().parseHex(row.outside()),
                            Types.BINARY)
                    .update();
        }
    }

    /** Takes them all away. */
    public List<Row> take() {
        return client.sql("delete from identity.sign_in returning key, id, account, stamp, device, since, outside")
                .query(SignInRows::read)
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        byte[] outside = row.getBytes("outside");
        return new Row(
                HexFormat.of().formatHex(row.getBytes("key")),
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                HexFormat.of().formatHex(row.getBytes("stamp")),
                Device.ofCode(row.getString("device")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                outside == null ? null : HexFormat.of().formatHex(outside));
    }
}

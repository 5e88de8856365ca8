package nl.meldroute.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.VaultKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Envelopes and explanations, still sealed, in the role that may read them. */
@Repository
public class SealedRows {
    private final JdbcClient client;

    SealedRows(@Qualifier("vault") ActingDatabase database) {
        this.client = database.client();
    }

    /** Something sealed, and the key it was sealed to. */
    public record Sealed(VaultKey key, byte[] blob) {}

    /** Why somebody looked. */
    public record Explained(UUID id, AccountId by, String reason, Sealed sealed) {}

    public Optional<Sealed> envelope(ReportId report, Envelope.Kind kind) {
        return client.sql("""
                select k.id, k.municipality, k.public_key, e.blob
                from vault.envelope e join vault.vault_key k on k.id = e.vk_id
                where e.report_id = ? and e.kind = ?
                """)
                .params(report.value(), kind.code())
                .query(SealedRows::sealed)
                .optional();
    }

    public void insert(ReportId report, Explained explained) {
        client.sql("""
                insert into vault.explanation (id, report_id, kind, account_id, reason, vk_id, blob)
                values (?, ?, 'reporter', ?, ?, ?, ?)
                """)
                .params(explained.id(), report.value(), explained.by().value(), explained.reason())
                .params(explained.sealed().key().id(), explained.sealed().blob())
                .update();
    }

    public List<Explained> explanations(ReportId report) {
        return client.sql("""
                select x.id as row_id, x.account_id, x.reason, x.blob, k.id, k.municipality, k.public_key
                from vault.explanation x join vault.vault_key k on k.id = x.vk_id
                where x.report_id = ? order by x.id
                """)
                .param(report.value())
                .query((row, number) -> new Explained(
                        row.getObject("row_id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("reason"),
                        sealed(row, number)))
                .list();
    }

    private static Sealed sealed(ResultSet row, int number) throws SQLException {
        return new Sealed(Envelopes.key(row, number), row.getBytes("blob"));
    }
}

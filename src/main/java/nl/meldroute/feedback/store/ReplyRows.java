package nl.meldroute.feedback.store;

import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers that are being written, still sealed, and the marks of those that were placed. */
@Repository
public class ReplyRows {
    private final JdbcClient client;

    ReplyRows(JdbcClient client) {
        this.client = client;
    }

    /** A draft with its content sealed for the place that this id names. */
    public record Draft(UUID id, byte[] content) {}

    public Optional<Draft> draft(ReportId signal, AccountId writer) {
        return client.sql("select id, content from feedback.draft where signal_id = ? and account = ?")
                .params(signal.value(), writer.value())
                .query((row, _) -> new Draft(row.getObject("id", UUID.class), row.getBytes("content")))
                .optional();
    }

    /** Keeps it in place of an earlier one of the same writer. */
    public void keep(ReportId signal, AccountId writer, Draft draft) {
        client.sql("""
                insert into feedback.draft (id, signal_id, account, content) values (:id, :signal, :writer, :content)
                on conflict (signal_id, account) do update set id = :id, content = :content
                """)
                .param("id", draft.id())
                .param("signal", signal.value())
                .param("writer", writer.value())
                .param("content", draft.content())
                .update();
    }

    public void drop(ReportId signal, AccountId writer) {
        client.sql("delete from feedback.draft where signal_id = ? and account = ?")
                .params(signal.value(), writer.value())
                .update();
    }

    public boolean placed(UUID once) {
        return client.sql("select exists (select from feedback.placed where id = ?)")
                .param(once)
                .query(Boolean.class)
                .single();
    }

    /** Marks it as placed; false where this form, or another answer to the same version of the signal, was first. */
    public boolean place(UUID once, ReportId signal, @Nullable Integer version) {
        return client.sql("""
                insert into feedback.placed (id, signal_id, version) values (:once, :signal, :version)
                on conflict do nothing
                """)
                        .param("once", once)
                        .param("signal", signal.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}

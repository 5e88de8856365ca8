package nl.meldroute.database;

import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.meldroute.kernel.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database role with its transactions. Each transaction tells PostgreSQL who acts and why; the row policies show nothing
 * to whoever did not.
 */
public class ActingDatabase {
    private final JdbcClient client;
    private final JdbcTransactionManager manager;
    private final Object told = new Object();

    ActingDatabase(DataSource source) {
        this.client = JdbcClient.create(source);
        this.manager = new JdbcTransactionManager(source);
    }

    /** The SQL of this role; within {@link #as} it takes part in the transaction. */
    public JdbcClient client() {
        return client;
    }

    JdbcTransactionManager transactions() {
        return manager;
    }

    /** Does something in one transaction, or in the one under way, for as long as it lasts in this name and purpose. */
    public <T extends @Nullable Object> T as(Acting acting, Supplier<T> act) {
        return new TransactionTemplate(manager)
                .execute(status -> acting.during(() -> {
                    Acting before = remember(null);
                    Acting told = status.isNewTransaction() ? null : before;
                    if (!acting.equals(told)) {
                        tell(acting);
                    }
                    remember(acting);
                    boolean done = false;
                    try {
                        T result = act.get();
                        if (told != null && !told.equals(acting)) {
                            tell(told);
                        }
                        done = true;
                        return result;
                    } finally {
                        remember(done || status.isNewTransaction() ? before : null);
                    }
                }));
    }

    /** Who this thread's transaction was told of last; nobody after a failure. Gives back whom it was told of before. */
    private @Nullable Acting remember(@Nullable Acting acting) {
        Object before = TransactionSynchronizationManager.unbindResourceIfPossible(told);
        if (acting != null) {
            TransactionSynchronizationManager.bindResource(told, acting);
        }
        return (Acting) before;
    }

    private void tell(Acting acting) {
        client.sql("""
                select set_config('app.actor', :actor, true),
                       set_config('app.role', :role, true),
                       set_config('app.purpose', :purpose, true)
                """)
                .param("actor", acting.actor() == null ? "" : acting.actor().toString())
                .param("role", acting.role() == null ? "" : acting.role())
                .param("purpose", acting.purpose().name())
                .query((_, _) -> acting)
                .single();
    }
}

package nl.meldroute.database;

import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.meldroute.kernel.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database role with its transactions. Each transaction tells PostgreSQL who acts and why; the row policies show nothing
 * to whoever did not.
 */
public class ActingDatabase {
    private final JdbcClient client;
    private final JdbcTransactionManager manager;
    /** Whom the transaction under way was told of. */
    private final ScopedValue<Acting> told = ScopedValue.newInstance();

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
        Optional<Acting> outer = told.isBound() ? Optional.of(told.get()) : Optional.empty();
        return new TransactionTemplate(manager)
                .execute(_ ->
                        acting.during(() -> ScopedValue.where(told, acting).call(() -> {
                            if (outer.filter(acting::equals).isPresent()) {
                                return act.get();
                            }
                            tell(acting);
                            T result = act.get();
                            outer.ifPresent(this::tell);
                            return result;
                        })));
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

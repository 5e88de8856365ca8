package nl.meldroute.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Lends one connection to whoever asks for any, and keeps the end of its transaction to itself: who believes to have committed a
 * part has not, before all of it is. Who takes a part back takes everything back.
 */
final class AllOrNothing extends AbstractDataSource implements InvocationHandler {
    private static final Set<String> KEPT = Set.of("commit", "close", "setAutoCommit");
    private final Connection owner;
    private final Connection lent;
    private boolean takenBack;

    /** What is done together. */
    @FunctionalInterface
    interface Work {
        void with(DataSource shared) throws SQLException;
    }

    private AllOrNothing(Connection owner) {
        this.owner = owner;
        this.lent = (Connection)
                Proxy.newProxyInstance(AllOrNothing.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    /** Does this work in one transaction of this connection, which ends with it: where it throws, close the connection. */
    static void run(Connection owner, Work work) throws SQLException {
        AllOrNothing all = new AllOrNothing(owner);
        owner.setAutoCommit(false);
        work.with(all);
        if (all.takenBack) {
            throw new IllegalStateException("A part was taken back without saying so, so nothing of it is kept");
        }
        owner.commit();
        owner.setAutoCommit(true);
    }

    @Override
    public Connection getConnection() {
        return lent;
    }

    @Override
    public Connection getConnection(String username, String password) {
        return lent;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (KEPT.contains(method.getName())) {
            return null;
        }
        takenBack |= method.getName().equals("rollback");
        try {
            return method.invoke(owner, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}

package nl.meldroute.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database of which only is kept what it was told: who acts and why, and how each transaction ended. */
public final class ToldDatabase {
    private final List<String> told = new ArrayList<>();
    private final ActingDatabase database = new ActingDatabase(source());

    public ActingDatabase database() {
        return database;
    }

    /** In order: {@code actor role PURPOSE}, {@code commit} and {@code rollback}. */
    public List<String> told() {
        return List.copyOf(told);
    }

    private DataSource source() {
        return answering(
                DataSource.class,
                (_, method, _) ->
                        method.getName().equals("getConnection") ? connection() : nothing(method.getReturnType()));
    }

    private Connection connection() {
        return answering(Connection.class, (_, method, _) -> switch (method.getName()) {
            case "prepareStatement" -> statement();
            case "getAutoCommit" -> true;
            case "commit", "rollback" -> {
                told.add(method.getName());
                yield null;
            }
            default -> nothing(method.getReturnType());
        });
    }

    private PreparedStatement statement() {
        TreeMap<Object, Object> values = new TreeMap<>();
        return answering(PreparedStatement.class, (_, method, arguments) -> switch (method.getName()) {
            case "setString", "setObject" -> values.put(arguments[0], arguments[1]);
            case "executeQuery" -> {
                told.add(String.join(
                                " ",
                                values.values().stream().map(String::valueOf).toList())
                        .strip());
                yield oneRow();
            }
            default -> nothing(method.getReturnType());
        });
    }

    private static ResultSet oneRow() {
        boolean[] read = {false};
        return answering(ResultSet.class, (_, method, _) -> {
            if (method.getName().equals("next")) {
                boolean first = !read[0];
                read[0] = true;
                return first;
            }
            return nothing(method.getReturnType());
        });
    }

    private static <T> T answering(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(ToldDatabase.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : null;
    }
}

package nl.meldroute.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldroute.kernel.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What stood at the end of the last migration: a hash over every script of this product and over the history of each schema.
 * A product with other scripts, and a schema to which anything was done since, make another one. It stands as the comment of
 * the first schema, where a backup takes it along.
 */
final class MigrationSeal {
    private static final String NO_SUCH_TABLE = "42P01";
    private static final String NO_SUCH_SCHEMA = "3F000";
    private final Connection owner;
    private final List<String> modules;

    MigrationSeal(Connection owner, List<String> modules) {
        this.owner = owner;
        this.modules = modules;
    }

    boolean fits() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet read =
                        statement.executeQuery("select obj_description(to_regnamespace('\"%s\"'), 'pg_namespace')"
                                .formatted(modules.getFirst()))) {
            read.next();
            String last = read.getString(1);
            return last != null && last.equals(now());
        } catch (SQLException unmade) {
            if (NO_SUCH_TABLE.equals(unmade.getSQLState()) || NO_SUCH_SCHEMA.equals(unmade.getSQLState())) {
                return false;
            }
            throw unmade;
        }
    }

    void put() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("comment on schema \"%s\" is '%s'".formatted(modules.getFirst(), now()));
        }
    }

    private String now() throws SQLException {
        MessageDigest hash = Sha256.begin();
        modules.forEach(module -> scripts(hash, "db/migration/" + module));
        scripts(hash, "db/history");
        histories(hash);
        return "migrations " + HexFormat.of().formatHex(hash.digest());
    }

    private static void scripts(MessageDigest hash, String folder) {
        try {
            Resource[] scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.sql");
            Arrays.sort(scripts, Comparator.comparing(Resource::getFilename));
            for (Resource script : scripts) {
                add(hash, folder + "/" + script.getFilename());
                add(hash, script.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void histories(MessageDigest hash) throws SQLException {
        String all = modules.stream()
                .map(module -> "select '%1$s' as module, h::text as line from \"%1$s\".\"%2$s\" h"
                        .formatted(module, Migrations.HISTORY))
                .collect(Collectors.joining(" union all "));
        try (Statement statement = owner.createStatement();
                ResultSet lines = statement.executeQuery(all + " order by module, line")) {
            while (lines.next()) {
                add(hash, lines.getString("module"));
                add(hash, lines.getString("line"));
            }
        }
    }

    private static void add(MessageDigest hash, String part) {
        hash.update(part.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }
}

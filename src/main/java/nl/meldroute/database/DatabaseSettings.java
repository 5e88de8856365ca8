package nl.meldroute.database;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data lie.
 *
 * @param dataDir folder of the embedded PostgreSQL and, in demo mode, of the key file
 * @param programsDir where the programs of the embedded PostgreSQL are unpacked; the data folder unless several share them
 * @param keyFile the installation's secret; in demo mode made in the data folder
 * @param migrations the modules with a schema, in the order in which theirs is made
 * @param external the PostgreSQL of the municipality; absent means the embedded one
 */
@ConfigurationProperties("meldroute.database")
record DatabaseSettings(
        Path dataDir,
        @Nullable Path programsDir,
        @Nullable Path keyFile,
        List<String> migrations,
        @Nullable External external) {

    Path programs() {
        return programsDir == null ? dataDir : programsDir;
    }

    /**
     * A PostgreSQL that others run, prepared with {@code deploy/roles.sql}.
     *
     * @param url of the database, without credentials
     * @param app password of {@code meldroute_app}
     * @param vault password of {@code meldroute_vault}
     * @param migrator password of {@code meldroute_migrator}
     * @param backup password of {@code meldroute_backup}; only {@code bin/backup} needs it: keep it out of the settings of the product
     */
    record External(
            String url,
            String app,
            String vault,
            String migrator,
            @Nullable String backup) {}
}

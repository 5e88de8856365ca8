package nl.meldroute.database;

import nl.meldroute.kernel.StartRefused;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that the municipality runs. */
record ExternalConnections(DatabaseSettings.External settings) implements Connections {
    @Override
    public String url() {
        return settings.url();
    }

    @Override
    public String password(DatabaseRole role) {
        return given(
                role,
                switch (role) {
                    case APP -> settings.app();
                    case VAULT -> settings.vault();
                    case MIGRATOR -> settings.migrator();
                    case BACKUP -> settings.backup();
                });
    }

    private static String given(DatabaseRole role, @Nullable String password) {
        if (password == null) {
            throw new StartRefused("Set MELDROUTE_DATABASE_EXTERNAL_%s: the password of %s, made by deploy/roles.sql."
                    .formatted(role.name(), role.login()));
        }
        return password;
    }

    @Override
    public void close() {
        // It was running before the product started, and stays so.
    }
}

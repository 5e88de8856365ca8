package nl.meldroute.database;

/** The PostgreSQL that the municipality runs. */
record ExternalConnections(DatabaseSettings.External settings) implements Connections {
    @Override
    public String url() {
        return settings.url();
    }

    @Override
    public String password(DatabaseRole role) {
        return switch (role) {
            case APP -> settings.app();
            case VAULT -> settings.vault();
            case MIGRATOR -> settings.migrator();
            case BACKUP -> throw new IllegalArgumentException("The product makes no backup itself");
        };
    }

    @Override
    public void close() {
        // It was running before the product started, and stays so.
    }
}

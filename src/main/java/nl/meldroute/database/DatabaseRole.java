package nl.meldroute.database;

/** The roles that sign in to PostgreSQL. None owns a table; the owner of all signs in to nothing. */
enum DatabaseRole {
    /** Everything the product does, under the row policies; writes sealed envelopes and can't read them. */
    APP("meldroute_app"),
    /** Opens sealed envelopes; sees no case content. */
    VAULT("meldroute_vault"),
    /** Makes the schema, as the owner; nothing else. */
    MIGRATOR("meldroute_migrator"),
    /** Reads all for the backup. */
    BACKUP("meldroute_backup");

    private final String login;

    DatabaseRole(String login) {
        this.login = login;
    }

    String login() {
        return login;
    }
}

package nl.meldroute.database;

/** How to reach the database in a role. */
interface Connections extends AutoCloseable {
    String url();

    String password(DatabaseRole role);

    @Override
    void close();
}

package nl.meldroute.database.embedded;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A durable PostgreSQL of our own: data in the data folder, password only, on loopback only. Whatever was killed before, the
 * next start simply works: what still runs is taken over, what died is recovered.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration START_WITHIN = Duration.ofSeconds(30);
    private final HomeLock lock;
    private final Postmaster postmaster;
    private final Cluster cluster;
    private final int port;

    private EmbeddedPostgres(HomeLock lock, Cluster cluster, Postmaster postmaster, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.port = port;
    }

    /**
     * Starts, or finds running, the PostgreSQL whose data lie in this folder; returns when it answers. Throws with one
     * sentence where another Meldroute uses the folder, or where it can't start.
     */
    public static EmbeddedPostgres start(Path home) {
        return start(home, home);
    }

    /** Likewise, with the programs of PostgreSQL in a folder of their own, which several may share. */
    public static EmbeddedPostgres start(Path home, Path programs) {
        HomeLock lock = HomeLock.take(home);
        try {
            Cluster cluster = Cluster.in(home, Binaries.unpackedIn(programs));
            Postmaster postmaster = new Postmaster(cluster);
            return new EmbeddedPostgres(lock, cluster, postmaster, postmaster.running(START_WITHIN));
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    public int port() {
        return port;
    }

    public String superuser() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return cluster.password();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public void close() {
        postmaster.stop();
        lock.close();
    }
}

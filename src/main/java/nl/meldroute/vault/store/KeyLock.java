package nl.meldroute.vault.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who seals or opens something holds the keys still together with others; who replaces them does so alone. Taken before
 * anything else, and before the audit, so that nobody waits for somebody who waits.
 */
final class KeyLock {
    private static final long NUMBER = 5_381_118_230_001L;

    private KeyLock() {}

    static void shared(JdbcClient client) {
        take(client, "select pg_advisory_xact_lock_shared(?)");
    }

    static void alone(JdbcClient client) {
        take(client, "select pg_advisory_xact_lock(?)");
    }

    private static void take(JdbcClient client, String sql) {
        client.sql(sql).param(NUMBER).query((_, _) -> true).single();
    }
}

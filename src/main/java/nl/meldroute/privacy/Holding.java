package nl.meldroute.privacy;

import java.util.List;
import nl.meldroute.kernel.ReportId;

/**
 * What one module keeps of signals, so that erasing reaches everywhere. Every table that has something of a signal is named by
 * one of these; a test fails on a table that none names.
 */
public interface Holding {
    /** The tables with something of a signal. */
    List<Kept> kept();

    /** Takes what may name people out of rows that stay; rows that go whole hang on the names of the signal. */
    default void blot(ReportId signal) {}

    /** Erases what hangs neither on the key of the signal nor on its names. */
    default void erase(ReportId signal) {}

    /**
     * A table with something of a signal.
     *
     * @param where which of its rows are of {@code :signal}, in SQL
     * @param names whether its rows may name people, and so go as soon as the names do
     */
    record Kept(String schema, String name, String where, boolean names) {
        /** Goes with the rest. */
        public static Kept rest(String schema, String name, String where) {
            return new Kept(schema, name, where, false);
        }

        /** Goes with the names. */
        public static Kept names(String schema, String name, String where) {
            return new Kept(schema, name, where, true);
        }

        /** Schema and name. */
        public String table() {
            return schema + "." + name;
        }

        /** As it stands in texts. */
        public String kind() {
            return name.replace('_', '-');
        }
    }
}

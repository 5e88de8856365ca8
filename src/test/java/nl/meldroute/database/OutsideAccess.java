package nl.meldroute.database;

import javax.sql.DataSource;

/** A database from outside the product, for tests that look at it as the product does. */
public final class OutsideAccess {
    private OutsideAccess() {}

    public static ActingDatabase to(DataSource source) {
        return new ActingDatabase(source);
    }
}

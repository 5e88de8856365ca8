package nl.meldroute.privacy;

import java.util.UUID;
import nl.meldroute.identity.FieldWall;
import nl.meldroute.kernel.FieldClass;

/**
 * A column with sealed content, and the one class that it is of. Each is a constant beside the code that seals and opens it;
 * a test fails on a column of the database that none names.
 *
 * @param name schema, table and column, for instance {@code intake.entry.content}
 */
public record SealedColumn(String name, FieldClass of) {
    /** Lets through who may open it here and now; throws {@link nl.meldroute.identity.ClassClosed} for everybody else. */
    public void pass() {
        FieldWall.pass(name, of);
    }

    /** What a sealed value of one row is bound to. */
    String place(UUID owner, UUID row) {
        return name + "|" + owner + "|" + row;
    }
}

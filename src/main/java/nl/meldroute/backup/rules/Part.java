package nl.meldroute.backup.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing in a backup: a table, a file, or a text.
 *
 * @param name by which it lies there, for instance {@code tables/intake.signal}
 * @param columns of a table; none of anything else
 * @param rows of a table
 * @param bytes how long it is
 * @param sha256 the mark of its bytes, in hexadecimal digits
 */
public record Part(String name, List<String> columns, long rows, long bytes, String sha256) {
    /** Before the name of a table. */
    public static final String TABLES = "tables/";
    /** Before the name of a file in the folder of attachments. */
    public static final String FILES = "files/";

    /** What a file in the folder of attachments is called: nothing else is taken along, and nothing else is put back. */
    private static final Pattern FILE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[oc]");

    public boolean table() {
        return name.startsWith(TABLES);
    }

    public boolean file() {
        return name.startsWith(FILES) && attachment(shortName());
    }

    /** Its name without the kind before it. */
    public String shortName() {
        return name.substring(name.indexOf('/') + 1);
    }

    /** Whether an attachment may be called so. */
    public static boolean attachment(String name) {
        return FILE.matcher(name).matches();
    }

    /** Whether these are the same bytes. */
    public boolean same(Part other) {
        return name.equals(other.name) && bytes == other.bytes && sha256.equals(other.sha256);
    }
}

package nl.meldroute.sources.rules;

import java.util.List;
import java.util.Locale;

/**
 * What could be read of a file.
 *
 * @param columns what its columns are called
 * @param rows as many values as there are columns
 * @param troubles what was left out and on which line, the first of them
 * @param left how many lines were left out
 * @param refused names of columns that were left out, since they hold citizen service numbers
 */
public record Sheet(List<String> columns, List<Line> rows, List<Trouble> troubles, int left, List<String> refused) {
    /** One row, and on which line of the file it began. */
    public record Line(int number, List<String> values) {
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /** A row that was left out. */
    public record Trouble(int number, Why why, int found, int expected) {}

    /** Why a row was left out. */
    public enum Why {
        /** A quote is not closed. */
        QUOTE,
        /** It has more or fewer values than there are columns. */
        COUNT,
        /** It is not written in UTF-8. */
        LETTERS,
        /** It speaks of a shelter: where shelters are is never kept. */
        SHELTER,
        /** Nothing stands in it. */
        BLANK;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why nothing of a file is taken. */
    public enum Fault {
        EMPTY,
        /** It is no text: a spreadsheet, for instance. */
        NO_TEXT,
        HEADER,
        TOO_MANY_COLUMNS,
        TOO_MANY_ROWS,
        NO_ROWS;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "Sheet[" + rows.size() + "]";
    }
}

package nl.meldroute.linkage.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Field;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows with a header, by comma, semicolon or tab. A row that can't be read is named with its line and left out; the rows after it
 * are read.
 */
final class Table {
    private static final String ID = "id";
    private static final char BROKEN = '\ufffd';
    private static final int LONGEST_ROW = 8;
    private static final int MOST_TOLD = 20;
    private final Consumer<String> tell;
    private final String name;
    private char separator = ',';
    private @Nullable Field[] fields = new Field[0];
    private int idAt = -1;
    private int line;
    private int read;
    private int broken;

    Table(Path file, Consumer<String> tell) {
        this.tell = tell;
        this.name = file.getFileName().toString();
    }

    /** Reads all rows of the file. */
    static Table read(Path file, Consumer<Entry> rows, Consumer<String> tell) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; a file is needed.");
        }
        Table table = new Table(file, tell);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            table.read(new Lines(lines), rows);
        }
        return table;
    }

    int rows() {
        return read;
    }

    int broken() {
        return broken;
    }

    private void read(Lines lines, Consumer<Entry> rows) throws IOException {
        String first = lines.next();
        if (first == null || first.isBlank()) {
            throw new IOException(name + " is empty: the first line has to name the columns.");
        }
        header(first.startsWith("\ufeff") ? first.substring(1) : first);
        for (String text = lines.next(); text != null; text = lines.next()) {
            line = lines.line();
            if (!text.isBlank()) {
                row(text, lines, rows);
            }
        }
        if (broken > MOST_TOLD) {
            tell.accept("%s: %,d rows could not be read.".formatted(name, broken));
        }
    }

    private void header(String text) throws IOException {
        for (char maybe : new char[] {';', '\t'}) {
            separator = text.indexOf(separator) < 0 && text.indexOf(maybe) >= 0 ? maybe : separator;
        }
        List<String> columns = split(text).orElseThrow(() -> new IOException(name + ": the first line can't be read."));
        fields = new Field[columns.size()];
        List<String> unknown = new ArrayList<>();
        for (int at = 0; at < fields.length; at++) {
            String column = columns.get(at).strip();
            if (column.equalsIgnoreCase(ID)) {
                idAt = at;
            } else {
                fields[at] = Field.of(column).orElse(null);
                if (fields[at] == null) {
                    unknown.add(column);
                }
            }
        }
        if (idAt < 0) {
            throw new IOException(name + " has no column id.");
        }
        if (!unknown.isEmpty()) {
            tell.accept(name + ": columns nobody knows are left out: " + String.join(", ", unknown));
        }
    }

    private void row(String text, Lines lines, Consumer<Entry> rows) throws IOException {
        String whole = text;
        int more = 0;
        while (quotes(whole) % 2 == 1 && more < LONGEST_ROW) {
            String next = lines.peek(more);
            if (next == null) {
                break;
            }
            whole = whole + "\n" + next;
            more++;
        }
        Optional<List<String>> values = quotes(whole) % 2 == 0 ? split(whole) : Optional.empty();
        if (values.isEmpty() || values.get().size() != fields.length) {
            bad(
                    values.isEmpty()
                            ? "a quote is not closed"
                            : "it has %d values where %d are expected"
                                    .formatted(values.get().size(), fields.length));
            return;
        }
        lines.skip(more);
        entry(values.get(), rows);
    }

    private void entry(List<String> values, Consumer<Entry> rows) {
        String id = values.get(idAt).strip();
        if (id.isEmpty()) {
            bad("it has no id");
            return;
        }
        Entry entry = new Entry(id);
        for (int at = 0; at < fields.length; at++) {
            Field field = fields[at];
            String value = values.get(at);
            if (value.indexOf(BROKEN) >= 0) {
                bad("it is not written in UTF-8");
                return;
            }
            if (field != null && !value.isBlank()) {
                entry.put(field, value.strip());
            }
        }
        read++;
        rows.accept(entry);
    }

    private void bad(String why) {
        broken++;
        if (broken <= MOST_TOLD) {
            tell.accept("%s, line %d is left out: %s.".formatted(name, line, why));
        }
    }

    private Optional<List<String>> split(String row) {
        if (row.indexOf('"') < 0) {
            return Optional.of(plain(row));
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(row)) {
            return reader.stream().findFirst().map(CsvRecord::getFields);
        } catch (CsvParseException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private List<String> plain(String row) {
        List<String> values = new ArrayList<>(fields.length);
        int begin = 0;
        for (int end = row.indexOf(separator); end >= 0; end = row.indexOf(separator, begin)) {
            values.add(row.substring(begin, end));
            begin = end + 1;
        }
        values.add(row.substring(begin));
        return values;
    }

    private static int quotes(String text) {
        int quotes = 0;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            quotes++;
        }
        return quotes;
    }

    /** Lines of a file, of which some may be looked at before they are taken. */
    private static final class Lines {
        private final BufferedReader reader;
        private final Deque<String> ahead = new ArrayDeque<>();
        private int line;

        Lines(BufferedReader reader) {
            this.reader = reader;
        }

        @Nullable
        String next() throws IOException {
            line++;
            return ahead.isEmpty() ? reader.readLine() : ahead.pop();
        }

        @Nullable
        String peek(int nth) throws IOException {
            while (ahead.size() <= nth) {
                String next = reader.readLine();
                if (next == null) {
                    return null;
                }
                ahead.add(next);
            }
            return List.copyOf(ahead).get(nth);
        }

        void skip(int lines) throws IOException {
            for (int nth = 0; nth < lines; nth++) {
                next();
            }
        }

        int line() {
            return line;
        }
    }
}

package nl.meldroute.sources.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meldroute.sources.rules.Sheet.Fault;
import nl.meldroute.sources.rules.Sheet.Line;
import nl.meldroute.sources.rules.Sheet.Trouble;
import nl.meldroute.sources.rules.Sheet.Why;
import nl.meldroute.subjects.Address;

/**
 * Reads a file of rows with a header, by comma, semicolon or tab. A row that can't be read is named with its line and left out; the rows
 * after it are read. A column with citizen service numbers and a row that names a shelter are never taken.
 */
public final class SheetReader {
    /** Of a larger file nothing is taken: half a register would answer that something does not occur. */
    public static final int MOST_ROWS = 20_000;

    public static final int MOST_COLUMNS = 40;
    /** Of what is far too long only the start is kept. */
    private static final int LONGEST = 400;
    /** A value between quotes goes on over so many lines; after that the quote is a mistake. */
    private static final int LONGEST_ROW = 8;

    private static final int MOST_TOLD = 20;
    private static final char BROKEN = '\ufffd';
    private static final char MARK = '\ufeff';

    private final List<String> lines;
    private final List<Line> rows = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private List<String> columns = List.of();
    private char separator = ',';
    private int left;

    private SheetReader(List<String> lines) {
        this.lines = lines;
    }

    /** What came of a file. */
    public sealed interface Outcome {}

    /** It was read, perhaps but for some rows. */
    public record Taken(Sheet sheet) implements Outcome {}

    /** Nothing of it is taken. */
    public record Refused(Fault why) implements Outcome {}

    public static Outcome read(byte[] file) {
        if (file.length == 0) {
            return new Refused(Fault.EMPTY);
        }
        String text = new String(file, letters(file));
        String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        if (plain.isBlank()) {
            return new Refused(Fault.EMPTY);
        }
        if (plain.startsWith("PK") || plain.indexOf('\0') >= 0) {
            return new Refused(Fault.NO_TEXT);
        }
        return new SheetReader(plain.lines().toList()).read();
    }

    /** Some spreadsheets save in UTF-16, with a mark in front. */
    private static Charset letters(byte[] file) {
        int first = file[0] & 0xff;
        int second = file.length > 1 ? file[1] & 0xff : 0;
        boolean wide = (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private Outcome read() {
        int first = 0;
        while (lines.get(first).isBlank()) {
            first++;
        }
        separator = separator(lines.get(first));
        Optional<List<String>> header = values(lines.get(first));
        if (header.isEmpty() || header.get().stream().allMatch(String::isBlank)) {
            return new Refused(Fault.HEADER);
        }
        columns = named(header.get());
        if (columns.size() > MOST_COLUMNS) {
            return new Refused(Fault.TOO_MANY_COLUMNS);
        }
        for (int at = first + 1; at < lines.size() && rows.size() <= MOST_ROWS; at++) {
            if (!lines.get(at).isBlank()) {
                at += row(at);
            }
        }
        if (rows.size() > MOST_ROWS) {
            return new Refused(Fault.TOO_MANY_ROWS);
        }
        return rows.isEmpty() ? new Refused(Fault.NO_ROWS) : new Taken(sheet());
    }

    /** Gives how many lines it needed besides its own. */
    private int row(int at) {
        StringBuilder whole = new StringBuilder(lines.get(at));
        int more = 0;
        while (open(whole) && more < LONGEST_ROW && at + more + 1 < lines.size()) {
            more++;
            whole.append('\n').append(lines.get(at + more));
        }
        Optional<List<String>> values = open(whole) ? Optional.empty() : values(whole.toString());
        int number = at + 1;
        if (values.isEmpty()) {
            bad(new Trouble(number, Why.QUOTE, 0, 0));
            return 0;
        }
        if (values.get().size() != columns.size()) {
            bad(new Trouble(number, Why.COUNT, values.get().size(), columns.size()));
            return 0;
        }
        take(number, values.get().stream().map(SheetReader::cut).toList());
        return more;
    }

    private void take(int number, List<String> values) {
        fault(values)
                .ifPresentOrElse(why -> bad(new Trouble(number, why, 0, 0)), () -> rows.add(new Line(number, values)));
    }

    private static Optional<Why> fault(List<String> values) {
        if (values.stream().allMatch(String::isEmpty)) {
            return Optional.of(Why.BLANK);
        }
        if (values.stream().anyMatch(value -> value.indexOf(BROKEN) >= 0)) {
            return Optional.of(Why.LETTERS);
        }
        return Address.namesShelter(values) ? Optional.of(Why.SHELTER) : Optional.empty();
    }

    private void bad(Trouble trouble) {
        left++;
        if (troubles.size() < MOST_TOLD) {
            troubles.add(trouble);
        }
    }

    private Sheet sheet() {
        List<Integer> kept = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            List<String> values =
                    rows.stream().map(row -> row.values().get(column)).toList();
            if (ServiceNumbers.in(columns.get(at), values)) {
                refused.add(columns.get(at));
            } else {
                kept.add(at);
            }
        }
        return new Sheet(
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Line(
                                row.number(),
                                kept.stream().map(row.values()::get).toList()))
                        .toList(),
                List.copyOf(troubles),
                left,
                refused);
    }

    private Optional<List<String>> values(String row) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(row)) {
            return reader.stream().findFirst().map(CsvRecord::getFields);
        } catch (CsvParseException | IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The one that the header has most. */
    private static char separator(String header) {
        char best = ',';
        long most = 0;
        for (char maybe : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(letter -> letter == maybe).count();
            if (count > most) {
                best = maybe;
                most = count;
            }
        }
        return best;
    }

    private static List<String> named(List<String> header) {
        List<String> named = new ArrayList<>();
        for (String name : header) {
            String clean = cut(name).replace('\n', ' ');
            named.add(clean.isEmpty() ? "(" + (named.size() + 1) + ")" : clean);
        }
        return named;
    }

    private static String cut(String value) {
        String stripped = value.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    private static boolean open(CharSequence text) {
        return text.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }
}

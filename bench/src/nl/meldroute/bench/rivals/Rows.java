package nl.meldroute.bench.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of a file without quotes, as a rival gets them: small letters without marks, the birth date as it was written. */
final class Rows {
    private Rows() {}

    static Stream<Map<String, String>> of(Path file) throws IOException {
        List<String> columns;
        try (Stream<String> lines = Files.lines(file)) {
            columns = List.of(lines.findFirst().orElseThrow().split(","));
        }
        return Files.lines(file).skip(1).map(line -> row(columns, line.split(",", -1)));
    }

    private static Map<String, String> row(List<String> columns, String[] values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            String value = columns.get(at).equals("id") ? values[at] : plain(values[at]);
            if (!value.isEmpty()) {
                row.put(columns.get(at), value);
            }
        }
        return row;
    }

    private static String plain(String value) {
        return Normalizer.normalize(value.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Street, number and addition in one. */
    static String address(Map<String, String> row) {
        return String.join(
                        " ",
                        row.getOrDefault("street", ""),
                        row.getOrDefault("house_number", ""),
                        row.getOrDefault("house_addition", ""))
                .strip();
    }
}

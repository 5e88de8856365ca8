package nl.meldroute.breakglass;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.breakglass.BreakGlass.By;
import nl.meldroute.breakglass.BreakGlass.Opening;
import nl.meldroute.breakglass.BreakGlass.Report;
import nl.meldroute.breakglass.BreakGlass.Words;
import nl.meldroute.breakglass.store.RequestRows;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was asked and reported, on its way to the database and back: sealed under the key file. */
@Component
class GlassFile {
    private static final String ASKED = "breakglass.glass_request.asked|";
    private static final String REPORT = "breakglass.glass_report.content|";
    private final RequestRows rows;
    private final JsonMapper json;
    private final KeyBox box;

    GlassFile(RequestRows rows, JsonMapper json, KeyFile keyFile) {
        this.rows = rows;
        this.json = json;
        this.box = keyFile.box("break glass");
    }

    boolean ask(UUID id, By by, Words words) {
        return rows.ask(id, by.who(), by.at(), box.lock(json.writeValueAsBytes(words), ASKED + id));
    }

    boolean report(UUID id, Report report) {
        byte[] sealed = box.lock(json.writeValueAsBytes(report.text()), REPORT + id);
        return rows.report(
                id, new RequestRows.ReportRow(report.by().who(), report.by().at(), sealed));
    }

    Optional<BreakGlass> find(UUID id) {
        return rows.find(id).map(this::open);
    }

    /** Those that nobody reviewed, the oldest first. */
    List<BreakGlass> unreviewed() {
        return rows.unreviewed().stream().map(this::open).toList();
    }

    private BreakGlass open(RequestRows.Row row) {
        return new BreakGlass(
                row.id(),
                new By(row.askedBy(), row.askedAt()),
                json.readValue(opened(row.asked(), ASKED + row.id()), Words.class),
                row.refusedBy(),
                opening(row.opening()),
                report(row),
                row.reviewed());
    }

    private static @Nullable Opening opening(RequestRows.@Nullable OpeningRow row) {
        return row == null
                ? null
                : new Opening(new By(row.second(), row.at()), row.until(), row.matches(), row.signal(), row.ended());
    }

    private @Nullable Report report(RequestRows.Row row) {
        RequestRows.ReportRow report = row.report();
        return report == null
                ? null
                : new Report(
                        new By(report.by(), report.at()),
                        json.readValue(opened(report.content(), REPORT + row.id()), String.class));
    }

    private byte[] opened(byte[] sealed, String place) {
        return box.unlock(sealed, place)
                .orElseThrow(
                        () -> new IllegalStateException("What was asked or reported does not open: it was altered"));
    }
}

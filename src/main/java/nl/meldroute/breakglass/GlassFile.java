package nl.meldroute.breakglass;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.meldroute.breakglass.BreakGlass.By;
import nl.meldroute.breakglass.BreakGlass.Opening;
import nl.meldroute.breakglass.BreakGlass.Report;
import nl.meldroute.breakglass.BreakGlass.Words;
import nl.meldroute.breakglass.store.RequestRows;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.privacy.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was asked and reported, on its way to the database and back: sealed under the key file. */
@Component
class GlassFile {
    static final SealedColumn ASKED = new SealedColumn("breakglass.glass_request.asked", FieldClass.CASE);
    static final SealedColumn REPORT = new SealedColumn("breakglass.glass_report.content", FieldClass.CASE);
    private final RequestRows rows;
    private final JsonMapper json;
    private final KeyBox box;

    GlassFile(RequestRows rows, JsonMapper json, KeyFile keyFile) {
        this.rows = rows;
        this.json = json;
        this.box = keyFile.box("break glass");
    }

    boolean ask(UUID id, By by, Words words) {
        return rows.ask(id, by.who(), by.at(), box.lock(json.writeValueAsBytes(words), place(ASKED, id)));
    }

    boolean report(UUID id, Report report) {
        byte[] sealed = box.lock(json.writeValueAsBytes(report.text()), place(REPORT, id));
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

    /** The same, to count and to see how far they are: without a word of what was asked and reported. */
    List<BreakGlass> unreviewedShut() {
        return rows.unreviewed().stream()
                .map(row -> glass(row, Words.SHUT, report(row, _ -> "")))
                .toList();
    }

    private BreakGlass open(RequestRows.Row row) {
        Words words = json.readValue(opened(ASKED, row.id(), row.asked()), Words.class);
        return glass(row, words, report(row, text -> json.readValue(opened(REPORT, row.id(), text), String.class)));
    }

    private static BreakGlass glass(RequestRows.Row row, Words words, @Nullable Report report) {
        By asked = new By(row.askedBy(), row.askedAt());
        return new BreakGlass(row.id(), asked, words, row.refusedBy(), opening(row.opening()), report, row.reviewed());
    }

    private static @Nullable Opening opening(RequestRows.@Nullable OpeningRow row) {
        return row == null
                ? null
                : new Opening(new By(row.second(), row.at()), row.until(), row.matches(), row.signal(), row.ended());
    }

    private static @Nullable Report report(RequestRows.Row row, Function<byte[], String> text) {
        RequestRows.ReportRow report = row.report();
        return report == null ? null : new Report(new By(report.by(), report.at()), text.apply(report.content()));
    }

    private static String place(SealedColumn column, UUID id) {
        return column.name() + "|" + id;
    }

    private byte[] opened(SealedColumn column, UUID id, byte[] sealed) {
        column.pass();
        return box.unlock(sealed, place(column, id))
                .orElseThrow(
                        () -> new IllegalStateException("What was asked or reported does not open: it was altered"));
    }
}

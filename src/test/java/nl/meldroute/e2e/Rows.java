package nl.meldroute.e2e;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import nl.meldroute.e2e.Places.Piece;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.LentContent;
import nl.meldroute.privacy.SealedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table, as it lies there and as the product can open it. */
final class Rows {
    /** What is sealed under the key of a signal: the column, and by which columns row and signal are known. */
    private static final Map<String, List<String>> SEALED = Map.ofEntries(
            Map.entry("reporting.report.content", List.of("id", "id")),
            Map.entry("reporting.written.content", List.of("id", "report_id")),
            Map.entry("intake.signal.registration", List.of("id", "id")),
            Map.entry("intake.part.content", List.of("signal_id", "signal_id")),
            Map.entry("intake.words.content", List.of("entry_id", "signal_id")),
            Map.entry("feedback.draft.content", List.of("id", "signal_id")),
            Map.entry("subjects.subject.content", List.of("id", "signal_id")),
            Map.entry(
                    "subjects.correction.content",
                    List.of("id", "(select signal_id from subjects.subject s where s.id = subject_id)")),
            Map.entry("matching.pair.found", List.of("id", "low")),
            Map.entry("matching.pair.judged", List.of("id", "low")),
            Map.entry("sources.inquiry.content", List.of("id", "signal_id")),
            Map.entry("files.attachment.caption", List.of("id", "signal_id")),
            Map.entry("referral.deed.content", List.of("id", "signal_id")),
            Map.entry("referral.unsent.content", List.of("id", "signal_id")));

    /** What is sealed under a key of its own, since a colleague reads it; the id of the row is that of the key. */
    private static final List<String> LENT = List.of(
            "sharing.share.content",
            "breakglass.glass_copy.content",
            "enrichment.enquiry.question",
            "enrichment.enquiry.finding",
            "referral.consultation.question",
            "referral.consultation.advice");

    /** What is sealed under the key file, and for which use: asked or reported in an emergency, or what a register says. */
    private static final Map<String, String> OF_THE_HOUSE = Map.of(
            "breakglass.glass_request.asked", "break glass",
            "breakglass.glass_report.content", "break glass",
            "sources.register.content", "sources");

    private final Product product;

    Rows(Product product) {
        this.product = product;
    }

    private record SealedRow(UUID row, ReportId signal, byte[] content) {}

    /** Everything, by the one whom no policy stops; what is bytes as bytes. */
    List<Piece> everything() {
        return tables().stream().flatMap(this::table).toList();
    }

    /** What the server says of itself: what runs, and which values are often there. */
    List<Piece> statistics() {
        product.superuser().sql("analyze").update();
        return Stream.of("pg_stat_activity", "pg_prepared_statements", "pg_stats", "pg_settings", "pg_stat_user_tables")
                .flatMap(this::table)
                .toList();
    }

    /** All that is sealed under the key of a signal, opened: everybody who may handle signals can read it. */
    List<Piece> opened() {
        return Stream.of(
                        SEALED.keySet().stream().flatMap(this::opened),
                        LENT.stream().flatMap(this::lent),
                        OF_THE_HOUSE.entrySet().stream().flatMap(one -> ofTheHouse(one.getKey(), one.getValue())))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private Stream<Piece> ofTheHouse(String column, String use) {
        KeyBox box = product.bean(KeyFile.class).box(use);
        String table = column.substring(0, column.lastIndexOf('.'));
        return product
                .superuser()
                .sql("select id, %s from %s".formatted(column.substring(column.lastIndexOf('.') + 1), table))
                .query((row, _) -> new Piece(
                        column + ", opened",
                        box.unlock(row.getBytes(2), column + "|" + row.getObject(1, UUID.class))
                                .orElseThrow()))
                .list()
                .stream();
    }

    /** By the deputy: other tests keep the officer from a signal. */
    private Stream<Piece> lent(String column) {
        String table = column.substring(0, column.lastIndexOf('.'));
        String name = column.substring(column.lastIndexOf('.') + 1);
        List<Map.Entry<UUID, byte[]>> rows = product.superuser()
                .sql("select id, %1$s from %2$s where %1$s is not null".formatted(name, table))
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getBytes(2)))
                .list();
        Account deputy = product.account(Role.DEPUTY);
        LentContent lent = product.bean(LentContent.class);
        Function<Map.Entry<UUID, byte[]>, Piece> open = row -> Piece.of(
                column + ", opened",
                lent.of(row.getKey()).open(new SealedColumn(column, FieldClass.CASE), row.getKey(), row.getValue()));
        return product
                .bean(ActingDatabase.class)
                .as(
                        new Acting(deputy.id(), deputy.role().name(), Purpose.HANDLING),
                        () -> rows.stream().map(open).toList())
                .stream();
    }

    /** The columns of bytes that lie there. */
    List<String> columnsOfBytes() {
        return texts("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')
                """);
    }

    private List<String> tables() {
        return texts("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """);
    }

    private Stream<Piece> table(String table) {
        return product.superuser().sql("select * from " + table).query((row, _) -> pieces(table, row)).list().stream()
                .flatMap(List::stream);
    }

    private static List<Piece> pieces(String table, ResultSet row) throws SQLException {
        List<Piece> pieces = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String where = table + "." + row.getMetaData().getColumnName(column);
            boolean bytes = row.getMetaData().getColumnTypeName(column).equals("bytea");
            byte[] content = bytes ? row.getBytes(column) : null;
            pieces.add(content == null ? Piece.of(where, row.getString(column)) : new Piece(where, content));
        }
        return pieces;
    }

    private Stream<Piece> opened(String column) {
        String table = column.substring(0, column.lastIndexOf('.'));
        String name = column.substring(column.lastIndexOf('.') + 1);
        List<String> ids = SEALED.getOrDefault(column, List.of());
        JdbcClient client = product.superuser();
        List<SealedRow> rows = client.sql("select %s, %s, %s from %s where %s is not null"
                        .formatted(ids.getFirst(), ids.getLast(), name, table, name))
                .query((row, _) -> new SealedRow(
                        row.getObject(1, UUID.class), new ReportId(row.getObject(2, UUID.class)), row.getBytes(3)))
                .list();
        Function<SealedRow, Piece> open = row -> Piece.of(
                column + ", opened",
                product.bean(CaseContent.class)
                        .of(row.signal())
                        .open(new SealedColumn(bound(column), FieldClass.SOURCE), row.row(), row.content()));
        return product
                .bean(ActingDatabase.class)
                .as(
                        Acting.nobody(Purpose.RECEIVING),
                        () -> rows.stream().map(open).toList())
                .stream();
    }

    /** Words are bound to the entry that they stand beside. */
    private static String bound(String column) {
        return column.equals("intake.words.content") ? "intake.entry.content" : column;
    }

    private List<String> texts(String sql) {
        return product.superuser().sql(sql).query((row, _) -> row.getString(1)).list();
    }
}

package nl.meldroute.sources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.sources.rules.Columns;
import nl.meldroute.sources.rules.Sheet;
import nl.meldroute.sources.rules.SheetReader;
import nl.meldroute.sources.store.RegisterRows;
import nl.meldroute.sources.store.RegisterRows.Row;
import nl.meldroute.sources.store.RegisterRows.State;

/** A file as a register: brought, looked at with what its columns mean, and put in use in the place of the one before (2.2 step 3). */
@ModuleDoor
public class Imports {
    /** How long a file waits that nobody puts in use. */
    public static final int WAITS = 7;

    private final RegisterRows rows;
    private final SourceBook book;
    private final Shelf shelf;
    private final Audit audit;
    private final Clock clock;

    Imports(RegisterRows rows, SourceBook book, Shelf shelf, Audit audit, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file that waits, with until when it is kept once it is in use. */
    public record Waiting(UUID id, Source source, Sheet sheet, LocalDate expiresOn) {
        /** What each column means, by what it is called. */
        public List<String> guessed() {
            return Columns.guessed(sheet.columns());
        }

        @Override
        public String toString() {
            return "Waiting[" + sheet.rows().size() + "]";
        }
    }

    /** Reads a file; what could be read of it waits. Gives why nothing of it is taken; empty where something is. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Sheet.Fault> bring(UUID source, byte[] file) {
        book.ofFile(source);
        return switch (SheetReader.read(file)) {
            case SheetReader.Refused(Sheet.Fault why) -> Optional.of(why);
            case SheetReader.Taken(Sheet sheet) -> {
                UUID id = RandomIds.next();
                LocalDate today = today();
                int count = sheet.rows().size();
                rows.replace(
                        new Row(id, source, State.WAITING, today, today.plusDays(WAITS), count, shelf.seal(id, sheet)));
                audit.record(new Act("source.import", "source", source, "done", null));
                yield Optional.empty();
            }
        };
    }

    /** The file that waits to be put in use; on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Waiting> waiting(UUID id) {
        Source source = book.ofFile(id);
        Optional<Row> row = rows.find(id, State.WAITING);
        row.ifPresent(_ -> audit.record(new Act("source.preview", "source", id, "done", null)));
        return row.map(found -> new Waiting(
                found.id(),
                source,
                shelf.open(found, Sheet.class),
                today().plusMonths(source.charter().keptMonths())));
    }

    /**
     * Puts it in use in the place of the one before; only what has a meaning is kept. False where another file waits meanwhile, or none.
     *
     * @param file the one that was looked at
     * @param meanings of each column, as in {@link Columns#choices}
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public boolean use(UUID source, UUID file, List<String> meanings, LocalDate expiresOn) {
        Optional<Row> waiting =
                rows.find(source, State.WAITING).filter(row -> row.id().equals(file));
        if (waiting.isEmpty()) {
            return false;
        }
        checked(meanings, expiresOn, book.source(source));
        Sheet sheet = shelf.open(waiting.get(), Sheet.class);
        if (sheet.columns().size() != meanings.size()) {
            throw new NotForYou();
        }
        UUID id = RandomIds.next();
        byte[] sealed = shelf.seal(id, kept(sheet, meanings));
        rows.replace(new Row(
                id, source, State.IN_USE, today(), expiresOn, sheet.rows().size(), sealed));
        rows.delete(source, State.WAITING);
        shelf.forget(source);
        audit.record(new Act("source.use", "source", source, "done", null));
        return true;
    }

    /** Erases a file that waits, or that is in use. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void erase(UUID source, boolean inUse) {
        if (rows.delete(source, inUse ? State.IN_USE : State.WAITING)) {
            shelf.forget(source);
            audit.record(new Act("source.erase", "source", source, "done", null));
        }
    }

    private void checked(List<String> meanings, LocalDate expiresOn, Source source) {
        LocalDate latest = today().plusMonths(source.charter().keptMonths());
        boolean lasts = expiresOn.isAfter(today()) && !expiresOn.isAfter(latest);
        boolean searched = meanings.stream().anyMatch(Columns::searched);
        if (!lasts || !searched || Columns.twice(meanings).isPresent()) {
            throw new IllegalArgumentException("A file is used with a column to search, until a day within its term");
        }
    }

    private static Shelf.Rows kept(Sheet sheet, List<String> meanings) {
        List<Integer> kept = IntStream.range(0, meanings.size())
                .filter(at -> !meanings.get(at).equals(Columns.LEFT_OUT))
                .boxed()
                .toList();
        return new Shelf.Rows(
                kept.stream().map(sheet.columns()::get).toList(),
                kept.stream().map(meanings::get).toList(),
                sheet.rows().stream()
                        .map(row -> kept.stream().map(row.values()::get).toList())
                        .toList());
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }
}

package nl.meldroute.sources;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Field;
import nl.meldroute.linkage.Hit;
import nl.meldroute.linkage.Register;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.sources.Inquiry.Found;
import nl.meldroute.sources.Inquiry.Reason;
import nl.meldroute.sources.Inquiry.Value;
import nl.meldroute.sources.rules.Columns;
import nl.meldroute.sources.rules.Occurs;
import nl.meldroute.sources.store.RegisterRows;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What files said: sealed under the key file in the database, and, from the first question on, made ready for the engine in memory. What
 * replaces a file, or erases it, takes it out of memory too.
 */
@Component
class Shelf {
    private static final SealedColumn CONTENT = new SealedColumn("sources.register.content", FieldClass.PERSON);
    private final RegisterRows rows;
    private final JsonMapper json;
    private final KeyBox box;
    private final Clock clock;
    private final Map<UUID, Ready> ready = new ConcurrentHashMap<>();

    Shelf(RegisterRows rows, JsonMapper json, KeyFile keyFile, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.box = keyFile.box("sources");
        this.clock = clock;
    }

    /** What is kept of a file in use: what its columns are called and mean, and its rows. */
    record Rows(List<String> columns, List<String> meanings, List<List<String>> rows) {
        @Override
        public String toString() {
            return "Rows[" + rows.size() + "]";
        }
    }

    /** The rows of one file, made ready. */
    private record Ready(UUID file, Rows rows, Register register) {}

    byte[] seal(UUID file, Object content) {
        return box.lock(json.writeValueAsBytes(content), place(file));
    }

    <T> T open(RegisterRows.Row row, Class<T> kind) {
        CONTENT.pass();
        byte[] plain = box.unlock(row.content(), place(row.id()))
                .orElseThrow(() -> new IllegalStateException("What a file said does not open: it was altered"));
        return json.readValue(plain, kind);
    }

    /**
     * The rows that the question may be about, best first: by all facts together, and by each that is telling on its own. Two names of one
     * company would else hide that the number is the same.
     */
    List<Found> find(UUID source, Map<String, String> facts) {
        Ready held = ready(source);
        Register.Search search = held.register().search();
        Map<String, Hit> hits = new LinkedHashMap<>();
        Occurs.questions(facts).stream()
                .flatMap(question -> search.find(question).stream())
                .filter(Occurs::in)
                .forEach(hit -> hits.putIfAbsent(hit.id(), hit));
        return hits.values().stream().map(hit -> found(held.rows(), hit)).toList();
    }

    /** From now on nothing of it is in memory. */
    void forget(UUID source) {
        ready.remove(source);
    }

    private Ready ready(UUID source) {
        RegisterRows.Row row = rows.find(source, RegisterRows.State.IN_USE)
                .orElseThrow(() -> new IllegalStateException("No file is in use"));
        CONTENT.pass();
        return ready.compute(source, (_, known) -> known != null && known.file().equals(row.id()) ? known : made(row));
    }

    private Ready made(RegisterRows.Row row) {
        Rows content = open(row, Rows.class);
        Register register = new Register(WorkCalendar.today(clock));
        for (int at = 0; at < content.rows().size(); at++) {
            register.add(entry(content, at));
        }
        register.prepare();
        return new Ready(row.id(), content, register);
    }

    private static Entry entry(Rows content, int at) {
        Entry entry = new Entry(Integer.toString(at));
        List<String> values = content.rows().get(at);
        for (int column = 0; column < values.size(); column++) {
            String meaning = content.meanings().get(column);
            String value = values.get(column);
            if (Columns.searched(meaning) && !value.isEmpty()) {
                entry.put(Field.of(meaning).orElseThrow(), value);
            }
        }
        return entry;
    }

    private static Found found(Rows content, Hit hit) {
        List<String> row = content.rows().get(Integer.parseInt(hit.id()));
        List<Value> values = new ArrayList<>();
        IntStream.range(0, row.size())
                .filter(at -> !row.get(at).isEmpty())
                .forEach(at -> values.add(new Value(content.columns().get(at), row.get(at))));
        List<Reason> reasons = hit.reasons().stream()
                .map(reason -> new Reason(reason.part().name(), reason.level().name()))
                .toList();
        return new Found(values, hit.band().code(), reasons, false);
    }

    private static String place(UUID file) {
        return CONTENT.name() + "|" + file;
    }
}

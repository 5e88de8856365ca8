package nl.meldroute.sources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.baseregisters.BaseRegister;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.sources.Source.Charter;
import nl.meldroute.sources.store.RegisterRows;
import nl.meldroute.sources.store.SourceRows;
import org.springframework.stereotype.Component;

/**
 * The sources that may be asked (2.2 step 3), and what was agreed about each. Officer and deputy keep them, since files name people and
 * an administrator sees none; the privacy officer reads which there are.
 */
@ModuleDoor
public class SourceBook {
    private final SourceRows rows;
    private final RegisterRows registers;
    private final Shelf shelf;
    private final Wire wire;
    private final Audit audit;
    private final Clock clock;

    SourceBook(SourceRows rows, RegisterRows registers, Held held, Audit audit, Clock clock) {
        this.rows = rows;
        this.registers = registers;
        this.shelf = held.shelf();
        this.wire = held.wire();
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the answers are. */
    @Component
    record Held(Shelf shelf, Wire wire) {}

    /** All of them, by name. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public List<Source> all() {
        return rows.all();
    }

    /** One of them. Throws {@link NotForYou} where there is none with this id. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public Source source(UUID id) {
        return rows.find(id).orElseThrow(NotForYou::new);
    }

    /** One of them that takes a file. Throws {@link NotForYou} where there is none with this id. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    public Source ofFile(UUID id) {
        return Optional.of(source(id))
                .filter(source -> source.kind() == Source.Kind.FILE)
                .orElseThrow(NotForYou::new);
    }

    /** Adds one that is reached by a file. Pressed twice, it is added once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    public void add(UUID once, Charter charter) {
        if (rows.insert(once, null, charter)) {
            audit.record(new Act("source.add", "source", once, "done", null));
        }
    }

    /** Which base registers are connected, and are no source yet. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    public Set<BaseRegister> connectable() {
        Set<BaseRegister> left = new TreeSet<>(wire.connected());
        rows.all().forEach(source -> source.connection().ifPresent(left::remove));
        return left;
    }

    /** Adds one that is connected; once. Throws {@link NotForYou} for any other. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    public void connect(UUID once, BaseRegister register, Charter charter) {
        if (!wire.connected().contains(register)) {
            throw new NotForYou();
        }
        if (rows.insert(once, register, charter)) {
            audit.record(new Act("source.add", "source", once, "done", null));
        }
    }

    /** Whether it can be asked now, leaving aside by whom. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public Source.State state(Source source) {
        return source.state(WorkCalendar.today(clock), wire.connected());
    }

    /** Changes what was agreed, or whether it may be asked; false where somebody else was first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    public boolean change(UUID id, int version, Charter charter, boolean inUse) {
        if (!rows.update(id, version, charter, inUse)) {
            return false;
        }
        audit.record(new Act("source.change", "source", id, "done", null));
        return true;
    }

    /** Erases what files said once their day is over, also what nobody put in use. */
    @JobDoor(purpose = Purpose.ERASING)
    public void erasePast() {
        LocalDate today = WorkCalendar.today(clock);
        registers.erase(today).forEach(source -> {
            shelf.forget(source);
            audit.record(new Act("source.erase", "source", source, "done", null));
        });
    }
}

package nl.meldroute.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Alias;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.store.CountRows;
import nl.meldroute.intake.store.EntryRows;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/** Signals by the many, for the list of work and the register: without content, but for the short names that are shown. */
@ModuleDoor
public class SignalLists {
    private final SignalRows signals;
    private final CountRows counts;
    private final EntryRows entries;
    private final Ledger ledger;
    private final Audit audit;

    SignalLists(SignalRows signals, CountRows counts, EntryRows entries, Ledger ledger, Audit audit) {
        this.signals = signals;
        this.counts = counts;
        this.entries = entries;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** Those that ask for something. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Signal> open() {
        return signals.open();
    }

    /** One of them; empty where it is not there, or not for who asks. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Signal> find(ReportId id) {
        return signals.find(id);
    }

    /** The one with this number; empty likewise. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Signal> find(String number) {
        return signals.find(number);
    }

    /**
     * How many signals there are of each kind.
     *
     * @param now ask for something
     * @param later were put off until a day to come, or are unclear and looked at again then
     * @param closed were closed since then
     * @param waiting wait for a partner only, as far as is known here (2.2 step 5); not among those of now
     */
    public record Counts(int now, int later, int closed, List<ReportId> waiting) {}

    /**
     * What the counts depend on.
     *
     * @param answerFrom of a signal of this day or before it, the answer to the reporter can't wait for a partner any more
     */
    public record Bounds(LocalDate today, Instant closedSince, LocalDate answerFrom) {}

    /** Counts them in one pass, for the menu and the tabs. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Counts counts(Bounds bounds) {
        return counts.counts(bounds);
    }

    /** Some of them, by their id; those that are not there, or not for who asks, are left out. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Map<ReportId, Signal> find(Collection<ReportId> ids) {
        return signals.find(ids).stream().collect(Collectors.toMap(Signal::id, signal -> signal));
    }

    /** How many open signals only whoever asks can read, since a colleague is kept from them. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public int onlyMine() {
        return counts.onlyMine();
    }

    /**
     * Something that happened to a signal.
     *
     * @param by absent where no colleague acted
     */
    public record Event(
            ReportId signal,
            Entry.Kind kind,
            LocalDate day,
            @Nullable AccountId by) {}

    /** What colleagues did on these days, and what came in, the latest first and without a word of it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Event> meanwhile(LocalDate first, LocalDate last) {
        return entries.ofOthers(Acting.person(), first, last);
    }

    /** Who does not see it, for knowing those involved or being put aside; empty where everybody with the role does. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<AccountId> keptFrom(ReportId id) {
        return signals.keptFrom(id);
    }

    /** Part of those closed since then, the latest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Signal> closedSince(Instant since, int from, int most) {
        return signals.closedSince(since, from, most);
    }

    /** The register: those with a number, the newest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Signal> numbered(int from, int most) {
        return signals.numbered(from, most);
    }

    /** Those of the register that are closed, or that are not. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Signal> numbered(boolean closed, int from, int most) {
        return signals.numbered(closed, from, most);
    }

    /** The number of the signal that the audit calls so; empty where it is not for who asks. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<String> called(Alias alias) {
        return signals.numbersBetween(alias.first(), alias.last()).stream().findFirst();
    }

    /** What was registered of those that are shown; that a list was shown is on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Map<ReportId, Registration> registrations(Collection<ReportId> shown) {
        audit.record(Act.of("list.read", "signals"));
        return ledger.registrations(shown);
    }
}

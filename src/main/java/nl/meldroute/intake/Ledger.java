package nl.meldroute.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.store.EntryRows;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Signals with what was registered and what happened, in the clear for as long as a door stands open. */
@Component
class Ledger {
    private static final SealedColumn REGISTRATION = new SealedColumn("intake.signal.registration", FieldClass.CASE);
    private static final SealedColumn ENTRY = new SealedColumn("intake.entry.content", FieldClass.CRIMINAL);
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    /** Two presses of one button are this far apart at most. */
    private static final Duration TWICE = Duration.ofMinutes(1);

    private final SignalRows signals;
    private final EntryRows entries;
    private final CaseContent cases;
    private final JsonMapper json;
    private final Around around;

    Ledger(SignalRows signals, EntryRows entries, CaseContent cases, JsonMapper json, Around around) {
        this.signals = signals;
        this.entries = entries;
        this.cases = cases;
        this.json = json;
        this.around = around;
    }

    /** What time it is, and who hears that a signal changed. */
    @Component
    record Around(Clock clock, ApplicationEventPublisher events) {}

    Signal signal(ReportId id) {
        return signals.find(id).orElseThrow(NotForYou::new);
    }

    /** The signal, for who changes it: nobody comes between until the door shuts. */
    Signal hold(ReportId id) {
        return signals.lock(id).orElseThrow(NotForYou::new);
    }

    Signal signal(String number) {
        return signals.find(number).orElseThrow(NotForYou::new);
    }

    /** Writes the change, unless another screen was first. */
    Change write(Signal changed) {
        boolean written = signals.update(changed);
        Signal now = signal(changed.id());
        if (!written) {
            return new Change.Meanwhile(now);
        }
        around.events().publishEvent(new SignalChanged(now));
        return new Change.Done(now);
    }

    /** Adds what happened, by whoever acts; without a person it has a day only. */
    void enter(ReportId signal, Entry.Kind kind, Map<String, String> content) {
        enter(signal, Acting.required().actor(), kind, content);
    }

    /** Adds what this person did, who has no key to the signal. */
    void enter(ReportId signal, @Nullable AccountId by, Entry.Kind kind, Map<String, String> content) {
        Instant now = around.clock().instant();
        UUID id = RandomIds.next();
        byte[] sealed = content.isEmpty() ? null : cases.of(signal).seal(ENTRY, id, json.writeValueAsString(content));
        LocalDate day = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        entries.append(new EntryRows.Row(id, signal, 0, day, by == null ? null : now, by, kind, sealed));
    }

    /** Whether whoever acts wrote exactly this within the last minute. */
    boolean writtenJustNow(ReportId signal, Entry.Kind kind, Map<String, String> content) {
        Instant since = around.clock().instant().minus(TWICE);
        AccountId actor = Acting.person();
        return entries(signal).stream()
                .filter(entry -> entry.kind() == kind && actor.equals(entry.by()))
                .filter(entry -> entry.at() != null && !entry.at().isBefore(since))
                .anyMatch(entry -> entry.content().equals(content));
    }

    /** Everything, oldest first, but for links with a signal that is not there for who asks. */
    List<Entry> entries(ReportId signal) {
        CaseRing ring = cases.of(signal);
        List<Entry> all =
                entries.of(signal).stream().map(row -> entry(ring, row)).toList();
        List<ReportId> linked = all.stream()
                .flatMap(entry -> entry.linkedTo().stream())
                .distinct()
                .toList();
        Set<ReportId> there = linked.isEmpty()
                ? Set.of()
                : signals.find(linked).stream().map(Signal::id).collect(Collectors.toUnmodifiableSet());
        return all.stream()
                .filter(entry -> !entry.ofLink()
                        || entry.linkedTo().filter(there::contains).isPresent())
                .toList();
    }

    /** What happened, oldest first, without a word of it. */
    List<Entry.Kind> kinds(ReportId signal) {
        return entries.of(signal).stream().map(EntryRows.Row::kind).toList();
    }

    void register(ReportId signal, Registration registration) {
        signals.register(
                signal, cases.of(signal).seal(REGISTRATION, signal.value(), json.writeValueAsString(registration)));
    }

    Map<ReportId, Registration> registrations(Collection<ReportId> ids) {
        Map<ReportId, CaseRing> rings = cases.of(ids);
        Map<ReportId, Registration> found = new HashMap<>();
        signals.registrations(ids).forEach((id, locked) -> {
            CaseRing ring = rings.get(id);
            if (ring != null) {
                found.put(id, registration(ring, id, locked));
            }
        });
        return found;
    }

    /** What was filled in of a signal that was not taken up yet. */
    Optional<Registration> soFar(ReportId signal) {
        return signals.soFar(signal).map(locked -> registration(cases.of(signal), signal, locked));
    }

    /** From now on this person has no key to it. */
    void keepFrom(ReportId signal, AccountId person) {
        cases.keepFrom(signal, person);
    }

    /** From now on everybody with the role has the key again. */
    void keepFromNobody(ReportId signal) {
        cases.keepFromNobody(signal);
    }

    private Registration registration(CaseRing ring, ReportId signal, byte[] locked) {
        return json.readValue(ring.open(REGISTRATION, signal.value(), locked), Registration.class);
    }

    Instant now() {
        return around.clock().instant();
    }

    LocalDate today() {
        return WorkCalendar.today(around.clock());
    }

    private Entry entry(CaseRing ring, EntryRows.Row row) {
        return new Entry(row.id(), row.place(), row.day(), row.at(), row.by(), row.kind(), words(ring, row));
    }

    private Map<String, String> words(CaseRing ring, EntryRows.Row row) {
        byte @Nullable [] content = row.content();
        return content == null ? Map.of() : json.readValue(ring.open(ENTRY, row.id(), content), WORDS);
    }
}

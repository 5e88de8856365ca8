package nl.meldroute.subjects;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.subjects.store.SubjectRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What a signal speaks of, with the part it plays there (2.2 step 3, appendix 7). Sealed under the key of the signal: who does
 * not see the signal does not see them, and they are gone when its key is.
 */
@ModuleDoor
public class Subjects {
    private final SubjectRows rows;
    private final SubjectCodec codec;
    private final CaseContent cases;
    private final Log log;
    private final Clock clock;

    Subjects(SubjectRows rows, SubjectCodec codec, CaseContent cases, Log log, Clock clock) {
        this.rows = rows;
        this.codec = codec;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /** Who hears of what is done here. */
    @Component
    record Log(Audit audit, ApplicationEventPublisher events) {
        void read(ReportId signal) {
            audit.record(Act.on(signal, "subject.read"));
        }

        void changed(ReportId signal, String action) {
            audit.record(Act.on(signal, action));
            events.publishEvent(new SubjectsChanged(signal));
        }
    }

    /** Adds it. The id makes two presses of one button one subject; it gives what stands under that id. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Subject add(ReportId signal, SubjectId id, Details details) {
        checked(details);
        CaseRing ring = cases.of(signal);
        if (rows.insert(new SubjectRows.Row(id, signal, 1, false, codec.seal(ring, id, details)))) {
            log.changed(signal, "subject.add");
        }
        return found(signal, id);
    }

    /** Takes over what a reporter told, as it was told: what can't be a number is kept as words. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void takeOver(ReportId signal, Map<SubjectId, Details> told) {
        CaseRing ring = cases.of(signal);
        told.forEach(
                (id, details) -> rows.insert(new SubjectRows.Row(id, signal, 1, false, codec.seal(ring, id, details))));
        log.changed(signal, "subject.take-over");
    }

    /** Corrects it; how it stood is kept. What was removed meanwhile is there again. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Rewriting change(Subject seen, Details details) {
        checked(details);
        if (details.kind() != found(seen.signal(), seen.id()).kind()) {
            throw new IllegalArgumentException("A subject stays what it is");
        }
        return rewrite(seen, details, false, "subject.change");
    }

    /** Takes it out of the signal; it can be put back. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Rewriting remove(Subject seen) {
        return rewrite(seen, found(seen.signal(), seen.id()).details(), true, "subject.remove");
    }

    /** Puts it back as it was. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Rewriting putBack(ReportId signal, SubjectId id) {
        Subject now = found(signal, id);
        return now.removed() ? rewrite(now, now.details(), false, "subject.put-back") : new Rewriting.Done(now);
    }

    /** One of them, also where it was removed. Throws {@link NotForYou} where the signal has no such subject. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Subject subject(ReportId signal, SubjectId id) {
        log.read(signal);
        return found(signal, id);
    }

    /** Those of a signal, in the order in which they were added; on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Subject> of(ReportId signal) {
        log.read(signal);
        CaseRing ring = cases.of(signal);
        return rows.of(signal).stream().map(row -> codec.open(ring, row)).toList();
    }

    /** Which were ever added to it, also those that were removed. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Set<SubjectId> known(ReportId signal) {
        return rows.ids(signal);
    }

    /** How it was corrected, the latest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Correction> corrections(ReportId signal, SubjectId id) {
        CaseRing ring = cases.of(found(signal, id).signal());
        return rows.before(id).stream().map(row -> codec.open(ring, row)).toList();
    }

    /** How all of a signal were corrected, the latest first; on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<SubjectCorrected> corrections(ReportId signal) {
        log.read(signal);
        CaseRing ring = cases.of(signal);
        return rows.changed(signal).stream()
                .flatMap(row -> corrections(ring, codec.open(ring, row)).stream())
                .sorted(Comparator.comparing(
                        (SubjectCorrected one) -> one.correction().at(), Comparator.reverseOrder()))
                .toList();
    }

    private List<SubjectCorrected> corrections(CaseRing ring, Subject subject) {
        List<SubjectCorrected> found = new ArrayList<>();
        Details after = subject.details();
        for (SubjectRows.Before row : rows.before(subject.id())) {
            Correction correction = codec.open(ring, row);
            found.add(new SubjectCorrected(subject.id(), correction, after));
            after = correction.before();
        }
        return found;
    }

    /** Those of a signal, for the copy that two persons read in an emergency, and to find it by an address. */
    @JobDoor(purpose = Purpose.BREAK_GLASS)
    public List<Subject> copied(ReportId signal) {
        CaseRing ring = cases.of(signal);
        return rows.of(signal).stream().map(row -> codec.open(ring, row)).toList();
    }

    /** Which signals speak of something. */
    @JobDoor(purpose = Purpose.MATCHING)
    public List<ReportId> signals() {
        return rows.signals();
    }

    /** Those of some signals; whose key is gone has none. */
    @JobDoor(purpose = Purpose.MATCHING)
    public Map<ReportId, List<Subject>> compared(Collection<ReportId> signals) {
        Map<ReportId, List<SubjectRows.Row>> all = rows.of(signals);
        Map<ReportId, CaseRing> rings = cases.of(all.keySet());
        Map<ReportId, List<Subject>> subjects = HashMap.newHashMap(all.size());
        rings.forEach((signal, ring) -> subjects.put(
                signal,
                all.getOrDefault(signal, List.of()).stream()
                        .map(row -> codec.open(ring, row))
                        .toList()));
        return subjects;
    }

    private Rewriting rewrite(Subject seen, Details details, boolean removed, String action) {
        Subject now = found(seen.signal(), seen.id());
        CaseRing ring = cases.of(now.signal());
        byte[] content = codec.seal(ring, now.id(), details);
        if (!rows.update(new SubjectRows.Row(now.id(), now.signal(), seen.version(), removed, content))) {
            return new Rewriting.Meanwhile(found(seen.signal(), seen.id()));
        }
        var correction = RandomIds.next();
        rows.keep(
                now.id(),
                new SubjectRows.Before(
                        correction,
                        clock.instant(),
                        Acting.person(),
                        removed,
                        codec.sealBefore(ring, correction, now.details())));
        log.changed(now.signal(), action);
        return new Rewriting.Done(found(now.signal(), now.id()));
    }

    private Subject found(ReportId signal, SubjectId id) {
        return codec.open(cases.of(signal), rows.find(signal, id).orElseThrow(NotForYou::new));
    }

    private static void checked(Details details) {
        if (!details.faults().isEmpty()) {
            throw new IllegalArgumentException("A subject that can't be so is not kept");
        }
    }
}

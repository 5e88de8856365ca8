package nl.meldroute.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.store.PairRows;
import nl.meldroute.subjects.Subjects;
import org.springframework.stereotype.Component;

/**
 * What hangs together by the links that somebody made, also over a signal in between: seen together, never merged (2.2 step 3).
 */
@ModuleDoor
public class Surroundings {
    /** So many signals are read at once; those that are linked behind them are only named. */
    static final int MOST = 12;

    private final Linked linked;
    private final SignalLists lists;
    private final Subjects subjects;
    private final Audit audit;

    Surroundings(Linked linked, SignalLists lists, Subjects subjects, Audit audit) {
        this.linked = linked;
        this.lists = lists;
        this.subjects = subjects;
        this.audit = audit;
    }

    /** The links as they are kept. */
    @Component
    record Linked(PairRows rows, PairCodec codec) {
        List<ReportId> to(ReportId signal) {
            return rows.linked(signal);
        }

        boolean byHand(ReportId one, ReportId other) {
            return rows.find(one, other).map(codec::open).filter(Pair::byHand).isPresent();
        }
    }

    /**
     * All that hangs together with this signal, as far as it is there for whoever asks. The look is on the audit of each that is
     * shown. Throws {@link NotForYou} where the signal is not there.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Connected of(ReportId signal) {
        Map<ReportId, List<ReportId>> others = new HashMap<>();
        List<Signal> reached = reached(signal, others);
        List<Signal> read = reached.subList(0, Math.min(MOST, reached.size()));
        Map<ReportId, Registration> registrations =
                lists.registrations(read.stream().map(Signal::id).toList());
        read.forEach(one -> audit.record(Act.on(one.id(), "match.connections")));
        List<Connected.Member> members = read.stream()
                .map(one -> new Connected.Member(
                        one,
                        Optional.ofNullable(registrations.get(one.id()))
                                .map(Registration::shortName)
                                .orElse(""),
                        subjects.of(one.id())))
                .toList();
        return new Connected(members, links(read, others), reached.subList(read.size(), reached.size()));
    }

    /** Those nearest first, and of those that are equally near by their number; one ring more than is needed is the last. */
    private List<Signal> reached(ReportId start, Map<ReportId, List<ReportId>> others) {
        Map<ReportId, Signal> reached = new LinkedHashMap<>();
        List<Signal> ring = List.of(lists.find(start).orElseThrow(NotForYou::new));
        while (!ring.isEmpty()) {
            ring.forEach(one -> reached.put(one.id(), one));
            ring = reached.size() > MOST ? List.of() : behind(ring, reached.keySet(), others);
        }
        return List.copyOf(reached.values());
    }

    private List<Signal> behind(List<Signal> ring, Set<ReportId> reached, Map<ReportId, List<ReportId>> others) {
        Set<ReportId> ids = ring.stream()
                .flatMap(one -> others.computeIfAbsent(one.id(), linked::to).stream())
                .filter(id -> !reached.contains(id))
                .collect(Collectors.toSet());
        return lists.find(ids).values().stream()
                .sorted(Comparator.comparing(Signal::numbered))
                .toList();
    }

    private List<Connected.Link> links(List<Signal> read, Map<ReportId, List<ReportId>> others) {
        List<Connected.Link> links = new ArrayList<>();
        for (int one = 0; one < read.size(); one++) {
            ReportId id = read.get(one).id();
            List<ReportId> to = others.computeIfAbsent(id, linked::to);
            for (int other = one + 1; other < read.size(); other++) {
                ReportId with = read.get(other).id();
                if (to.contains(with)) {
                    links.add(new Connected.Link(one, other, linked.byHand(id, with)));
                }
            }
        }
        return links;
    }
}

package nl.meldroute.matching;

import java.util.List;
import java.util.Optional;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Couplings;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.store.PairRows;

/**
 * Two signals are about the same though nothing they speak of says so: the officer links them by hand, with a reason. Both are
 * seen together; nothing is merged (2.2 step 3).
 */
@ModuleDoor
public class Links {
    private final PairRows rows;
    private final PairCodec codec;
    private final SignalLists lists;
    private final Couplings couplings;
    private final Audit audit;

    Links(PairRows rows, PairCodec codec, SignalLists lists, Couplings couplings, Audit audit) {
        this.rows = rows;
        this.codec = codec;
        this.lists = lists;
        this.couplings = couplings;
        this.audit = audit;
    }

    /** What would be linked; the look is on the audit of the other. Throws {@link NotForYou} where the signal is not there. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Linkable look(ReportId signal, String number) {
        Signal one = lists.find(signal).orElseThrow(NotForYou::new);
        if (number.equals(one.number())) {
            return new Linkable.Itself();
        }
        return lists.find(number).map(other -> found(signal, other)).orElseGet(Linkable.Unknown::new);
    }

    /** Links them, unless the signal was closed meanwhile. What was linked stays so; pressed twice, it is done once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Judged link(ReportId signal, ReportId other, String reason) {
        couplings.hold(signal, other);
        Signal one = lists.find(signal).orElseThrow(NotForYou::new);
        if (one.stage() == Stage.CLOSED || signal.equals(other)) {
            return Judged.MEANWHILE;
        }
        rows.queue();
        Optional<Pair> before = pair(signal, other);
        if (before.filter(pair -> pair.verdict() == Verdict.SAME).isEmpty()) {
            before.ifPresentOrElse(
                    pair -> rows.update(codec.seal(pair.with(null, Verdict.SAME, pair.found(), pair.found()))),
                    () -> rows.insert(codec.seal(linked(Pair.of(signal, other)))));
            audit.record(Act.on(signal, "match.link"));
            audit.record(Act.on(other, "match.link"));
            couplings.linked(signal, other, reason);
        }
        return Judged.DONE;
    }

    private Linkable found(ReportId signal, Signal other) {
        audit.record(Act.on(other.id(), "match.look"));
        Verdict verdict = pair(signal, other.id()).map(Pair::verdict).orElse(null);
        if (verdict == Verdict.SAME) {
            return new Linkable.Before(other);
        }
        Optional<Registration> registration =
                Optional.ofNullable(lists.registrations(List.of(other.id())).get(other.id()));
        return new Linkable.Ready(
                other, registration.map(Registration::shortName).orElse(""), verdict);
    }

    private Optional<Pair> pair(ReportId signal, ReportId other) {
        return rows.find(signal, other).map(codec::open);
    }

    private static Pair linked(Pair pair) {
        return pair.with(null, Verdict.SAME, pair.found(), pair.judged());
    }
}

package nl.meldroute.intake;

import java.util.List;
import java.util.Map;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Aside.State;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/**
 * The officer is named in a signal: with the consent of the municipal secretary or the mayor the deputy puts the officer aside, who has no
 * key to it from then on, as after knowing those involved (reading I-10). Only the deputy comes here.
 */
@ModuleDoor
public class Asides {
    private final Ledger ledger;
    private final SignalRows signals;
    private final Arrivals arrivals;
    private final Accounts accounts;
    private final Audit audit;

    Asides(Ledger ledger, SignalRows signals, Arrivals arrivals, Accounts accounts, Audit audit) {
        this.ledger = ledger;
        this.signals = signals;
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** How it stands. Throws {@link NotForYou} where there is no such number. */
    @Door(to = Role.DEPUTY, purpose = Purpose.HANDLING)
    public Aside of(String number) {
        return aside(ledger.signal(number));
    }

    /** Puts the officer aside; pressed twice it does so once. */
    @Door(to = Role.DEPUTY, purpose = Purpose.HANDLING)
    public void put(String number, Aside.Ground ground) {
        Aside now = aside(ledger.hold(ledger.signal(number).id()));
        ReportId id = now.signal().id();
        if (now.state() == State.SEES_IT) {
            ledger.enter(id, Entry.Kind.PUT_ASIDE, ground.words());
            audit.record(Act.on(id, "signal.put-aside"));
            arrivals.keepFrom(id, now.officer().id());
        }
    }

    /** Lets the officer in again, with all that was written meanwhile; pressed twice it does so once. */
    @Door(to = Role.DEPUTY, purpose = Purpose.HANDLING)
    public void letIn(String number, String reason) {
        Aside now = aside(ledger.hold(ledger.signal(number).id()));
        ReportId id = now.signal().id();
        if (now.state() == State.PUT_ASIDE) {
            ledger.enter(id, Entry.Kind.LET_IN, Map.of("reason", reason));
            audit.record(Act.on(id, "signal.let-in"));
            arrivals.keepFromNobody(id);
        }
    }

    private Aside aside(Signal signal) {
        Account officer = signals.keptFrom(signal.id())
                .flatMap(accounts::find)
                .or(() -> accounts.inRole(Role.FOCAL_OFFICER).stream().findFirst())
                .orElseThrow(NotForYou::new);
        return new Aside(signal, officer, state(signal.id()));
    }

    private State state(ReportId id) {
        if (signals.keptFrom(id).isEmpty()) {
            return State.SEES_IT;
        }
        List<Entry.Kind> kinds = ledger.kinds(id);
        return kinds.lastIndexOf(Entry.Kind.PUT_ASIDE) > kinds.lastIndexOf(Entry.Kind.LET_IN)
                ? State.PUT_ASIDE
                : State.KNOWS_THOSE_INVOLVED;
    }
}

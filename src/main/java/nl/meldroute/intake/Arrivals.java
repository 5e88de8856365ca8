package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.intake.rules.StageTable;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Notices;
import nl.meldroute.reporting.Alarm;
import nl.meldroute.reporting.DraftAlarmed;
import nl.meldroute.reporting.ReportHandedIn;
import nl.meldroute.reporting.ReporterWrote;
import nl.meldroute.reporting.Reports;
import org.springframework.context.event.EventListener;

/**
 * What comes in becomes a signal for officer and deputy (2.2 step 2, first sentence), in the transaction of the reporter: what
 * was acknowledged is there. Nobody acts, so nothing has a time.
 */
@ModuleDoor
public class Arrivals {
    private final SignalRows signals;
    private final Ledger ledger;
    private final Reports reports;
    private final Notices notices;

    Arrivals(SignalRows signals, Ledger ledger, Reports reports, Notices notices) {
        this.signals = signals;
        this.ledger = ledger;
        this.reports = reports;
        this.notices = notices;
    }

    /** A draft with danger is seen though it was not sent (reading I-14). */
    @EventListener
    @JobDoor(purpose = Purpose.RECEIVING)
    public void draftAlarmed(DraftAlarmed event) {
        signals.insert(fresh(event.report(), event.day(), event.alarm()).in(Stage.DRAFT));
        ledger.enter(event.report(), Entry.Kind.DRAFT_ALARM, Map.of());
        alert(event.report(), event.alarm());
    }

    /** A report was handed in: new, or the rest of a draft that had raised an alarm. */
    @EventListener
    @JobDoor(purpose = Purpose.RECEIVING)
    public void handedIn(ReportHandedIn event) {
        boolean minor = perhapsMinor(event.report());
        Optional<Signal> before = signals.find(event.report());
        if (before.isEmpty()) {
            Signal signal = fresh(event.report(), event.day(), event.alarm());
            signals.insert(signal.handedIn(event.day(), event.alarm(), minor));
            tell(event);
        } else {
            complete(before.get().handedIn(event.day(), event.alarm(), minor), event.day());
        }
        ledger.enter(event.report(), Entry.Kind.HANDED_IN, Map.of());
    }

    /** The reporter added something or asked: it is read within its term (2.2 step 6). */
    @EventListener
    @JobDoor(purpose = Purpose.RECEIVING)
    public void wrote(ReporterWrote event) {
        signals.find(event.report()).ifPresent(signal -> {
            LocalDate since = signal.moments().messageSince();
            ledger.write(signal.when(signal.moments().message(since == null ? event.day() : since)));
            ledger.enter(event.report(), Entry.Kind.MESSAGE, Map.of());
            notices.arrived(event.day());
        });
    }

    /** From now on this person does not see the signal; only who received it can say so. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void keepFrom(ReportId signal, AccountId person) {
        signals.keepFrom(signal, person);
    }

    /** What was read of the draft has changed: somebody has to look again, and hears so once. */
    private void complete(Signal signal, LocalDate day) {
        Stage next = StageTable.after(signal.stage(), StageTable.Act.HAND_IN).orElse(signal.stage());
        boolean takenUp = next == Stage.TAKEN_UP;
        boolean looked = signal.stage() != Stage.DRAFT;
        Signal changed = signal.in(next).with(takenUp ? signal.outcome() : null);
        ledger.write(changed.when(takenUp ? changed.moments().message(day) : Moments.NONE));
        if (looked) {
            notices.alertOnce(signal.id());
        }
    }

    private void tell(ReportHandedIn event) {
        if (event.alarm() == Alarm.NONE) {
            notices.arrived(event.day());
        } else {
            alert(event.report(), event.alarm());
        }
    }

    private void alert(ReportId report, Alarm alarm) {
        if (alarm == Alarm.NOW) {
            notices.alarmUntilOpened(report);
        } else {
            notices.alertOnce(report);
        }
    }

    private boolean perhapsMinor(ReportId report) {
        return reports.received(report).people().stream()
                .anyMatch(person -> person.youngerThan18().equals("yes")
                        || person.youngerThan18().equals("unknown"));
    }

    private static Signal fresh(ReportId report, LocalDate day, Alarm alarm) {
        return new Signal(report, day, false, Stage.NEW, alarm, false, null, null, false, Moments.NONE, null, 1);
    }
}

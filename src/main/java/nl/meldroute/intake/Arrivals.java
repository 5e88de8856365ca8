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
import nl.meldroute.reporting.ReportContent;
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
        Optional<Signal> before = signals.lock(event.report());
        if (before.isEmpty()) {
            signals.insert(fresh(event.report(), event.day(), event.alarm()).in(Stage.DRAFT));
            alert(event.report(), event.alarm());
        } else if (event.alarm().compareTo(before.get().alarm()) > 0) {
            moreDanger(before.get(), event);
        } else {
            return;
        }
        ledger.enter(event.report(), Entry.Kind.DRAFT_ALARM, Map.of());
    }

    /** A report was handed in: new, or the rest of a draft that had raised an alarm. */
    @EventListener
    @JobDoor(purpose = Purpose.RECEIVING)
    public void handedIn(ReportHandedIn event) {
        ReportContent content = reports.received(event.report());
        boolean minor = perhapsMinor(content);
        Optional<Signal> before = signals.lock(event.report());
        if (before.isEmpty()) {
            Signal signal = fresh(event.report(), event.day(), event.alarm());
            signals.insert(signal.handedIn(event.day(), event.alarm(), minor).fromBeforeStart(content.beforeStart()));
            tell(event.report(), event.alarm(), event.day());
        } else {
            complete(before.get().fromBeforeStart(content.beforeStart()), event, minor);
        }
        ledger.enter(event.report(), Entry.Kind.HANDED_IN, Map.of());
    }

    /** The reporter added something or asked: it is read within its term (2.2 step 6). */
    @EventListener
    @JobDoor(purpose = Purpose.RECEIVING)
    public void wrote(ReporterWrote event) {
        signals.lock(event.report()).ifPresent(signal -> {
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
        ledger.keepFrom(signal, person);
    }

    /** From now on it is again for everybody with the role. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void keepFromNobody(ReportId signal) {
        signals.keepFromNobody(signal);
        ledger.keepFromNobody(signal);
    }

    /** What was read of the draft has changed: somebody has to look again, and hears so. */
    private void complete(Signal before, ReportHandedIn event, boolean minor) {
        boolean numbered = before.number() != null;
        StageTable.Act act = numbered ? StageTable.Act.HAND_IN_NUMBERED : StageTable.Act.HAND_IN;
        Stage next = StageTable.after(before.stage(), act).orElseThrow();
        boolean more = event.alarm().compareTo(before.alarm()) > 0;
        Alarm alarm = more ? event.alarm() : before.alarm();
        Moments moments = numbered ? before.moments().closed(null).message(event.day()) : Moments.NONE;
        ledger.write(
                before.handedIn(event.day(), alarm, minor).in(next).with(null).when(moments));
        if (more && !numbered) {
            alert(event.report(), alarm);
        } else if (before.stage() != Stage.DRAFT) {
            notices.alertOnce(event.report());
        }
    }

    /** A draft that raised an alarm tells of more danger; where it was taken up it is read as a message. */
    private void moreDanger(Signal before, DraftAlarmed event) {
        Signal alarmed = before.withAlarm(event.alarm());
        Optional<Stage> again = StageTable.after(before.stage(), StageTable.Act.ALARM);
        if (again.isPresent()) {
            ledger.write(alarmed.in(again.get()).when(Moments.NONE));
            alert(event.report(), event.alarm());
        } else {
            ledger.write(alarmed.when(before.moments().message(event.day())));
            notices.alertOnce(event.report());
        }
    }

    private void tell(ReportId report, Alarm alarm, LocalDate day) {
        if (alarm == Alarm.NONE) {
            notices.arrived(day);
        } else {
            alert(report, alarm);
        }
    }

    private void alert(ReportId report, Alarm alarm) {
        if (alarm == Alarm.NOW) {
            notices.alarmUntilOpened(report);
        } else {
            notices.alertOnce(report);
        }
    }

    private static boolean perhapsMinor(ReportContent content) {
        return content.people().stream()
                .anyMatch(person -> person.youngerThan18().equals("yes")
                        || person.youngerThan18().equals("unknown"));
    }

    static Signal fresh(ReportId report, LocalDate day, Alarm alarm) {
        return new Signal(
                report,
                day,
                false,
                false,
                Stage.NEW,
                alarm,
                false,
                null,
                null,
                false,
                Moments.NONE,
                Gate.NONE,
                null,
                1);
    }
}

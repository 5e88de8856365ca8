package nl.meldroute.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Absences;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.rules.StageTable;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Bell;
import nl.meldroute.notices.Bells;
import nl.meldroute.notices.Notices;
import nl.meldroute.reporting.Alarm;
import nl.meldroute.reporting.FromReporter;
import nl.meldroute.reporting.Mailbox;
import nl.meldroute.reporting.Progress;
import org.springframework.stereotype.Component;

/** Who else has to know when a signal moves on: the colleague, the reporter, and who hears the alarm. */
@Component
public class Handover {
    private final Ledger ledger;
    private final Arrivals arrivals;
    private final Told told;
    private final SignalRows signals;
    private final Audit audit;

    Handover(Ledger ledger, Arrivals arrivals, Told told, SignalRows signals, Audit audit) {
        this.ledger = ledger;
        this.arrivals = arrivals;
        this.told = told;
        this.signals = signals;
        this.audit = audit;
    }

    /** What comes of handing a signal to a colleague. */
    public enum Outcome {
        HANDED_OVER,
        /** So too, but no colleague is at work today: phone the municipal secretary (reading I-10). */
        HANDED_TO_WHO_IS_AWAY,
        /** The colleague knows those involved as well, or there is none: phone the municipal secretary. */
        NOBODY_LEFT
    }

    /** Those who are told. */
    @Component
    record Told(Accounts accounts, Absences absences, Bells bells, Notices notices, Mailbox mailbox) {}

    Outcome over(Signal signal) {
        Stage next = StageTable.after(signal.stage(), StageTable.Act.HAND_OVER).orElseThrow(NotForYou::new);
        AccountId me = Acting.person();
        List<AccountId> others = colleagues().filter(other -> !other.equals(me)).toList();
        if (others.isEmpty() || signals.keptFrom(signal.id()).isPresent()) {
            return Outcome.NOBODY_LEFT;
        }
        ledger.write(signal.in(next).when(Moments.NONE.message(signal.moments().messageSince())));
        ledger.enter(signal.id(), Entry.Kind.HANDED_OVER, Map.of());
        audit.record(Act.on(signal.id(), "signal.hand-over"));
        others.forEach(other -> told.bells().ring(other, bell(signal, me)));
        arrivals.keepFrom(signal.id(), me);
        alert(signal);
        return away(others) ? Outcome.HANDED_TO_WHO_IS_AWAY : Outcome.HANDED_OVER;
    }

    private boolean away(List<AccountId> people) {
        return told.absences().away(ledger.today()).containsAll(people);
    }

    void alarmSeen(Signal signal) {
        told.notices().opened(signal.id());
    }

    void tellReporter(Signal signal) {
        if (signal.answerable()) {
            told.mailbox().progress(signal.id(), Progress.LOOKING);
        }
    }

    void answer(Signal signal, String answer) {
        if (signal.answerable()) {
            told.mailbox().deliver(signal.id(), answer);
            told.mailbox().progress(signal.id(), Progress.DONE);
        }
    }

    void progress(Signal signal, Progress progress) {
        if (signal.answerable()) {
            told.mailbox().progress(signal.id(), progress);
        }
    }

    /** Notes that the reporter's words were read, up to this one; the signal waits on while more came in since. */
    void messagesRead(ReportId id, int upTo) {
        told.mailbox().read(id, upTo);
        if (messages(id).stream().allMatch(FromReporter::read)) {
            messageRead(ledger.hold(id));
        }
    }

    void messageRead(Signal signal) {
        if (signal.moments().messageSince() != null) {
            ledger.write(signal.when(signal.moments().message(null)));
            ledger.enter(signal.id(), Entry.Kind.MESSAGE_READ, Map.of());
            alarmSeen(signal);
            audit.record(Act.on(signal.id(), "reporter.message-read"));
        }
    }

    List<FromReporter> messages(ReportId id) {
        return told.mailbox().from(id);
    }

    private void alert(Signal signal) {
        if (signal.alarm() == Alarm.NONE) {
            told.notices().arrived(ledger.today());
        } else {
            told.notices().alertOnce(signal.id());
        }
    }

    private Bell bell(Signal signal, AccountId by) {
        return new Bell(RandomIds.next(), signal.id(), by, "signal.hand-over", "", ledger.now());
    }

    private Stream<AccountId> colleagues() {
        return Stream.of(Role.FOCAL_OFFICER, Role.DEPUTY)
                .flatMap(role -> told.accounts().inRole(role).stream())
                .map(Account::id);
    }
}

package nl.meldroute.intake;

import java.util.List;
import java.util.Map;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.store.Numbers;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.Alarm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a signal that nobody handed in: it is taken up at once, with a number, and nobody waits for an answer to it. */
@Component
class Births {
    private final Ledger ledger;
    private final SignalRows signals;
    private final Numbers numbers;
    private final Arrivals arrivals;
    private final ApplicationEventPublisher events;

    Births(Ledger ledger, SignalRows signals, Numbers numbers, Arrivals arrivals, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.signals = signals;
        this.numbers = numbers;
        this.arrivals = arrivals;
        this.events = events;
    }

    boolean known(ReportId signal) {
        return signals.find(signal).isPresent();
    }

    Signal bear(Signal from, Splitting splitting, boolean minor) {
        ReportId part = splitting.part();
        signals.insert(fresh(part, from, minor));
        ledger.register(part, registration(from, splitting));
        ledger.write(ledger.signal(part)
                .registered(numbers.next(ledger.today().getYear()), splitting.intervene())
                .when(Moments.NONE.read(ledger.now(), Acting.person()).takenUp(ledger.now(), Acting.person())));
        Signal numbered = ledger.signal(part);
        enter(from, numbered);
        signals.keptFrom(from.id()).ifPresent(person -> arrivals.keepFrom(part, person));
        events.publishEvent(new SignalSplit(from.id(), part));
        return numbered;
    }

    private static Signal fresh(ReportId part, Signal from, boolean minor) {
        return Arrivals.fresh(part, from.day(), Alarm.NONE).in(Stage.TAKEN_UP).established("", minor);
    }

    private Registration registration(Signal from, Splitting splitting) {
        Registration first = ledger.registrations(List.of(from.id())).get(from.id());
        if (first == null) {
            throw new NotForYou();
        }
        return new Registration(
                splitting.shortName(),
                splitting.forms(),
                splitting.intervene(),
                first.seenAs(),
                first.source(),
                from.numbered());
    }

    private void enter(Signal from, Signal part) {
        ledger.enter(from.id(), Entry.Kind.SPLIT, words(part));
        ledger.enter(part.id(), Entry.Kind.SPLIT_OFF, words(from));
    }

    private static Map<String, String> words(Signal other) {
        return Map.of(Entry.LINKED_TO, other.id().toString(), "number", other.numbered());
    }
}

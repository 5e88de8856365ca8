package nl.meldroute.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.PhoneCall;
import nl.meldroute.intake.PhoneCalls;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.TurnedAway;
import nl.meldroute.kernel.ProductClock;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.referral.Deciding;
import nl.meldroute.referral.Gates;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the invented officer did with the signals of a demo municipality, through the doors that the pages use. */
@Component
class DemoOfficer {
    private final Inbox inbox;
    private final Signals signals;
    private final PhoneCalls calls;
    private final Gates gates;
    private final Clock clock;

    DemoOfficer(Inbox inbox, Signals signals, PhoneCalls calls, Gates gates, Clock clock) {
        this.inbox = inbox;
        this.signals = signals;
        this.calls = calls;
        this.gates = gates;
        this.clock = clock;
    }

    /** Somebody who did something, so many days ago. */
    record By(Account account, int daysAgo) {}

    void read(By by, ReportId report) {
        as(by, () -> inbox.read(report));
    }

    /** Reads it and takes it up. */
    Signal takeUp(By by, ReportId report, Registration registration) {
        return as(by, () -> done(inbox.takeUp(report, inbox.read(report).version(), registration)));
    }

    void turnAway(By by, ReportId report, TurnedAway away) {
        as(by, () -> done(inbox.turnAway(report, inbox.read(report).version(), away)));
    }

    void note(By by, ReportId report, String text) {
        as(by, () -> {
            signals.note(report, text);
            return report;
        });
    }

    void call(By by, ReportId report, String with, String said) {
        as(by, () -> {
            calls.called(report, new PhoneCall(with, said, "", Map.of()));
            return report;
        });
    }

    void decide(By by, String number, GateOutcome outcome, String reason, String whereTo) {
        as(by, () -> {
            int version = signals.signal(number).version();
            return gates.decide(
                    number, new Deciding(RandomIds.next(), version, outcome, reason, null, whereTo, false, "no"));
        });
    }

    void close(By by, String number, String result) {
        as(by, () -> {
            Signal signal = signals.signal(number);
            return done(signals.close(signal.id(), signal.version(), new Closing(result, "unknown")));
        });
    }

    void reopen(By by, ReportId report, String reason) {
        as(by, () -> signals.reopen(report, reason));
    }

    /** Does something as this colleague, on that day. */
    <T> T as(By by, Supplier<T> act) {
        Account account = by.account();
        return ProductClock.at(clock.instant().minus(Duration.ofDays(by.daysAgo())), () -> {
            SignedIn person =
                    new SignedIn(account.id(), account.name(), account.role(), account.department(), clock.instant());
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
            try {
                return act.get();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
    }

    static Registration registration(String shortName, ExploitationForm form, String intervene) {
        return new Registration(shortName, Set.of(form), intervene, "service", "seen", "");
    }

    private static Signal done(Change change) {
        if (change instanceof Change.Done(Signal signal)) {
            return signal;
        }
        throw new IllegalStateException("A signal of the demo was changed by somebody else");
    }
}

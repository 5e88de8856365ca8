package nl.meldroute.intake.web;

import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.Reporter.Detail;
import nl.meldroute.vault.Revealing;
import nl.meldroute.vault.Vault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The number of somebody who answered that there is danger and did not send yet (reading I-14); the alarm is the reason. */
@Controller
class AlarmController {
    private final Inbox inbox;
    private final Vault vault;

    AlarmController(Inbox inbox, Vault vault) {
        this.inbox = inbox;
        this.vault = vault;
    }

    @GetMapping(Paths.INBOX + "/phone")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING,
            shows = FieldClass.REPORTER)
    String ask(Exchange exchange, @PathVariable UUID id) {
        return ask(exchange, draft(id));
    }

    @PostMapping(Paths.INBOX + "/phone")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING,
            shows = FieldClass.REPORTER)
    String reveal(Exchange exchange, @PathVariable UUID id) {
        Signal signal = draft(id);
        Revealing revealing = vault.revealAlarm(Revealed.unlockKey(exchange.request()), signal.id());
        if (revealing instanceof Revealing.Broken) {
            exchange.sayNow("intake.reporter.broken");
        }
        if (revealing instanceof Revealing.Revealed shown) {
            exchange.response()
                    .setHeader(
                            "Refresh", shown.shownFor().toSeconds() + "; url=" + Paths.toInbox(signal.id()) + "/phone");
            exchange.model().addAttribute("signal", signal);
            exchange.model().addAttribute("seconds", shown.shownFor().toSeconds());
            exchange.model().addAttribute("phone", shown.reporter().detail(Detail.CALL_BACK_NUMBER));
            exchange.sayNow("intake.phone.shown");
            return "intake/phone-shown";
        }
        return ask(exchange, signal);
    }

    private String ask(Exchange exchange, Signal signal) {
        String key = Revealed.unlockKey(exchange.request());
        exchange.model().addAttribute("signal", signal);
        exchange.model().addAttribute("open", vault.openUntil(key).isPresent());
        return "intake/phone";
    }

    private Signal draft(UUID id) {
        Signal signal = inbox.signal(new ReportId(id));
        if (signal.sent()) {
            throw new NotForYou();
        }
        return signal;
    }
}

package nl.meldroute.intake.web;

import java.time.Instant;
import java.util.List;
import nl.meldroute.files.Attachments;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.FromReporter;
import nl.meldroute.reporting.ReportContent;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Component;

/** Chooses and fills the page of a signal that was not taken up yet. */
@Component
class InboxPages {
    private final Inbox inbox;
    private final Signals signals;
    private final TakingUp takingUp;
    private final Attachments attachments;

    InboxPages(Inbox inbox, Signals signals, TakingUp takingUp, Attachments attachments) {
        this.inbox = inbox;
        this.signals = signals;
        this.takingUp = takingUp;
        this.attachments = attachments;
    }

    /** Something the reporter wrote since, as it is shown. */
    record Message(int number, String day, boolean asked, String text, boolean read) {}

    /** Where it went, as it was written down then, and what the reporter was told. */
    record Away(String moment, String whereTo, String answer) {}

    /** Whether somebody looked, and did nothing more: then it can be taken up or go elsewhere. */
    static boolean looked(Signal signal) {
        return signal.stage() == Stage.READ || signal.stage() == Stage.DRAFT_READ;
    }

    /** How it stands now: not opened, opened, turned away or taken up. */
    String page(Exchange exchange, ReportId id, Form form) {
        Signal signal = inbox.signal(id);
        if (signal.number() != null) {
            return "redirect:" + Paths.toSignal(signal.numbered());
        }
        exchange.model().addAttribute("signal", signal);
        exchange.model().addAttribute("day", exchange.day(signal.day()));
        return signal.stage().unread() ? "intake/unopened" : opened(exchange, signal, form);
    }

    /** The signal for a page beside this one. Throws {@link NotForYou} while it is unread, and when it has a number. */
    Signal read(ReportId id) {
        Signal signal = inbox.signal(id);
        if (signal.stage().unread() || signal.number() != null) {
            throw new NotForYou();
        }
        return signal;
    }

    /** Somebody else was first: what was typed, and what changed. What came in anew counts as read, since it is shown. */
    String meanwhile(Exchange exchange, ReportId id, Form typed) {
        Signal now = inbox.read(id);
        if (now.number() != null && signals.registration(id).equals(TakingUp.registration(typed))) {
            return "redirect:" + Paths.toSignal(now.numbered());
        }
        exchange.model().addAttribute("meanwhile", true);
        Instant takenUp = now.moments().takenUpAt();
        if (!looked(now)) {
            exchange.model().addAttribute("signal", now);
            exchange.model().addAttribute("form", typed);
            exchange.model().addAttribute("at", takenUp == null ? null : exchange.moment(takenUp));
            return "intake/meanwhile";
        }
        return page(exchange, id, typed.withVersion(now.version()));
    }

    private String opened(Exchange exchange, Signal signal, Form form) {
        ReportContent content = signals.content(signal.id());
        exchange.model().addAttribute("content", content);
        exchange.model().addAttribute("attachments", attachments.of(signal.id()));
        exchange.model().addAttribute("messages", messages(exchange, signal.id()));
        exchange.model().addAttribute("minor", signal.minor() || perhapsMinor(content));
        boolean closed = signal.stage() == Stage.CLOSED;
        List<Away> away = turnedAway(exchange, signal.id());
        exchange.model().addAttribute("away", closed && !away.isEmpty() ? away.getFirst() : null);
        exchange.model()
                .addAttribute("earlier", away.stream().skip(closed ? 1 : 0).toList());
        if (!closed) {
            exchange.model().addAttribute("form", filled(exchange, signal, content, form));
        }
        return closed ? "intake/turned-away" : "intake/opened";
    }

    /** Each time that it went elsewhere, the last one first; nothing once that was erased. */
    private List<Away> turnedAway(Exchange exchange, ReportId id) {
        return signals.entries(id).reversed().stream()
                .filter(entry -> entry.kind() == Entry.Kind.TURNED_AWAY)
                .map(entry -> new Away(
                        entry.at() == null ? exchange.day(entry.day()) : exchange.moment(entry.at()),
                        entry.content().getOrDefault("where-to", ""),
                        entry.content().getOrDefault("answer", "")))
                .toList();
    }

    private List<Message> messages(Exchange exchange, ReportId id) {
        return inbox.messages(id).stream()
                .map(one -> new Message(
                        one.number(),
                        exchange.day(one.day()),
                        one.kind() == FromReporter.Kind.ASKED,
                        one.text(),
                        one.read()))
                .toList();
    }

    private Form filled(Exchange exchange, Signal signal, ReportContent content, Form form) {
        if (form.failed() || form.versioned()) {
            return form;
        }
        return inbox.soFar(signal.id())
                .map(TakingUp::again)
                .orElseGet(() -> takingUp.preset(content, exchange))
                .withVersion(signal.version());
    }

    private static boolean perhapsMinor(ReportContent content) {
        return content.people().stream()
                .anyMatch(person -> person.youngerThan18().equals("yes")
                        || person.youngerThan18().equals("unknown"));
    }
}

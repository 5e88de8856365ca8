package nl.meldroute.reporting.web;

import java.util.Optional;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.Sent;
import nl.meldroute.ui.Departure;
import nl.meldroute.ui.Flash;
import nl.meldroute.vault.Receipts;
import org.springframework.stereotype.Component;

/** <i>Versturen</i>: makes the receipt before the transaction begins, hands in, and leads to the page that shows it. */
@Component
class Sending {
    private final Drafts drafts;
    private final Receipts receipts;
    private final Flash flash;

    Sending(Drafts drafts, Receipts receipts, Flash flash) {
        this.drafts = drafts;
        this.receipts = receipts;
        this.flash = flash;
    }

    String send(OwnDraft.Visit visit, Optional<DraftKey> key) {
        if (key.isEmpty()) {
            flash.say(visit.request(), visit.response(), Flash.Message.of("reporting.draft.gone"));
            return OwnDraft.GONE;
        }
        Departure.UNKNOWN.mark(visit.request());
        return switch (drafts.send(key.get(), receipts.make())) {
            case Sent.Done _, Sent.Before _ -> page(visit, "sent");
            case Sent.Incomplete(String page) -> unfinished(visit, page);
            case Sent.ContactTooLong _ -> {
                flash.say(visit.request(), visit.response(), Flash.Message.of("reporting.contact.long"));
                yield page(visit, "contact");
            }
        };
    }

    /** Back to a question that was left open, or half typed, with a sentence that says so. */
    String unfinished(OwnDraft.Visit visit, String page) {
        flash.say(visit.request(), visit.response(), Flash.Message.of("reporting.unfinished"));
        return page(visit, page);
    }

    private static String page(OwnDraft.Visit visit, String page) {
        return "redirect:/report/" + visit.draft() + "/" + page;
    }
}

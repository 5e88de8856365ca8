package nl.meldroute.sharing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.TellTale;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.sharing.Share;
import nl.meldroute.sharing.ShareView;
import nl.meldroute.ui.Cookies;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.OwnWordsComparison;
import nl.meldroute.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which a signal is shared, and looks through the summary. */
@Component
class SharePage {
    static final String SEEN = "seen";
    private final ReaderWords words;
    private final Involved involved;
    private final Vault vault;

    SharePage(ReaderWords words, Involved involved, Vault vault) {
        this.words = words;
        this.involved = involved;
        this.vault = vault;
    }

    /** One that is shared, or was. */
    record Line(UUID id, String reader, String from, String until, String summary) {}

    /** Before anything is written: the vault looks in a transaction of its own. */
    ShareLook look(Exchange exchange, ShareView view, String summary) {
        return new ShareLook(
                involved.peopleIn(view.signal().id(), summary),
                TellTale.firstPerson(summary),
                involved.copiedIn(view.signal().id(), summary),
                OwnWordsComparison.with(vault, exchange.request(), view.signal().id(), summary));
    }

    String show(Exchange exchange, ShareView view, Form form, ShareLook look) {
        Model model = exchange.model();
        model.addAttribute("signal", view.signal());
        model.addAttribute("closed", view.closed());
        model.addAttribute("told", view.told().story());
        model.addAttribute("place", view.told().place());
        model.addAttribute("items", words.items(exchange, view.offered()));
        model.addAttribute("recorded", !view.offered().places().isEmpty());
        model.addAttribute("forms", words.forms(exchange, view.offered()));
        model.addAttribute("open", lines(exchange, view.open()));
        model.addAttribute("ended", lines(exchange, view.ended()));
        model.addAttribute("readers", words.choices(exchange, view));
        model.addAttribute("latest", exchange.day(view.terms().latest()));
        model.addAttribute("vault", vaultOpen(exchange));
        model.addAttribute("found", look);
        model.addAttribute("kinds", words.kinds(exchange, look.compared().kinds()));
        model.addAttribute("form", form.withOnce().with(SEEN, look.seen().toArray(String[]::new)));
        return "sharing/share";
    }

    private boolean vaultOpen(Exchange exchange) {
        String key = Cookies.read(exchange.request(), Vault.COOKIE).orElse("");
        return vault.openUntil(key).isPresent();
    }

    private List<Line> lines(Exchange exchange, List<Share> shares) {
        return shares.stream()
                .map(share -> new Line(
                        share.id(),
                        words.name(exchange, share.reader()),
                        exchange.day(LocalDate.ofInstant(share.sharedAt(), WorkCalendar.ZONE)),
                        exchange.day(last(share)),
                        share.content().summary()))
                .toList();
    }

    private static LocalDate last(Share share) {
        return share.endedAt() == null ? share.until() : LocalDate.ofInstant(share.endedAt(), WorkCalendar.ZONE);
    }
}

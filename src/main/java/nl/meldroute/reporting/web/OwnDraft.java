package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.ui.Flash;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the form needs: the draft that belongs to this browser. */
@Component
class OwnDraft {
    static final String GONE = "redirect:/report";
    private final DraftCookie cookie;
    private final Drafts drafts;
    private final Flash flash;

    OwnDraft(DraftCookie cookie, Drafts drafts, Flash flash) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.flash = flash;
    }

    /** One request for one draft. */
    record Visit(HttpServletRequest request, HttpServletResponse response, UUID draft) {}

    Optional<DraftKey> key(Visit visit) {
        return cookie.read(visit.request(), visit.draft());
    }

    Optional<Drafts.Found> find(Visit visit, Model model) {
        Optional<Drafts.Found> found = key(visit).flatMap(drafts::find);
        found.ifPresent(draft -> {
            model.addAttribute("draft", visit.draft());
            model.addAttribute("answers", draft.answers());
            model.addAttribute("contactDropped", draft.contactDropped());
        });
        return found;
    }

    /** Where to go when the draft is not there any more, or not in this browser. */
    String gone(Visit visit) {
        flash.say(visit.request(), visit.response(), Flash.Message.of("reporting.draft.gone"));
        return GONE;
    }
}

package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.DraftTerms;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.Readiness;
import nl.meldroute.reporting.rules.Way;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody begins to give a signal (2.2 step 1), without an account. */
@Controller
class StartController {
    private static final Set<String> FOR_WHOM = Set.of("self", "colleague", "resident");
    private final Drafts drafts;
    private final DraftCookie cookie;
    private final Readiness readiness;
    private final Networks networks;
    private final Flash flash;
    private final DraftTerms terms;

    StartController(
            Drafts drafts, DraftCookie cookie, Readiness readiness, Networks networks, Flash flash, DraftTerms terms) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.readiness = readiness;
        this.networks = networks;
        this.flash = flash;
        this.terms = terms;
    }

    @GetMapping("/report")
    @OpenDoor(purpose = Purpose.REPORTING)
    String start(HttpServletRequest request, Model model) {
        Readiness.State state = readiness.state();
        if (state != Readiness.State.READY || !networks.admit(request)) {
            model.addAttribute("elsewhere", state == Readiness.State.READY);
            model.addAttribute("broken", state == Readiness.State.BROKEN);
            return "reporting/closed";
        }
        model.addAttribute("form", Form.empty());
        model.addAttribute("kept", terms.days());
        cookie.read(request).flatMap(drafts::day).ifPresent(day -> {
            model.addAttribute("draftOf", new Dates(request).inWords(day));
            model.addAttribute("draftOfToday", day.equals(terms.today()));
        });
        return "reporting/start";
    }

    @PostMapping("/report")
    @OpenDoor(purpose = Purpose.REPORTING)
    String begin(HttpServletRequest request, HttpServletResponse response, Form form) {
        Optional<DraftKey> kept = cookie.read(request);
        if (!form.blank("continue") && kept.isPresent()) {
            return kept.flatMap(drafts::find)
                    .map(found -> "redirect:/report/" + kept.get().draft() + "/"
                            + Way.unfinished(found.answers(), terms.today()))
                    .orElse("redirect:/report");
        }
        if (!form.blank("discard")) {
            kept.filter(drafts::discard).ifPresent(key -> {
                cookie.throwAway(request, response, key);
                flash.say(
                        request,
                        response,
                        Flash.Message.of("reporting.draft.discarded").withUndo("/report/restore"));
            });
            return "redirect:/report";
        }
        if (readiness.state() != Readiness.State.READY || !networks.admit(request)) {
            return "redirect:/report";
        }
        DraftKey key = drafts.begin(FOR_WHOM.contains(form.value("for")) ? form.value("for") : "self");
        cookie.write(request, response, key);
        return "redirect:/report/" + key.draft() + "/danger";
    }

    @PostMapping("/report/restore")
    @OpenDoor(purpose = Purpose.REPORTING)
    String restore(HttpServletRequest request, HttpServletResponse response) {
        cookie.takeBack(request, response)
                .filter(drafts::restore)
                .ifPresent(_ -> flash.say(request, response, Flash.Message.of("reporting.draft.restored")));
        return "redirect:/report";
    }
}

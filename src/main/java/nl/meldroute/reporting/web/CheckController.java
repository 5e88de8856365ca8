package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.Days;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.OwnData;
import nl.meldroute.reporting.rules.Way;
import nl.meldroute.ui.Departure;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The last look before sending: what was answered, what may be added, who reads it, and one's own data in the story. */
@Controller
class CheckController {
    private static final int KEPT_DAYS = 3;
    private final Drafts drafts;
    private final OwnDraft own;
    private final Sending sending;
    private final Flash flash;
    private final Clock clock;

    CheckController(Drafts drafts, OwnDraft own, Sending sending, Flash flash, Clock clock) {
        this.drafts = drafts;
        this.own = own;
        this.sending = sending;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping("/report/{draft}/check")
    @OpenDoor(purpose = Purpose.REPORTING)
    String check(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        Answers answers = found.get().answers();
        String open = Way.unfinished(answers, Days.today(clock));
        model.addAttribute("form", Form.empty());
        model.addAttribute("files", own.files(visit).size());
        model.addAttribute("before", Way.beforeCheck(answers));
        model.addAttribute("day", day(answers, "day", request));
        model.addAttribute("received", day(answers, "received", request));
        return open.equals("check") ? "reporting/check" : sending.unfinished(visit, open);
    }

    @PostMapping("/report/{draft}/check")
    @OpenDoor(purpose = Purpose.REPORTING, weighs = FieldClass.SOURCE)
    String send(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            Form form,
            Model model) {
        Departure.begin(request, form);
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<DraftKey> key = own.key(visit);
        if (!form.blank("later")) {
            key.flatMap(drafts::day).ifPresent(day -> later(visit, day));
            return OwnDraft.GONE;
        }
        boolean ownData = own.find(visit, model)
                .filter(found -> !own.ownData(visit, found.answers()).isEmpty())
                .isPresent();
        return ownData ? "redirect:/report/" + draft + "/own-name" : sending.send(visit, key);
    }

    @GetMapping("/report/{draft}/own-name")
    @OpenDoor(purpose = Purpose.REPORTING)
    String ownName(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        List<OwnData.Hit> hits = own.ownData(visit, found.get().answers());
        model.addAttribute("hits", hits);
        model.addAttribute("form", Form.empty());
        return hits.isEmpty() ? "redirect:/report/" + draft + "/check" : "reporting/own-name";
    }

    @PostMapping("/report/{draft}/own-name")
    @OpenDoor(purpose = Purpose.REPORTING, weighs = FieldClass.SOURCE)
    String decide(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            Form form,
            Model model) {
        Departure.begin(request, form);
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return sending.send(visit, own.key(visit));
        }
        List<OwnData.Hit> hits = own.ownData(visit, found.get().answers());
        Form checked = decided(form, hits);
        if (checked.failed()) {
            model.addAttribute("hits", hits);
            model.addAttribute("form", checked);
            return "reporting/own-name";
        }
        takeOut(visit, hits, form);
        return sending.send(visit, own.key(visit));
    }

    private static Form decided(Form form, List<OwnData.Hit> hits) {
        Form checked = form;
        for (OwnData.Hit hit : hits) {
            boolean decided = form.chosen(hit.id(), "remove") || form.chosen(hit.id(), "keep");
            checked = decided ? checked : checked.wrong(hit.id(), "reporting.own.choose");
        }
        return checked;
    }

    private void takeOut(OwnDraft.Visit visit, List<OwnData.Hit> hits, Form form) {
        Set<String> removed = hits.stream()
                .map(OwnData.Hit::id)
                .filter(id -> form.chosen(id, "remove"))
                .collect(Collectors.toSet());
        if (!removed.isEmpty()) {
            own.takeOut(visit, removed);
        }
    }

    /** A day that was typed in three fields, in words; empty where none was. */
    private static String day(Answers answers, String field, HttpServletRequest request) {
        return Form.of(answers.fields())
                .day(field)
                .map(new Dates(request)::inWords)
                .orElse("");
    }

    private void later(OwnDraft.Visit visit, LocalDate day) {
        String until = new Dates(visit.request()).inWords(day.plusDays(KEPT_DAYS));
        flash.say(visit.request(), visit.response(), Flash.Message.of("reporting.later.done", until));
    }
}

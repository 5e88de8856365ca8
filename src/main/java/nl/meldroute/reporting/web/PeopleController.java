package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.Checks;
import nl.meldroute.reporting.rules.Question;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who was there (appendix 7): one page to a person, then the list. */
@Controller
class PeopleController {
    private static final String PERSON = "/report/{draft}/people/{number:[0-9]{1,2}}";
    private final Drafts drafts;
    private final OwnDraft own;
    private final Keeping keeping;

    PeopleController(Drafts drafts, OwnDraft own, Keeping keeping) {
        this.drafts = drafts;
        this.own = own;
        this.keeping = keeping;
    }

    @GetMapping("/report/{draft}/people")
    @OpenDoor(purpose = Purpose.REPORTING)
    String list(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        return found.get().answers().people().isEmpty()
                ? "redirect:/report/" + draft + "/people/1"
                : "reporting/people";
    }

    @PostMapping("/report/{draft}/people")
    @OpenDoor(purpose = Purpose.REPORTING)
    String remove(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Form form) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        int number = form.value("remove").matches("[0-9]{1,2}") ? Integer.parseInt(form.value("remove")) : 0;
        return own.key(visit)
                .flatMap(key -> drafts.change(key, answers -> answers.withoutPerson(number)))
                .map(answers -> toPeople(draft, answers))
                .orElseGet(() -> own.gone(visit));
    }

    @GetMapping(PERSON)
    @OpenDoor(purpose = Purpose.REPORTING)
    String person(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            @PathVariable int number,
            Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        Answers answers = found.get().answers();
        within(number, answers);
        return show(number, Form.of(answers.person(number)), answers, model);
    }

    @PostMapping(PERSON)
    @OpenDoor(purpose = Purpose.REPORTING)
    String save(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            @PathVariable int number,
            Form form,
            Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        Answers before = found.get().answers();
        int place = Math.min(number, before.people().size() + 1);
        within(place, before);
        Form checked = form.blank("remove") ? Checks.ofPerson(form) : form;
        if (!checked.failed() && KeptPage.ofPerson(place).changedMeanwhile(form, found.get())) {
            checked = checked.wrong("description", "reporting.meanwhile");
            model.addAttribute("meanwhile", description(before.person(place)));
        }
        if (checked.failed()) {
            return show(place, checked, before, model);
        }
        return own.key(visit)
                .flatMap(key -> drafts.change(key, answers -> changed(answers, place, form)))
                .map(answers -> toPeople(draft, answers))
                .orElseGet(() -> own.gone(visit));
    }

    private static Answers changed(Answers answers, int place, Form form) {
        return form.blank("remove")
                ? answers.withPerson(place, KeptPage.typed(Question.PERSON, form))
                : answers.withoutPerson(place);
    }

    @PostMapping(PERSON + "/save")
    @OpenDoor(purpose = Purpose.REPORTING)
    Object keep(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            @PathVariable int number,
            Form form) {
        Optional<DraftKey> key = own.key(new OwnDraft.Visit(request, response, draft));
        int place = form.chosen("wipe", "yes")
                ? key.map(one -> place(one, number, form)).orElse(number)
                : number;
        return keeping.keep(key, KeptPage.ofPerson(place), form);
    }

    /** At the end, where another tab gave the place to somebody else: wiping the screen overwrites nobody. */
    private int place(DraftKey key, int number, Form form) {
        return drafts.find(key)
                .filter(found -> KeptPage.ofPerson(number).changedMeanwhile(form, found))
                .map(found -> found.answers().people().size() + 1)
                .orElse(number);
    }

    private static String toPeople(UUID draft, Answers answers) {
        return "redirect:/report/" + draft + (answers.people().isEmpty() ? "/check" : "/people");
    }

    private static String show(int number, Form form, Answers answers, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("number", number);
        model.addAttribute("there", number <= answers.people().size());
        model.addAttribute("seen", KeptPage.ofPerson(number).seen(answers));
        return "reporting/person";
    }

    private static String description(Map<String, List<String>> person) {
        return String.join(" ", person.getOrDefault("description", List.of()));
    }

    private static void within(int number, Answers answers) {
        if (!KeptPage.thereFor(number, answers)) {
            throw new NotForYou();
        }
    }
}

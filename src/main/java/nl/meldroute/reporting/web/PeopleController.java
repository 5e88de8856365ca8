package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
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
    private static final int MOST = 20;
    private final Drafts drafts;
    private final OwnDraft own;

    PeopleController(Drafts drafts, OwnDraft own) {
        this.drafts = drafts;
        this.own = own;
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
                .map(answers -> "redirect:/report/" + draft + (answers.people().isEmpty() ? "/check" : "/people"))
                .orElseGet(() -> own.gone(visit));
    }

    @GetMapping("/report/{draft}/people/{number:[0-9]{1,2}}")
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
        boolean there = number <= answers.people().size();
        model.addAttribute("form", Form.of(there ? answers.people().get(number - 1) : Map.of()));
        return "reporting/person";
    }

    @PostMapping("/report/{draft}/people/{number:[0-9]{1,2}}")
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
        within(number, found.get().answers());
        Form checked = Checks.ofPerson(form);
        if (checked.failed()) {
            model.addAttribute("form", checked);
            return "reporting/person";
        }
        return own.key(visit)
                .flatMap(key -> drafts.change(
                        key, answers -> answers.withPerson(number, QuestionController.typed(Question.PERSON, form))))
                .map(_ -> "redirect:/report/" + draft + "/people")
                .orElseGet(() -> own.gone(visit));
    }

    private static void within(int number, Answers answers) {
        if (number < 1 || number > Math.min(MOST, answers.people().size() + 1)) {
            throw new NotForYou();
        }
    }
}

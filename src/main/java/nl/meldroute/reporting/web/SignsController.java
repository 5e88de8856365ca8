package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.SignLists;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The lists of signs (2.1): what somebody saw or heard, never a score. */
@Controller
class SignsController {
    private static final String FIELD = "sign";
    private final Drafts drafts;
    private final OwnDraft own;

    SignsController(Drafts drafts, OwnDraft own) {
        this.drafts = drafts;
        this.own = own;
    }

    @GetMapping("/report/{draft}/signs/list")
    @OpenDoor(purpose = Purpose.REPORTING)
    String list(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        Answers answers = found.get().answers();
        model.addAttribute("form", Form.of(Map.of(FIELD, answers.all(FIELD))));
        List<SignLists.SignList> lists = SignLists.of(answers.all("looks-like"));
        model.addAttribute("lists", lists);
        model.addAttribute("opened", opened(lists, answers.all(FIELD)));
        return "reporting/signs-list";
    }

    @PostMapping("/report/{draft}/signs/list")
    @OpenDoor(purpose = Purpose.REPORTING)
    String save(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Form form) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        return own.key(visit)
                .flatMap(key -> drafts.change(key, answers -> answers.with(List.of(FIELD), known(answers, form))))
                .map(_ -> "redirect:/report/" + draft + "/check")
                .orElseGet(() -> own.gone(visit));
    }

    /** The lists of which something was ticked that is not among the first. */
    private static List<String> opened(List<SignLists.SignList> lists, List<String> ticked) {
        return lists.stream()
                .filter(list -> list.more().stream().anyMatch(ticked::contains))
                .map(SignLists.SignList::code)
                .toList();
    }

    private static Map<String, List<String>> known(Answers answers, Form form) {
        var offered = SignLists.of(answers.all("looks-like")).stream()
                .flatMap(list -> list.signs().stream())
                .collect(Collectors.toSet());
        return Map.of(
                FIELD, form.values(FIELD).stream().filter(offered::contains).toList());
    }
}

package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private static final String PAGE = "/report/{draft}/signs/list";
    private static final KeptPage SIGNS = KeptPage.ofSigns();
    /** Where a sentence about the whole page leads. */
    private static final String FIRST = "sign-A1";

    private final Drafts drafts;
    private final OwnDraft own;
    private final Keeping keeping;

    SignsController(Drafts drafts, OwnDraft own, Keeping keeping) {
        this.drafts = drafts;
        this.own = own;
        this.keeping = keeping;
    }

    @GetMapping(PAGE)
    @OpenDoor(purpose = Purpose.REPORTING)
    String list(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        Answers answers = found.get().answers();
        return show(Form.of(Map.of(KeptPage.SIGN, answers.all(KeptPage.SIGN))), answers, model);
    }

    @PostMapping(PAGE)
    @OpenDoor(purpose = Purpose.REPORTING)
    String save(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            Form form,
            Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        if (SIGNS.changedMeanwhile(form, found.get())) {
            Answers now = found.get().answers();
            model.addAttribute("meanwhile", now.all(KeptPage.SIGN));
            return show(form.wrong(FIRST, "reporting.meanwhile"), now, model);
        }
        return own.key(visit)
                .flatMap(key -> drafts.change(key, answers -> SIGNS.with().apply(answers, form)))
                .map(_ -> "redirect:/report/" + draft + "/check")
                .orElseGet(() -> own.gone(visit));
    }

    @PostMapping(PAGE + "/save")
    @OpenDoor(purpose = Purpose.REPORTING)
    Object keep(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Form form) {
        return keeping.keep(own.key(new OwnDraft.Visit(request, response, draft)), SIGNS, form);
    }

    private static String show(Form form, Answers answers, Model model) {
        List<SignLists.SignList> lists = SignLists.of(answers.all("looks-like"));
        model.addAttribute("form", form);
        model.addAttribute("seen", SIGNS.seen(answers));
        model.addAttribute("lists", lists);
        model.addAttribute("opened", opened(lists, form.values(KeptPage.SIGN)));
        return "reporting/signs-list";
    }

    /** The lists of which something was ticked that is not among the first. */
    private static List<String> opened(List<SignLists.SignList> lists, List<String> ticked) {
        return lists.stream()
                .filter(list -> list.more().stream().anyMatch(ticked::contains))
                .map(SignLists.SignList::code)
                .toList();
    }
}

package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.Days;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.Checks;
import nl.meldroute.reporting.rules.Question;
import nl.meldroute.reporting.rules.Way;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The questions of the form, one to a page (2.2 step 1, appendix 7). <i>Verder</i> checks, saves, and leads on. */
@Controller
class QuestionController {
    private static final String PAGE = "/report/{draft}/{page:danger|call|story|place|source|signs|contact}";
    private static final String FILES = "files";
    private final Drafts drafts;
    private final OwnDraft own;
    private final Keeping keeping;
    private final Clock clock;

    QuestionController(Drafts drafts, OwnDraft own, Keeping keeping, Clock clock) {
        this.drafts = drafts;
        this.own = own;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @OpenDoor(purpose = Purpose.REPORTING)
    String ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            @PathVariable String page,
            Model model) {
        Question question = question(page);
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        Answers answers = found.get().answers();
        return show(question, Form.of(Way.fields(question, answers)), answers, model);
    }

    @PostMapping(PAGE)
    @OpenDoor(purpose = Purpose.REPORTING)
    String answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            @PathVariable String page,
            Form form,
            Model model) {
        Question question = question(page);
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Drafts.Found> found = own.find(visit, model);
        if (found.isEmpty()) {
            return own.gone(visit);
        }
        Answers before = found.get().answers();
        boolean toFiles = !form.blank(FILES) && KeptPage.of(question).fits().test(form);
        Form checked = toFiles ? form : Checks.of(question, form, Days.today(clock));
        if (!checked.failed() && KeptPage.of(question).changedMeanwhile(form, found.get())) {
            checked = checked.wrong(question.fields().getFirst(), "reporting.meanwhile");
            model.addAttribute("meanwhile", before.first(question.fields().getFirst()));
        }
        if (checked.failed()) {
            return show(question, checked, before, model);
        }
        Optional<Answers> saved = own.key(visit)
                .flatMap(key -> drafts.change(
                        key, answers -> KeptPage.of(question).with().apply(answers, Checks.meant(form))));
        return saved.map(answers -> "redirect:/report/" + draft + "/" + (toFiles ? FILES : next(question, answers)))
                .orElseGet(() -> own.gone(visit));
    }

    @PostMapping(PAGE + "/save")
    @OpenDoor(purpose = Purpose.REPORTING)
    Object save(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            @PathVariable String page,
            Form form) {
        Optional<DraftKey> key = own.key(new OwnDraft.Visit(request, response, draft));
        return keeping.keep(key, KeptPage.of(question(page)), form);
    }

    private static String show(Question question, Form form, Answers answers, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("seen", KeptPage.of(question).seen(answers));
        model.addAttribute("before", Way.before(question, answers));
        model.addAttribute("left", Checks.left(form.value("story")));
        return "reporting/" + question.path();
    }

    private static String next(Question question, Answers answers) {
        return question == Question.SIGNS ? "signs/list" : Way.after(question, answers);
    }

    private static Question question(String page) {
        return Question.at(page).orElseThrow(NotForYou::new);
    }
}

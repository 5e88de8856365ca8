package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.Checks;
import nl.meldroute.reporting.rules.Question;
import nl.meldroute.reporting.rules.Way;
import nl.meldroute.ui.Form;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The questions of the form, one to a page (2.2 step 1, appendix 7). <i>Verder</i> checks, saves, and leads on. */
@Controller
class QuestionController {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionController.class);
    private static final String PAGE = "/report/{draft}/{page:danger|call|story|place|source|signs|contact}";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private final Drafts drafts;
    private final OwnDraft own;
    private final Clock clock;

    QuestionController(Drafts drafts, OwnDraft own, Clock clock) {
        this.drafts = drafts;
        this.own = own;
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
        Form checked = Checks.of(question, form, LocalDate.ofInstant(clock.instant(), ZONE));
        if (!checked.failed() && changedMeanwhile(question, form, found.get())) {
            checked = checked.wrong(question.fields().getFirst(), "reporting.meanwhile");
            model.addAttribute("meanwhile", before.first(question.fields().getFirst()));
        }
        if (checked.failed()) {
            return show(question, checked, before, model);
        }
        Optional<Answers> saved = own.key(visit).flatMap(key -> drafts.change(key, with(question, Checks.meant(form))));
        return saved.map(answers -> "redirect:/report/" + draft + "/" + next(question, answers))
                .orElseGet(() -> own.gone(visit));
    }

    /**
     * Keeps what is typed so far, unchecked: while somebody types, and when the screen is wiped. What was not kept, because
     * another tab changed it, it is too long, or draft or database are not there, gets an empty answer and no failure: the
     * page tries again by itself, and <i>Verder</i> says what to do.
     */
    @PostMapping(PAGE + "/save")
    @OpenDoor(purpose = Purpose.REPORTING)
    Object save(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            @PathVariable String page,
            Form form) {
        Question question = question(page);
        Optional<DraftKey> key =
                own.key(new OwnDraft.Visit(request, response, draft)).filter(_ -> Checks.fits(question, form));
        if (form.chosen("wipe", "yes")) {
            key.ifPresent(one -> drafts.change(one, with(question, form)));
            return "redirect:/blank";
        }
        try {
            return key.flatMap(one -> drafts.changeIf(one, found -> typedOver(question, form, found)))
                    .map(answers -> ResponseEntity.ok(kept(question, answers)))
                    .orElseGet(() -> ResponseEntity.noContent().build());
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn("A draft was not kept: {}", noDatabase.getClass().getName());
            return ResponseEntity.noContent().build();
        }
    }

    /** What a page hears of what was kept: its new mark, and the time to tell. */
    record Kept(String seen, String time) {}

    private Kept kept(Question question, Answers answers) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), ZONE);
        return new Kept(
                Seen.of(Way.fields(question, answers)), now.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)));
    }

    private static Optional<Answers> typedOver(Question question, Form form, Drafts.Found found) {
        return changedMeanwhile(question, form, found)
                ? Optional.empty()
                : Optional.of(with(question, form).apply(found.answers()));
    }

    private static UnaryOperator<Answers> with(Question question, Form form) {
        return answers -> answers.with(question.fields(), typed(question.fields(), form));
    }

    private static String show(Question question, Form form, Answers answers, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("seen", Seen.of(Way.fields(question, answers)));
        model.addAttribute("before", Way.before(question, answers));
        model.addAttribute("left", Checks.left(form.value("story")));
        return "reporting/" + question.path();
    }

    /** Whether another tab changed it; what was dropped because the draft was left alone was changed by nobody. */
    private static boolean changedMeanwhile(Question question, Form form, Drafts.Found found) {
        String seen = form.value("seen");
        String now = Seen.of(Way.fields(question, found.answers()));
        boolean dropped = found.contactDropped() && question.fields().stream().anyMatch(Question.SEALED::contains);
        return !seen.isEmpty() && !dropped && !seen.equals(now) && !now.equals(Seen.of(typed(question.fields(), form)));
    }

    private static String next(Question question, Answers answers) {
        return question == Question.SIGNS ? "signs/list" : Way.after(question, answers);
    }

    private static Question question(String page) {
        return Question.at(page).orElseThrow(NotForYou::new);
    }

    static Map<String, List<String>> typed(List<String> names, Form form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        names.forEach(name -> typed.put(name, form.values(name)));
        return typed;
    }
}

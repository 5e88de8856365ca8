package nl.meldroute.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.desk.Overview;
import nl.meldroute.desk.Overviews;
import nl.meldroute.files.Attachments;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A signal with a number: its page, its timeline, and who saw it; and the register of all. */
@Controller
class SignalController {
    private static final int PAGE = 50;
    private static final int FURTHEST = 1_000_000;
    private final Overviews overviews;
    private final SignalView view;
    private final RegisterView registers;
    private final SeenView seen;
    private final Attachments attachments;

    SignalController(
            Overviews overviews, SignalView view, RegisterView registers, SeenView seen, Attachments attachments) {
        this.overviews = overviews;
        this.view = view;
        this.registers = registers;
        this.seen = seen;
        this.attachments = attachments;
    }

    @GetMapping("/signals")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CASE)
    String register(
            @RequestParam(name = "show", defaultValue = "all") String show,
            @RequestParam(name = "from", defaultValue = "0") String from,
            @RequestParam(name = "alias", defaultValue = "") String alias,
            Locale locale,
            Model model) {
        Optional<String> called = overviews.called(alias);
        if (called.isPresent()) {
            return "redirect:" + Paths.toSignal(called.get());
        }
        model.addAttribute("unknown", !alias.isBlank());
        Overviews.Filter filter = Overviews.Filter.of(show);
        int first = Numbers.upTo(FURTHEST, from);
        List<Overviews.Line> lines = overviews.register(filter, first, PAGE + 1);
        registers.fill(model, new RegisterView.Part(filter, first, PAGE, lines), locale);
        return "desk/register";
    }

    @GetMapping(Paths.SIGNAL)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON, FieldClass.CRIMINAL, FieldClass.SOURCE})
    String show(@PathVariable String number, Locale locale, Model model) {
        Overview overview = overviews.of(number);
        view.fill(model, overview, locale);
        model.addAttribute("attachments", attachments.of(overview.signal().id()));
        return "desk/signal";
    }

    @GetMapping(Paths.SIGNAL + "/timeline")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON, FieldClass.CRIMINAL, FieldClass.SOURCE})
    String timeline(
            @PathVariable String number,
            @RequestParam(name = "show", defaultValue = "all") String show,
            Locale locale,
            Model model) {
        Overview overview = overviews.of(number);
        view.timeline(model, overview, Timeline.Filter.of(show), locale);
        return "desk/timeline";
    }

    @GetMapping(Paths.SIGNAL + "/seen")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String seen(@PathVariable String number, Locale locale, Model model) {
        List<AuditTrail.Seen> rows = overviews.seen(number);
        seen.fill(model, number, rows, locale);
        model.addAttribute("alias", overviews.alias(number).text());
        return "desk/seen";
    }
}

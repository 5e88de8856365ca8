package nl.meldroute.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import nl.meldroute.desk.Tasks;
import nl.meldroute.desk.View;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Hours;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.notices.Bells;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Mijn werk</i>: what to do next. */
@Controller
class WorkController {
    private static final Set<Role> OFFICERS = Set.of(Role.FOCAL_OFFICER, Role.DEPUTY);
    private static final Set<String> MINUTES = Set.of("5", "10", "15", "30");
    private static final int FURTHEST = 1_000_000;
    private final Tasks tasks;
    private final Bells bells;
    private final Hours hours;
    private final WorkView view;
    private final Flash flash;

    WorkController(Tasks tasks, Bells bells, Hours hours, WorkView view, Flash flash) {
        this.tasks = tasks;
        this.bells = bells;
        this.hours = hours;
        this.view = view;
        this.flash = flash;
    }

    @GetMapping("/work")
    @Door(
            to = {
                Role.FOCAL_OFFICER,
                Role.DEPUTY,
                Role.DEPARTMENT_CONTACT,
                Role.REPORTING_CODE_OFFICER,
                Role.MANAGEMENT,
                Role.PRIVACY_OFFICER
            },
            purpose = Purpose.HANDLING,
            shows = FieldClass.CASE,
            weighs = FieldClass.PERSON,
            opensFor = {Role.FOCAL_OFFICER, Role.DEPUTY})
    String show(
            @RequestParam(name = "view", defaultValue = "now") String list,
            @RequestParam(name = "from", defaultValue = "0") String from,
            Locale locale,
            Model model) {
        SignedIn person = SignedIn.current().orElseThrow(NotForYou::new);
        if (person.role() == Role.PRIVACY_OFFICER) {
            // Notices lead here whoever reads them.
            return "redirect:/";
        }
        if (!OFFICERS.contains(person.role())) {
            return view.asked(model, person, locale);
        }
        view.fill(model, tasks.page(View.of(list), Numbers.upTo(FURTHEST, from)), locale);
        return "desk/work";
    }

    /** A notice was seen, or minutes are noted as really spent. */
    @PostMapping("/work")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String act(HttpServletRequest request, HttpServletResponse response, Form form) {
        if (!form.blank("bell")) {
            bells.seen(form.id("bell").orElseThrow(NotForYou::new));
            return "redirect:/work" + form.id("next").map(id -> "#task-" + id).orElse("");
        }
        String minutes = form.value("minutes");
        if (MINUTES.contains(minutes)) {
            hours.note(Integer.parseInt(minutes));
            flash.say(request, response, Flash.Message.of("desk.hours.done", minutes));
        }
        return "redirect:/work";
    }
}

package nl.meldroute.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.PhoneCall;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The police is phoned at once where somebody has to step in (2.2 step 4, second sentence). */
@Controller
class PoliceCallController {
    private static final String POLICE = "avim";
    private static final String DAY = "day";
    private static final String WITH = "with";
    private static final String OUTCOME = "outcome";
    private static final String GROUND = "ground";
    private static final String AGREED = "agreed";
    private static final List<String> OUTCOMES = List.of("advice", "reported");
    private static final List<String> GROUNDS = List.of("consent", "minor", "danger", "other");
    private final Signals signals;
    private final Said said;
    private final Clock clock;

    PoliceCallController(Signals signals, Said said, Clock clock) {
        this.signals = signals;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping(Paths.SIGNAL + "/referrals/call")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String ask(
            @PathVariable String number,
            @RequestParam(name = "partner", defaultValue = "") String partner,
            Form form,
            Model model) {
        Signal signal = known(number, partner);
        return page(model, signal, form.blank(DAY + "-year") && form.blank(AGREED) ? withToday(form) : form);
    }

    @PostMapping(Paths.SIGNAL + "/referrals/call")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String keep(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            Form form,
            Model model) {
        Signal signal = known(number, form.value("partner"));
        Form checked = checked(form);
        if (checked.failed()) {
            return page(model, signal, checked);
        }
        signals.policeCalled(signal.id(), call(form));
        said.next(new Exchange(request, response, model), "intake.police.done");
        return "redirect:/signals/" + number;
    }

    private Signal known(String number, String partner) {
        if (!partner.equals(POLICE)) {
            throw new NotForYou();
        }
        return signals.signal(number);
    }

    private Form checked(Form form) {
        Form checked =
                form.date(DAY) instanceof TypedDate.Valid(LocalDate day) && !day.isAfter(WorkCalendar.today(clock))
                        ? form
                        : form.wrong(DAY, "intake.police.day.wrong");
        checked = Lengths.within(checked, WITH, Lengths.LINE);
        if (!OUTCOMES.contains(form.value(OUTCOME))) {
            checked = checked.wrong(OUTCOME, "intake.police.outcome.choose");
        }
        return Lengths.required(checked, AGREED, Lengths.TEXT, "intake.police.agreed.empty");
    }

    private static PhoneCall call(Form form) {
        LocalDate day = form.date(DAY) instanceof TypedDate.Valid(LocalDate valid) ? valid : LocalDate.EPOCH;
        String ground = GROUNDS.contains(form.value(GROUND)) ? form.value(GROUND) : "";
        Map<String, String> more = Map.of(DAY, day.toString(), OUTCOME, form.value(OUTCOME), GROUND, ground);
        return new PhoneCall(form.value(WITH), "", form.value(AGREED), more);
    }

    private Form withToday(Form form) {
        LocalDate today = WorkCalendar.today(clock);
        return form.with(DAY + "-day", Integer.toString(today.getDayOfMonth()))
                .with(DAY + "-month", Integer.toString(today.getMonthValue()))
                .with(DAY + "-year", Integer.toString(today.getYear()));
    }

    private static String page(Model model, Signal signal, Form form) {
        model.addAttribute("signal", signal);
        model.addAttribute("form", form);
        return "intake/police-call";
    }
}

package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.Days;
import nl.meldroute.reporting.FromReporter;
import nl.meldroute.reporting.OwnReport;
import nl.meldroute.reporting.OwnReports;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a reporter reads the answer, with the receipt code and without an account (2.2 step 6). */
@Controller
class FollowController {
    static final String CODE_PAGE = "redirect:/follow";
    static final String MESSAGES = "redirect:/follow/messages";
    private static final String WITNESS = "witness";
    private final OwnReports reports;
    private final CodeCheck codes;
    private final FollowCookie cookie;
    private final Flash flash;
    private final Clock clock;

    FollowController(OwnReports reports, CodeCheck codes, FollowCookie cookie, Flash flash, Clock clock) {
        this.reports = reports;
        this.codes = codes;
        this.cookie = cookie;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping("/follow")
    @OpenDoor(purpose = Purpose.FOLLOWING)
    String ask(Model model) {
        model.addAttribute("form", Form.empty());
        return "reporting/follow";
    }

    @PostMapping("/follow")
    @OpenDoor(purpose = Purpose.FOLLOWING)
    String look(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        CodeCheck.Checked checked = codes.check(request, response, form);
        model.addAttribute("form", checked.form());
        return checked.receipt().isPresent() ? MESSAGES : "reporting/follow";
    }

    @GetMapping("/follow/messages")
    @OpenDoor(purpose = Purpose.FOLLOWING)
    String messages(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(request, response, Form.empty(), model);
    }

    private String page(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Optional<OwnReport> found = cookie.use(request, response).flatMap(reports::read);
        if (found.isEmpty()) {
            return shut(request, response);
        }
        OwnReport report = found.get();
        LocalDate today = Days.today(clock);
        model.addAttribute("report", report);
        model.addAttribute("form", form);
        model.addAttribute("dates", new Dates(request));
        model.addAttribute("mayAsk", !report.askFrom().isAfter(today));
        model.addAttribute("late", report.answerFrom().isBefore(today));
        return "reporting/messages";
    }

    @PostMapping("/follow/messages")
    @OpenDoor(purpose = Purpose.FOLLOWING)
    String act(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        if (!form.blank("answer")) {
            return witness(request, response, form, model);
        }
        if (form.blank("ask")) {
            cookie.clear(request, response);
            return "redirect:/blank";
        }
        Optional<OwnReports.Asked> asked = cookie.use(request, response).flatMap(reports::ask);
        if (asked.isEmpty()) {
            return shut(request, response);
        }
        String again = new Dates(request).inWords(asked.get().again());
        Flash.Message said = asked.get().passedOn()
                ? Flash.Message.of("reporting.follow.asked")
                : Flash.Message.of("reporting.follow.again", again);
        flash.say(request, response, said);
        return MESSAGES;
    }

    private String witness(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        String answer = form.value(WITNESS);
        if (!FromReporter.WITNESS.contains(answer)) {
            return page(request, response, form.wrong(WITNESS, "reporting.follow.witness.empty"), model);
        }
        Optional<Boolean> sent = cookie.use(request, response).map(receipt -> reports.answerWitness(receipt, answer));
        if (sent.isEmpty()) {
            return shut(request, response);
        }
        flash.say(request, response, Flash.Message.of("reporting.follow.witness.sent"));
        return MESSAGES;
    }

    private String shut(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(request, response);
        flash.say(request, response, Flash.Message.of("reporting.follow.shut"));
        return CODE_PAGE;
    }
}

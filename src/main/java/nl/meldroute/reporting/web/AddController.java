package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.OwnReports;
import nl.meldroute.reporting.rules.Checks;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Receipt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Aanvullen</i>: a reporter adds to the own report. When the page had shut meanwhile, the text stays and the code is asked. */
@Controller
class AddController {
    private static final String PAGE = "reporting/add";
    private static final String TEXT = "addition";
    private final OwnReports reports;
    private final CodeCheck codes;
    private final FollowCookie cookie;
    private final Flash flash;

    AddController(OwnReports reports, CodeCheck codes, FollowCookie cookie, Flash flash) {
        this.reports = reports;
        this.codes = codes;
        this.cookie = cookie;
        this.flash = flash;
    }

    @GetMapping("/follow/add")
    @OpenDoor(purpose = Purpose.FOLLOWING)
    String ask(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (cookie.use(request, response).filter(reports::known).isEmpty()) {
            flash.say(request, response, Flash.Message.of("reporting.follow.shut"));
            return FollowController.CODE_PAGE;
        }
        return show(Form.empty().withOnce(), false, model);
    }

    @PostMapping("/follow/add")
    @OpenDoor(purpose = Purpose.FOLLOWING)
    String add(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Optional<Receipt.Opened> receipt = cookie.use(request, response).filter(reports::known);
        boolean shut = receipt.isEmpty();
        Form checked = Checks.ofAddition(form);
        if (shut) {
            CodeCheck.Checked code = codes.check(request, response, checked);
            checked = code.form();
            receipt = code.receipt();
        }
        if (receipt.isEmpty() || checked.failed()) {
            return show(checked, receipt.isEmpty(), model);
        }
        reports.add(receipt.get(), form.once(), form.value(TEXT));
        flash.say(request, response, Flash.Message.of("reporting.follow.added"));
        return FollowController.MESSAGES;
    }

    private static String show(Form form, boolean shut, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("shut", shut);
        model.addAttribute("left", Checks.left(form.value(TEXT)));
        return PAGE;
    }
}

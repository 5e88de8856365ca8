package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.DraftTerms;
import nl.meldroute.reporting.OwnReports;
import nl.meldroute.reporting.rules.Checks;
import nl.meldroute.ui.Departure;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Receipt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * <i>Aanvullen</i>: a reporter adds to the own report. What is typed is kept for who has the code; when the page had shut
 * meanwhile, the text stays on the screen and the code is asked.
 */
@Controller
class AddController {
    private static final String PATH = "/follow/add";
    private final OwnReports reports;
    private final CodeCheck codes;
    private final FollowCookie cookie;
    private final AdditionDraft draft;
    private final DraftTerms terms;
    private final Flash flash;

    AddController(
            OwnReports reports,
            CodeCheck codes,
            FollowCookie cookie,
            AdditionDraft draft,
            DraftTerms terms,
            Flash flash) {
        this.reports = reports;
        this.codes = codes;
        this.cookie = cookie;
        this.draft = draft;
        this.terms = terms;
        this.flash = flash;
    }

    @GetMapping(PATH)
    @OpenDoor(purpose = Purpose.FOLLOWING)
    String ask(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Receipt.Opened> receipt = cookie.use(request, response).filter(reports::known);
        if (receipt.isEmpty()) {
            flash.say(request, response, Flash.Message.of("reporting.follow.shut"));
            return FollowController.CODE_PAGE;
        }
        return show(draft.form(receipt.get()), receipt, model);
    }

    @PostMapping(PATH)
    @OpenDoor(purpose = Purpose.FOLLOWING)
    String add(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Departure.begin(request, form);
        Optional<Receipt.Opened> receipt = cookie.use(request, response).filter(reports::known);
        Form checked = Checks.ofAddition(form);
        if (receipt.isEmpty()) {
            CodeCheck.Checked code = codes.check(request, response, checked);
            checked = code.form();
            receipt = code.receipt();
        }
        if (receipt.isEmpty() || checked.failed()) {
            return show(checked, receipt, model);
        }
        Departure.UNKNOWN.mark(request);
        reports.add(receipt.get(), form.once(), form.value(KeptPage.ADDITION));
        Departure.SENT.mark(request);
        draft.sent(receipt.get(), form);
        flash.say(request, response, Flash.Message.of("reporting.follow.added"));
        return FollowController.MESSAGES;
    }

    /** Keeps what is typed so far. <i>Scherm wissen</i> also shuts the answers; without the code nothing can be kept. */
    @PostMapping(PATH + "/save")
    @OpenDoor(purpose = Purpose.FOLLOWING)
    Object keep(HttpServletRequest request, HttpServletResponse response, Form form) {
        Object answer = draft.keep(cookie.use(request, response), form);
        if (form.chosen("wipe", "yes")) {
            cookie.clear(request, response);
        }
        return answer;
    }

    private String show(Form form, Optional<Receipt.Opened> receipt, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kept", terms.days());
        model.addAttribute("shut", receipt.isEmpty());
        model.addAttribute("seen", receipt.map(draft::seen).orElse(""));
        model.addAttribute("left", Checks.left(form.value(KeptPage.ADDITION)));
        return "reporting/add";
    }
}

package nl.meldroute.wording.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.wording.MunicipalWording;
import nl.meldroute.wording.rules.OwnWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Teksten</i>: finds a text by its words, and says it in those of the municipality, with a preview. */
@Controller
class TextsController {
    private static final String LIST = "/admin/texts";
    private static final String WORDS = "words";
    private final MunicipalWording wording;
    private final Flash flash;

    TextsController(MunicipalWording wording, Flash flash) {
        this.wording = wording;
        this.flash = flash;
    }

    @GetMapping(LIST)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String list(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("changed", wording.changed());
        model.addAttribute("changes", isAdministrator());
        return "wording/texts";
    }

    @PostMapping(LIST)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String search(Form form, Model model) {
        Form checked = form.required(WORDS, Form.LINE, "wording.words.empty");
        if (!checked.failed()) {
            List<MunicipalWording.Line> found = wording.search(form.value(WORDS));
            model.addAttribute(
                    "found", found.stream().limit(MunicipalWording.MOST).toList());
            model.addAttribute("more", found.size() > MunicipalWording.MOST);
        }
        return list(checked, model);
    }

    @GetMapping(LIST + "/{key}")
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String show(@PathVariable String key, Form form, Model model) {
        List<MunicipalWording.Line> lines = wording.text(key);
        Form filled = form;
        for (MunicipalWording.Line line : lines) {
            filled = form.blank(line.language()) ? filled.with(line.language(), line.now()) : filled;
        }
        return page(key, lines, filled, model);
    }

    @PostMapping(LIST + "/{key}")
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String say(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String key,
            Form form,
            Model model) {
        List<MunicipalWording.Line> lines = wording.text(key);
        Form checked = form;
        for (MunicipalWording.Line line : lines) {
            checked = checked(checked, line);
        }
        if (checked.failed() || !form.value("step").equals("keep")) {
            model.addAttribute("preview", !checked.failed());
            return page(key, lines, checked, model);
        }
        lines.forEach(line -> wording.say(line, form.value(line.language())));
        flash.say(request, response, Flash.Message.of("wording.done"));
        return "redirect:" + LIST;
    }

    private static Form checked(Form form, MunicipalWording.Line line) {
        String language = line.language();
        String typed = form.value(language).strip();
        if (typed.isEmpty() || typed.equals(line.product())) {
            return form;
        }
        if (line.fixed()) {
            return form.wrong(language, "wording.fixed");
        }
        if (!OwnWords.missing(line.product(), typed).isEmpty()) {
            return form.wrong(language, "wording.missing", String.join(", ", OwnWords.missing(line.product(), typed)));
        }
        return OwnWords.strange(line.product(), typed)
                ? form.wrong(language, "wording.strange")
                : form.within(language, MunicipalWording.LONGEST);
    }

    private static String page(String key, List<MunicipalWording.Line> lines, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        model.addAttribute("lines", lines);
        model.addAttribute("fixed", lines.stream().anyMatch(MunicipalWording.Line::fixed));
        model.addAttribute("tooLong", OwnWords.longSentences(form.value("nl")));
        return "wording/text";
    }

    private static boolean isAdministrator() {
        return SignedIn.current()
                .filter(person -> person.role() == Role.ADMINISTRATOR)
                .isPresent();
    }
}

package nl.meldroute.wording.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.wording.MunicipalWording;
import nl.meldroute.wording.rules.TextPattern;
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
        return list(form, wording.changed(), model);
    }

    @PostMapping(LIST)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String search(Form form, Model model) {
        Form checked = form.required(WORDS, Form.LINE, "wording.words.empty");
        if (checked.failed()) {
            return list(checked, model);
        }
        MunicipalWording.Found found = wording.search(form.value(WORDS));
        model.addAttribute(
                "found", found.lines().stream().limit(MunicipalWording.MOST).toList());
        model.addAttribute("more", found.lines().size() > MunicipalWording.MOST);
        return list(checked, found.changed(), model);
    }

    private static String list(Form form, List<MunicipalWording.Line> changed, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("changed", changed);
        model.addAttribute("changes", SignedIn.in(Role.ADMINISTRATOR));
        return "wording/texts";
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
            model.addAttribute("preview", checked.failed() ? null : preview(lines, form));
            return page(key, lines, checked, model);
        }
        wording.say(
                key,
                lines.stream()
                        .collect(Collectors.toMap(
                                MunicipalWording.Line::language, line -> form.value(line.language()))));
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
        if (!TextPattern.missing(line.product(), typed).isEmpty()) {
            return form.wrong(
                    language, "wording.missing", String.join(", ", TextPattern.missing(line.product(), typed)));
        }
        return TextPattern.strange(line.product(), typed)
                ? form.wrong(language, "wording.strange")
                : form.within(language, MunicipalWording.LONGEST);
    }

    /** As pages are going to say it: an empty field brings the text of the product back. */
    private static Map<String, String> preview(List<MunicipalWording.Line> lines, Form form) {
        Map<String, String> preview = new LinkedHashMap<>();
        lines.forEach(line -> preview.put(
                line.language(), form.blank(line.language()) ? line.product() : form.value(line.language())));
        return preview;
    }

    private static String page(String key, List<MunicipalWording.Line> lines, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        model.addAttribute("lines", lines);
        model.addAttribute("fixed", lines.stream().anyMatch(MunicipalWording.Line::fixed));
        model.addAttribute("tooLong", TextPattern.longSentences(form.value("nl")));
        return "wording/text";
    }
}

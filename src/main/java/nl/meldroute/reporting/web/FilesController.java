package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.files.Incoming;
import nl.meldroute.files.Limits;
import nl.meldroute.files.Refusal;
import nl.meldroute.files.Upload;
import nl.meldroute.files.UploadForm;
import nl.meldroute.files.WaitingFile;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.Way;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Photos and files with a signal (2.2 step 1), in one plain form: several at once, and one taken out again. */
@Controller
class FilesController {
    private static final String PAGE = "/report/{draft}/files";
    private static final String FILES = "files";
    private static final String CAPTION = "caption";
    private final Incoming incoming;
    private final OwnDraft own;
    private final Flash flash;

    FilesController(Incoming incoming, OwnDraft own, Flash flash) {
        this.incoming = incoming;
        this.own = own;
        this.flash = flash;
    }

    @GetMapping(PAGE)
    @OpenDoor(purpose = Purpose.REPORTING)
    String list(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        return own.find(visit, model)
                .map(found -> show(visit, found.answers(), Form.empty(), model))
                .orElseGet(() -> own.gone(visit));
    }

    @PostMapping(PAGE)
    @OpenDoor(purpose = Purpose.REPORTING)
    String change(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID draft,
            Form form,
            Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Answers> found = own.find(visit, model).map(Drafts.Found::answers);
        Optional<DraftKey> key = own.key(visit);
        if (found.isEmpty() || key.isEmpty()) {
            return own.gone(visit);
        }
        Answers answers = found.get();
        Incoming.Draft to = new Incoming.Draft(key.get(), answers.report());
        if (!form.blank("remove")) {
            form.id("remove").ifPresent(file -> incoming.remove(to, file));
            return here(draft);
        }
        List<Upload> uploads = UploadForm.uploads(request);
        if (uploads.isEmpty() && form.blank("add") && form.blank(CAPTION)) {
            return "redirect:/report/" + draft + "/" + Way.open(answers);
        }
        Form added = add(to, uploads, form);
        if (added.failed()) {
            return show(visit, answers, added, model);
        }
        flash.say(request, response, said(own.files(visit).size()));
        return here(draft);
    }

    /** Takes each that can be taken; the form says which could not, and why. */
    private Form add(Incoming.Draft to, List<Upload> uploads, Form form) {
        Form checked = form.within(CAPTION, Limits.CAPTION);
        if (uploads.isEmpty()) {
            checked = checked.wrong(FILES, "reporting.files.none");
        }
        if (checked.failed()) {
            return checked;
        }
        int refused = 0;
        for (Upload upload : uploads) {
            Optional<Refusal> why = incoming.take(to, upload, form.value(CAPTION));
            if (why.isPresent()) {
                String field = refused == 0 ? FILES : FILES + "-" + refused;
                checked = checked.wrong(
                        field, "reporting.files.refused." + why.get().code(), upload.name());
                refused++;
            }
        }
        return checked;
    }

    private static Flash.Message said(int count) {
        return Flash.Message.of("reporting.files.added", Integer.toString(count), Integer.toString(Limits.OF_DRAFT));
    }

    private String show(OwnDraft.Visit visit, Answers answers, Form form, Model model) {
        List<WaitingFile> files = own.files(visit);
        model.addAttribute("form", form);
        model.addAttribute("files", files);
        model.addAttribute("most", Limits.OF_DRAFT);
        model.addAttribute("full", files.size() >= Limits.OF_DRAFT);
        String open = Way.open(answers);
        model.addAttribute("before", open.equals("place") ? "story" : open);
        return "reporting/files";
    }

    private static String here(UUID draft) {
        return "redirect:/report/" + draft + "/files";
    }
}

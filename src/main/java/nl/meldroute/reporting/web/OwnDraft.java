package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.files.DraftFiles;
import nl.meldroute.files.WaitingFile;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.OwnData;
import nl.meldroute.ui.Flash;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the form needs: the draft that belongs to this browser. */
@Component
class OwnDraft {
    static final String GONE = "redirect:/report";
    private final DraftCookie cookie;
    private final Drafts drafts;
    private final DraftFiles files;
    private final Flash flash;

    OwnDraft(DraftCookie cookie, Drafts drafts, DraftFiles files, Flash flash) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.files = files;
        this.flash = flash;
    }

    /** One request for one draft. */
    record Visit(HttpServletRequest request, HttpServletResponse response, UUID draft) {}

    Optional<DraftKey> key(Visit visit) {
        return cookie.read(visit.request(), visit.draft());
    }

    Optional<Drafts.Found> find(Visit visit, Model model) {
        Optional<Drafts.Found> found = key(visit).flatMap(drafts::find);
        found.ifPresent(draft -> {
            model.addAttribute("draft", visit.draft());
            model.addAttribute("answers", draft.answers());
            model.addAttribute("contactDropped", draft.contactDropped());
        });
        return found;
    }

    /** The files of the draft. */
    List<WaitingFile> files(Visit visit) {
        return key(visit).map(files::of).orElse(List.of());
    }

    /** Where the reporter's own data stand in what was written, also of files. */
    List<OwnData.Hit> ownData(Visit visit, Answers answers) {
        return OwnData.in(withCaptions(visit, answers));
    }

    /** Takes out the places that were chosen. */
    void takeOut(Visit visit, Set<String> chosen) {
        key(visit)
                .ifPresent(key -> drafts.find(key).ifPresent(found -> {
                    Answers left = OwnData.without(withCaptions(visit, found.answers()), chosen);
                    drafts.change(key, _ -> OwnData.withoutCaptions(left));
                    files(visit).forEach(file -> files.caption(key, file.id(), OwnData.caption(left, file.id())));
                }));
    }

    private Answers withCaptions(Visit visit, Answers answers) {
        Map<UUID, String> captions = new LinkedHashMap<>();
        files(visit).forEach(file -> captions.put(file.id(), file.caption()));
        return OwnData.withCaptions(answers, captions);
    }

    /** Where to go when the draft is not there any more, or not in this browser. */
    String gone(Visit visit) {
        flash.say(visit.request(), visit.response(), Flash.Message.of("reporting.draft.gone"));
        return GONE;
    }
}

package nl.meldroute.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.meldroute.feedback.Conversation;
import nl.meldroute.feedback.Placed;
import nl.meldroute.feedback.Replies;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.OwnWordsComparison;
import nl.meldroute.vault.Vault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The answer to the reporter: what was said, safe sentences, a look at what will be read, and then it is placed. */
@Controller
class ReplyController {
    private static final String SEEN = "seen";
    private final Replies replies;
    private final Vault vault;
    private final Letter letter;
    private final ReplyPages pages;
    private final Told told;

    ReplyController(Replies replies, Vault vault, Letter letter, ReplyPages pages, Told told) {
        this.replies = replies;
        this.vault = vault;
        this.letter = letter;
        this.pages = pages;
        this.told = told;
    }

    @GetMapping(Visit.SIGNAL + "/reply")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String write(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            Form form,
            Model model) {
        Visit visit = new Visit(request, response, number, model);
        Conversation conversation = replies.conversation(number);
        boolean typed = !Letter.draft(form).empty();
        return pages.write(
                visit,
                conversation,
                typed ? form : conversation.draft().map(Letter::form).orElse(form));
    }

    @PostMapping(Visit.SIGNAL + "/reply")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String act(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            Form form,
            Model model) {
        Visit visit = new Visit(request, response, number, model);
        Conversation conversation = replies.conversation(number);
        if (!conversation.signal().sent()) {
            return pages.write(visit, conversation, form);
        }
        return switch (form.value("step")) {
            case "read" -> read(visit, form);
            case "edit" -> edit(visit, form);
            case "place" -> place(visit, conversation, form);
            default -> preview(visit, conversation, form);
        };
    }

    private String read(Visit visit, Form form) {
        replies.read(visit.number(), form.number("up-to"));
        told.next(visit, "feedback.reply.read.done");
        return edit(visit, form);
    }

    private String edit(Visit visit, Form form) {
        replies.keep(visit.number(), Letter.draft(form));
        return visit.redirect("/reply");
    }

    private String preview(Visit visit, Conversation conversation, Form form) {
        replies.keep(visit.number(), Letter.draft(form));
        Form checked = Letter.checked(form);
        return checked.failed()
                ? pages.write(visit, conversation, checked)
                : preview(visit, conversation, checked, compare(visit, conversation, checked));
    }

    private String place(Visit visit, Conversation conversation, Form form) {
        Form checked = Letter.checked(form);
        if (checked.failed()) {
            return pages.write(visit, conversation, checked);
        }
        OwnWordsComparison compared = compare(visit, conversation, checked);
        if (!compared.open() && form.blank(Letter.REASON)) {
            return preview(visit, conversation, form.wrong(Letter.REASON, "feedback.reply.reason.empty"), compared);
        }
        Form reasoned = form.within(Letter.REASON, Form.TEXT);
        boolean news = !compared.found().isEmpty() && !form.value(SEEN).equals(compared.seen());
        if (reasoned.failed() || news) {
            return preview(visit, conversation, reasoned, compared);
        }
        return switch (replies.place(visit.number(), letter.placing(form, compared.open()))) {
            case Placed.Done _, Placed.Before _ -> placed(visit, form);
            case Placed.Meanwhile(var last, int version) -> {
                visit.model().addAttribute("meanwhile", told.meanwhile(visit, last));
                Form again = form.withVersion(version);
                yield preview(visit, conversation, again, compared);
            }
        };
    }

    private String placed(Visit visit, Form form) {
        told.next(visit, "feedback.reply.placed");
        return visit.redirect(form.chosen(Letter.THEN_CLOSE, "yes") ? "/close" : "");
    }

    private OwnWordsComparison compare(Visit visit, Conversation conversation, Form form) {
        return OwnWordsComparison.with(
                vault, visit.request(), conversation.signal().id(), letter.text(form));
    }

    private String preview(Visit visit, Conversation conversation, Form form, OwnWordsComparison compared) {
        String text = letter.text(form);
        visit.model().addAttribute("names", replies.namesIn(visit.number(), text));
        visit.model().addAttribute("compared", compared);
        return pages.preview(visit, conversation, form.with(SEEN, compared.seen()), text);
    }
}

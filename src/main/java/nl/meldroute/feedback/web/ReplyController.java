package nl.meldroute.feedback.web;

import java.util.List;
import nl.meldroute.feedback.Conversation;
import nl.meldroute.feedback.Placed;
import nl.meldroute.feedback.Replies;
import nl.meldroute.feedback.rules.SafePhrase;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.OwnWordsComparison;
import nl.meldroute.vault.Vault;
import org.springframework.stereotype.Controller;
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
    private final Confirmations confirmations;

    ReplyController(
            Replies replies, Vault vault, Letter letter, ReplyPages pages, Told told, Confirmations confirmations) {
        this.replies = replies;
        this.vault = vault;
        this.letter = letter;
        this.pages = pages;
        this.told = told;
        this.confirmations = confirmations;
    }

    @GetMapping(Paths.SIGNAL + "/reply")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL, FieldClass.SOURCE})
    String write(Exchange exchange, @PathVariable String number, Form form) {
        Conversation conversation = replies.conversation(number);
        boolean typed = !Letter.draft(form).empty();
        return pages.write(
                exchange,
                conversation,
                typed ? form : conversation.draft().map(Letter::form).orElse(form));
    }

    @PostMapping(Paths.SIGNAL + "/reply")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL, FieldClass.SOURCE},
            weighs = {FieldClass.PERSON, FieldClass.REPORTER})
    String act(Exchange exchange, @PathVariable String number, Form form) {
        Conversation conversation = replies.conversation(number);
        if (!conversation.signal().answerable()) {
            return pages.write(exchange, conversation, form);
        }
        Form allowed = allowed(form, conversation);
        return switch (form.value("step")) {
            case "read" -> read(exchange, number, allowed);
            case "edit" -> edit(exchange, conversation, allowed);
            case "place" -> place(exchange, conversation, allowed);
            default -> preview(exchange, conversation, allowed);
        };
    }

    /** That help was offered is said only where a partner told so, and where it belongs only where that was decided. */
    private static Form allowed(Form form, Conversation conversation) {
        List<String> offered =
                conversation.phrases().stream().map(SafePhrase::code).toList();
        return form.with(
                Letter.PHRASE,
                form.values(Letter.PHRASE).stream().filter(offered::contains).toArray(String[]::new));
    }

    private String read(Exchange exchange, String number, Form form) {
        replies.read(number, form.number("up-to"));
        confirmations.say(exchange, "feedback.reply.read.done");
        replies.keep(number, Letter.draft(form));
        return "redirect:" + Paths.toSignal(number) + "/reply";
    }

    /** With the reason that was typed under the preview, which is not part of what is kept. */
    private String edit(Exchange exchange, Conversation conversation, Form form) {
        replies.keep(conversation.signal().numbered(), Letter.draft(form));
        return pages.write(exchange, conversation, form);
    }

    private String preview(Exchange exchange, Conversation conversation, Form form) {
        replies.keep(conversation.signal().numbered(), Letter.draft(form));
        Form checked = Letter.checked(form);
        return checked.failed()
                ? pages.write(exchange, conversation, checked)
                : preview(exchange, conversation, checked, compare(exchange, conversation, checked));
    }

    private String place(Exchange exchange, Conversation conversation, Form form) {
        Form checked = Letter.checked(form);
        if (checked.failed()) {
            return pages.write(exchange, conversation, checked);
        }
        OwnWordsComparison compared = compare(exchange, conversation, checked);
        if (!compared.open() && form.blank(Letter.REASON)) {
            return preview(exchange, conversation, form.wrong(Letter.REASON, "feedback.reply.reason.empty"), compared);
        }
        Form reasoned = form.within(Letter.REASON, Form.TEXT);
        boolean news = !compared.found().isEmpty() && !form.value(SEEN).equals(compared.seen());
        if (reasoned.failed() || news) {
            return preview(exchange, conversation, reasoned, compared);
        }
        return switch (replies.place(conversation.signal().numbered(), letter.placing(form, compared.open()))) {
            case Placed.Done _, Placed.Before _ -> placed(exchange, conversation, form);
            case Placed.Meanwhile(var last, int version) -> {
                exchange.model().addAttribute("meanwhile", told.meanwhile(exchange, last));
                Form again = form.withVersion(version);
                yield preview(exchange, conversation, again, compared);
            }
        };
    }

    private String placed(Exchange exchange, Conversation conversation, Form form) {
        confirmations.say(exchange, "feedback.reply.placed");
        String signal = "redirect:" + Paths.toSignal(conversation.signal().numbered());
        return form.chosen(Letter.THEN_CLOSE, "yes") ? signal + "/close" : signal;
    }

    private OwnWordsComparison compare(Exchange exchange, Conversation conversation, Form form) {
        return OwnWordsComparison.with(
                vault, exchange.request(), conversation.signal().id(), letter.text(form));
    }

    private String preview(Exchange exchange, Conversation conversation, Form form, OwnWordsComparison compared) {
        String text = letter.text(form);
        exchange.model()
                .addAttribute("names", replies.namesIn(conversation.signal().numbered(), text));
        exchange.model().addAttribute("compared", compared);
        return pages.preview(exchange, conversation, form.with(SEEN, compared.seen()), text);
    }
}

package nl.meldroute.feedback.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.feedback.Placing;
import nl.meldroute.feedback.ReplyDraft;
import nl.meldroute.feedback.rules.Reply;
import nl.meldroute.feedback.rules.SafePhrase;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes of a form what the reporter reads. It is in Dutch, whatever language the officer works in. */
@Component
class Letter {
    static final String PHRASE = "phrase";
    static final String OWN = "own";
    static final String THEN_CLOSE = "then-close";
    static final String REASON = "reason";
    private static final Locale DUTCH = Locale.of("nl");
    private final MessageSource texts;

    Letter(MessageSource texts) {
        this.texts = texts;
    }

    /** The form with what is wrong with it; a text that is too long comes back whole. */
    static Form checked(Form form) {
        return reply(form).empty() ? form.wrong(PHRASE, "feedback.reply.empty") : form.within(OWN, Form.TEXT);
    }

    /** Ready to be placed once: the same form keeps its id. */
    static Form ready(Form form, int version) {
        Form ready = form.withOnce();
        return ready.versioned() ? ready : ready.withVersion(version);
    }

    String text(Form form) {
        Reply reply = reply(form);
        String phrases = reply.phrases().stream()
                .map(phrase -> texts.getMessage("feedback.reply.phrase." + phrase.code(), null, DUTCH))
                .collect(Collectors.joining("\n"));
        return Stream.of(phrases, reply.own()).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    Placing placing(Form form, boolean compared) {
        String note =
                compared ? "" : texts.getMessage("feedback.reply.unchecked", new Object[] {form.value(REASON)}, DUTCH);
        return new Placing(form.once(), form.version(), reply(form), text(form), note);
    }

    static Reply reply(Form form) {
        return new Reply(SafePhrase.of(form.values(PHRASE)), form.value(OWN));
    }

    static ReplyDraft draft(Form form) {
        List<String> phrases =
                reply(form).phrases().stream().map(SafePhrase::code).toList();
        return new ReplyDraft(phrases, form.value(OWN), form.chosen(THEN_CLOSE, "yes"));
    }

    static Form form(ReplyDraft draft) {
        return Form.empty()
                .with(PHRASE, draft.phrases().toArray(String[]::new))
                .with(OWN, draft.own())
                .with(THEN_CLOSE, draft.thenClose() ? "yes" : "");
    }
}

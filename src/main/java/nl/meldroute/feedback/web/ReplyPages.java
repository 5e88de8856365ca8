package nl.meldroute.feedback.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldroute.feedback.Conversation;
import nl.meldroute.feedback.Said;
import nl.meldroute.feedback.rules.SafePhrase;
import nl.meldroute.intake.Exchange;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.FromReporter;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The two looks of the answer: while it is written, and as the reporter will read it. */
@Component
class ReplyPages {
    private final Edition edition;
    private final Told told;
    private final MessageSource texts;

    ReplyPages(Edition edition, Told told, MessageSource texts) {
        this.edition = edition;
        this.told = told;
        this.texts = texts;
    }

    /** Something the reporter wrote, as it is shown. */
    record Written(String day, FromReporter.Kind kind, String text, boolean read) {}

    /** Something the reporter was told, as it is shown. */
    record Before(String day, String who, boolean question, String text) {}

    /** What the reporter may know according to a partner: proposed, never copied by itself. */
    record Proposal(String day, String partner, String text) {}

    String write(Exchange exchange, Conversation conversation, Form form) {
        Model model = exchange.model();
        model.addAttribute("proposals", proposals(exchange, conversation));
        model.addAttribute("phrases", phrases(conversation));
        model.addAttribute("safest", safest(conversation, form));
        common(exchange, conversation, Letter.ready(form, conversation.signal().version()));
        model.addAttribute(
                "written",
                conversation.written().stream()
                        .map(one -> written(exchange, one))
                        .toList());
        model.addAttribute(
                "said",
                conversation.said().stream().map(one -> before(exchange, one)).toList());
        model.addAttribute("unread", conversation.unread());
        model.addAttribute("upTo", upTo(conversation.written()));
        model.addAttribute("restored", conversation.draft().isPresent() && !form.failed());
        term(exchange, conversation);
        return conversation.signal().answerable() ? "feedback/reply" : "feedback/unreachable";
    }

    String preview(Exchange exchange, Conversation conversation, Form form, String text) {
        common(exchange, conversation, Letter.ready(form, conversation.signal().version()));
        exchange.model().addAttribute("text", text);
        exchange.model().addAttribute("questionMissing", Letter.reply(form).questionMissing());
        return "feedback/preview";
    }

    private static List<Proposal> proposals(Exchange exchange, Conversation conversation) {
        return conversation.reactions().stream()
                .filter(reaction -> !reaction.mayTell().isEmpty())
                .map(reaction -> new Proposal(exchange.day(reaction.day()), reaction.partner(), reaction.mayTell()))
                .toList();
    }

    private static String phrases(Conversation conversation) {
        return conversation.phrases().stream().map(SafePhrase::code).collect(Collectors.joining(","));
    }

    /**
     * The sentence that is chosen beforehand where nothing was written yet: the one of another municipality, and while a
     * partner is waited for, for which the reporter does not wait, the one that tells least.
     */
    private static String safest(Conversation conversation, Form form) {
        boolean first = conversation.said().isEmpty() && Letter.draft(form).empty() && !form.failed();
        if (first && conversation.phrases().contains(SafePhrase.OTHER_MUNICIPALITY)) {
            return SafePhrase.OTHER_MUNICIPALITY.code();
        }
        return first && conversation.signal().awaits().isPresent() ? SafePhrase.NEEDED.code() : "";
    }

    private static void common(Exchange exchange, Conversation conversation, Form form) {
        exchange.model().addAttribute("signal", conversation.signal());
        exchange.model().addAttribute("form", form);
    }

    private void term(Exchange exchange, Conversation conversation) {
        LocalDate day = conversation.signal().day();
        LocalDate until = WorkCalendar.end(day, edition.parameter(ParameterName.ANSWER_REPORTER, day));
        boolean waits = conversation.signal().moments().answeredAt() == null;
        exchange.model().addAttribute("term", exchange.day(until));
        exchange.model().addAttribute("waits", waits);
        exchange.model().addAttribute("late", waits && told.today().isAfter(until));
    }

    private Written written(Exchange exchange, FromReporter one) {
        String text = one.kind() == FromReporter.Kind.WITNESS
                ? texts.getMessage("reporting.follow.witness." + one.text(), null, exchange.locale())
                : one.text();
        return new Written(exchange.day(one.day()), one.kind(), text, one.read());
    }

    private static Before before(Exchange exchange, Said one) {
        return new Before(exchange.day(one.day()), one.who(), one.question(), one.text());
    }

    private static int upTo(List<FromReporter> written) {
        return written.isEmpty() ? 0 : written.getLast().number();
    }
}

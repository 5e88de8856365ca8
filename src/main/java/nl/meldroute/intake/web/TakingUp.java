package nl.meldroute.intake.web;

import java.util.List;
import nl.meldroute.intake.Correcting;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Registered;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.intake.rules.ShortName;
import nl.meldroute.reporting.ReportContent;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form by which a signal is taken up: its presets, what is wrong with it, and what it says. */
@Component
class TakingUp {
    private static final int LONGEST_NAME = 80;
    private static final String NAME = "short-name";
    private static final String FORMS = "forms";
    private static final String INTERVENE = "intervene";
    private static final String SEEN_AS = "seen-as";
    private static final String SOURCE = "source";
    private static final String FOLLOWS = "follows-from";
    private static final String REASON = "reason";
    private final SignalLists signals;
    private final MessageSource texts;

    TakingUp(SignalLists signals, MessageSource texts) {
        this.signals = signals;
        this.texts = texts;
    }

    /** As it comes up first: a name from place and day, forms from the reporter's ticks (reading I-04), nothing else. */
    Form preset(ReportContent content, Exchange exchange) {
        return Form.empty()
                .with(NAME, name(content, exchange))
                .with(
                        FORMS,
                        ExploitationForm.suggested(content.looksLike()).stream()
                                .map(ExploitationForm::code)
                                .toArray(String[]::new))
                .with(SOURCE, "unknown");
    }

    /** As it was left for later. */
    static Form again(Registration soFar) {
        return Form.empty()
                .with(NAME, soFar.shortName())
                .with(FORMS, soFar.forms().stream().map(ExploitationForm::code).toArray(String[]::new))
                .with(INTERVENE, soFar.intervene())
                .with(SEEN_AS, soFar.seenAs())
                .with(SOURCE, soFar.source())
                .with(FOLLOWS, soFar.followsFrom());
    }

    Form checked(Form form) {
        Form checked = form.required(NAME, LONGEST_NAME, "intake.short-name.empty");
        checked = form.values(FORMS).stream()
                        .anyMatch(code -> ExploitationForm.of(code).isPresent())
                ? checked
                : checked.wrong(FORMS, "intake.forms.choose");
        checked = chosen(checked, INTERVENE, Registration.INTERVENE, "intake.intervene.choose");
        checked = chosen(checked, SEEN_AS, Registration.SEEN_AS, "intake.seen-as.choose");
        return followed(checked);
    }

    private Form followed(Form form) {
        boolean unknown =
                !form.blank(FOLLOWS) && signals.find(form.value(FOLLOWS)).isEmpty();
        return unknown ? form.wrong(FOLLOWS, "intake.follows-from.unknown") : form;
    }

    /** What may be put right of it later. A number that stood there before may be erased by now. */
    Form checkedAgain(Form form, Registered now) {
        Form checked = form.required(NAME, LONGEST_NAME, "intake.short-name.empty");
        checked = chosen(checked, SEEN_AS, Registration.SEEN_AS, "intake.seen-as.choose");
        String follows = form.value(FOLLOWS);
        if (follows.equals(now.signal().number())) {
            checked = checked.wrong(FOLLOWS, "intake.follows-from.itself");
        } else if (!follows.equals(now.registration().followsFrom())) {
            checked = followed(checked);
        }
        boolean why = form.value(SEEN_AS).equals(now.registration().seenAs());
        return why ? checked.within(REASON, Form.TEXT) : checked.required(REASON, Form.TEXT, "intake.correction.why");
    }

    static Correcting correcting(Form form, Registration before) {
        Registration to = new Registration(
                form.value(NAME),
                before.forms(),
                before.intervene(),
                form.value(SEEN_AS),
                oneOf(form.value(SOURCE), Registration.SOURCE, "unknown"),
                form.value(FOLLOWS));
        return new Correcting(form.version(), to, form.value(REASON));
    }

    /** For later anything may stay open. */
    static Form checkedForLater(Form form) {
        return form.within(NAME, LONGEST_NAME);
    }

    static Registration registration(Form form) {
        return new Registration(
                form.value(NAME),
                ExploitationForm.of(form.values(FORMS)),
                oneOf(form.value(INTERVENE), Registration.INTERVENE, ""),
                oneOf(form.value(SEEN_AS), Registration.SEEN_AS, ""),
                oneOf(form.value(SOURCE), Registration.SOURCE, "unknown"),
                form.value(FOLLOWS));
    }

    private String name(ReportContent content, Exchange exchange) {
        String place = ShortName.of(content.place());
        Object[] words = {
            place.isEmpty() ? texts.getMessage("intake.short-name.nowhere", null, exchange.locale()) : place,
            exchange.shortDay(content.day())
        };
        return texts.getMessage("intake.short-name.preset", words, exchange.locale());
    }

    private static Form chosen(Form form, String field, List<String> choices, String otherwise) {
        return choices.contains(form.value(field)) ? form : form.wrong(field, otherwise);
    }

    private static String oneOf(String value, List<String> choices, String otherwise) {
        return choices.contains(value) ? value : otherwise;
    }
}

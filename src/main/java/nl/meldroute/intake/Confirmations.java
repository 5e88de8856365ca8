package nl.meldroute.intake;

import nl.meldroute.ui.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page that follows says first: what was done, and the button that comes next. */
@Component
public class Confirmations {
    private final Flash flash;
    private final ObjectProvider<NextStepWords> nextSteps;
    private final MessageSource texts;

    Confirmations(Flash flash, ObjectProvider<NextStepWords> nextSteps, MessageSource texts) {
        this.flash = flash;
        this.nextSteps = nextSteps;
        this.texts = texts;
    }

    public void say(Exchange exchange, String key, String... words) {
        say(exchange, Flash.Message.of(key, words));
    }

    public void say(Exchange exchange, Flash.Message message) {
        flash.say(exchange.request(), exchange.response(), message);
    }

    /** Words that are proposed in a field. */
    public String proposal(Exchange exchange, String key) {
        return texts.getMessage(key, null, exchange.locale());
    }

    /** The words of the button that comes next. */
    public String button(Exchange exchange, Signal signal) {
        NextStepWords words = nextSteps.getIfAvailable();
        String otherwise = signal.mustCallPolice() ? "intake.next.police" : "intake.next.answer";
        String key = words == null ? otherwise : words.buttonOf(signal);
        return texts.getMessage(key, null, exchange.locale());
    }
}

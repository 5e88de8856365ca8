package nl.meldroute.intake.web;

import java.util.Optional;
import nl.meldroute.intake.NextStepWords;
import nl.meldroute.intake.Signal;
import nl.meldroute.ui.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page that follows says first. */
@Component
class Said {
    private final Flash flash;
    private final ObjectProvider<NextStepWords> nextSteps;
    private final MessageSource texts;

    Said(Flash flash, ObjectProvider<NextStepWords> nextSteps, MessageSource texts) {
        this.flash = flash;
        this.nextSteps = nextSteps;
        this.texts = texts;
    }

    void next(Exchange exchange, String key, String... words) {
        flash.say(exchange.request(), exchange.response(), Flash.Message.of(key, words));
    }

    /** It was taken up, and this is the button that comes next. */
    void takenUp(Exchange exchange, Signal signal) {
        String key = Optional.ofNullable(nextSteps.getIfAvailable())
                .map(words -> words.buttonOf(signal))
                .orElse(signal.mustCallPolice() ? "intake.next.police" : "intake.next.answer");
        next(exchange, "intake.taken-up", signal.numbered(), texts.getMessage(key, null, exchange.locale()));
    }
}

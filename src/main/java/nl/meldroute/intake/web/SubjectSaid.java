package nl.meldroute.intake.web;

import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Occurring;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.ui.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the page says after something was done to a subject; never its name. */
@Component
class SubjectSaid {
    private final Confirmations confirmations;
    private final ObjectProvider<Occurring> occurring;

    SubjectSaid(Confirmations confirmations, ObjectProvider<Occurring> occurring) {
        this.confirmations = confirmations;
        this.occurring = occurring;
    }

    /** It was added, and maybe it occurs in other signals as well. */
    void added(Exchange exchange, Signal signal) {
        Occurring others = occurring.getIfAvailable();
        int open = others == null ? 0 : others.open(signal.id());
        confirmations.say(
                exchange,
                open == 0
                        ? Flash.Message.of("subjects.added")
                        : Flash.Message.of("subjects.occurs", Integer.toString(open))
                                .withMore(Paths.toSignal(signal.numbered()) + "/matches", "subjects.occurs.more"));
    }

    void saved(Exchange exchange) {
        confirmations.say(exchange, Flash.Message.of("subjects.saved"));
    }

    void removed(Exchange exchange, String undo) {
        confirmations.say(exchange, Flash.Message.of("subjects.removed").withUndo(undo));
    }

    void putBack(Exchange exchange) {
        confirmations.say(exchange, Flash.Message.of("subjects.put-back"));
    }
}

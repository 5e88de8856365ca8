package nl.meldroute.intake.web;

import nl.meldroute.intake.Occurring;
import nl.meldroute.intake.Signal;
import nl.meldroute.ui.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the page says after something was done to a subject; never its name. */
@Component
class SubjectSaid {
    private final Flash flash;
    private final ObjectProvider<Occurring> occurring;

    SubjectSaid(Flash flash, ObjectProvider<Occurring> occurring) {
        this.flash = flash;
        this.occurring = occurring;
    }

    /** It was added, and maybe it occurs in other signals as well. */
    void added(Exchange exchange, Signal signal) {
        Occurring others = occurring.getIfAvailable();
        int open = others == null ? 0 : others.open(signal.id());
        say(
                exchange,
                open == 0
                        ? Flash.Message.of("subjects.added")
                        : Flash.Message.of("subjects.occurs", Integer.toString(open))
                                .withMore("/signals/" + signal.numbered() + "/matches", "subjects.occurs.more"));
    }

    void saved(Exchange exchange) {
        say(exchange, Flash.Message.of("subjects.saved"));
    }

    void removed(Exchange exchange, String undo) {
        say(exchange, Flash.Message.of("subjects.removed").withUndo(undo));
    }

    void putBack(Exchange exchange) {
        say(exchange, Flash.Message.of("subjects.put-back"));
    }

    private void say(Exchange exchange, Flash.Message message) {
        flash.say(exchange.request(), exchange.response(), message);
    }
}

package nl.meldroute.referral;

import java.util.Locale;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.Mailbox;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A partner asks for the reporter as a witness (2.2 step 5): the reporter is asked first, and nothing of who that is goes to a
 * partner. The question waits with the answers of the reporter, in Dutch like those.
 */
@Component
class Witnesses {
    private static final Locale DUTCH = Locale.of("nl");
    private final Mailbox mailbox;
    private final MessageSource texts;

    Witnesses(Mailbox mailbox, MessageSource texts) {
        this.mailbox = mailbox;
        this.texts = texts;
    }

    void ask(ReportId report) {
        mailbox.askWitness(report, texts.getMessage("referral.witness.question", null, DUTCH));
    }
}

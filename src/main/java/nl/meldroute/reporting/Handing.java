package nl.meldroute.reporting;

import java.time.Instant;
import java.time.LocalDate;
import nl.meldroute.reporting.rules.Alarms;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.ReporterAnswers;
import nl.meldroute.reporting.rules.Way;
import nl.meldroute.vault.Receipt;
import nl.meldroute.vault.Sealing;
import nl.meldroute.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands a report in: identity to the vault, content under the key of the signal, and word to whoever listens. */
@Component
class Handing {
    private static final String CALL_BACK = "callback";
    private final Vault vault;
    private final Contents contents;
    private final Mailbox mailbox;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    Handing(Vault vault, Contents contents, Mailbox mailbox, Letters letters, ApplicationEventPublisher events) {
        this.vault = vault;
        this.contents = contents;
        this.mailbox = mailbox;
        this.letters = letters;
        this.events = events;
    }

    /** Keeps what officer and deputy may already read of a draft with an alarm, and alerts them; again at more danger. */
    Answers alert(Answers before, Answers answers, LocalDate today) {
        Alarm alarm = Alarms.ofDanger(answers);
        if (alarm == Alarm.NONE && !answers.alarmed()) {
            return answers;
        }
        contents.put(answers, today, false);
        if (!answers.alarmed() || !before.first(CALL_BACK).equals(answers.first(CALL_BACK))) {
            sealAlarm(answers);
        }
        if (!answers.alarmed() || alarm.compareTo(Alarms.ofDanger(before)) > 0) {
            events.publishEvent(new DraftAlarmed(answers.report(), today, alarm));
        }
        return answers.nowAlarmed();
    }

    /** Also when the number was left open; what a draft lost because it was left alone stays where it can be phoned. */
    private void sealAlarm(Answers answers) {
        if (vault.sealAlarm(answers.report(), ReporterAnswers.callBack(answers)) instanceof Sealing.TooLong) {
            throw new IllegalStateException("A number to phone fits in the envelope by the limit of its field");
        }
    }

    Sent handIn(Answers answers, Receipt receipt, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Days.ZONE);
        String open = Way.unfinished(answers, today);
        if (!open.equals("check")) {
            return new Sent.Incomplete(open);
        }
        if (vault.seal(answers.report(), ReporterAnswers.reporter(answers, now)) instanceof Sealing.TooLong) {
            return new Sent.ContactTooLong();
        }
        contents.put(answers, today, true);
        if (answers.alarmed()) {
            vault.dropAlarm(answers.report());
        }
        if (!answers.beforeStart()) {
            mailbox.openFor(answers.report(), receipt.lookup(), receipt.publicKey());
            letters.own(answers.report(), receipt.publicKey(), ownText(answers));
        }
        events.publishEvent(new ReportHandedIn(answers.report(), today, Alarms.atSending(answers)));
        return new Sent.Done();
    }

    /** What the reporter can read back for some days: story and place, as sent. */
    private static String ownText(Answers answers) {
        return (answers.first("story") + "\n\n" + answers.first("place")).strip();
    }
}

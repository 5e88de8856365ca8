package nl.meldroute.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.notices.rules.Retry;
import nl.meldroute.notices.store.ReminderRows;
import nl.meldroute.ui.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sends the reminders to partners, one transaction for each; what fails stays and waits longer each time. */
@Component
class ReminderSweep {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderSweep.class);
    /** Partners are Dutch organisations. */
    private static final Locale DUTCH = Locale.of("nl");

    private final ActingDatabase database;
    private final ReminderRows rows;
    private final Post post;
    private final Clock clock;
    private final AtomicBoolean failing = new AtomicBoolean();

    ReminderSweep(ActingDatabase database, ReminderRows rows, Post post, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.post = post;
        this.clock = clock;
    }

    /** What a reminder is made of and goes out by. */
    @Component
    record Post(Mailing mailing, ObjectProvider<PartnerMail> addresses, MessageSource texts, Municipality from) {
        /** Whether it was sent, or has nowhere to go since the address was taken away. */
        boolean send(ReminderRows.Row reminder) {
            PartnerMail known = addresses.getIfAvailable();
            if (known != null) {
                known.addressOf(reminder.partner()).ifPresent(address -> mailing.send(address, words(reminder)));
            }
            return true;
        }

        private Wording.Words words(ReminderRows.Row reminder) {
            Object[] parts = {reminder.reference(), from.name(), from.focalFunction(), from.focalPhone()};
            return new Wording.Words(
                    texts.getMessage("notices.reminder.subject", parts, DUTCH),
                    texts.getMessage("notices.reminder.body", parts, DUTCH) + "\n");
        }
    }

    void run() {
        boolean more = true;
        while (more) {
            more = database.as(Acting.nobody(Purpose.NOTIFYING), () -> sendNext(clock.instant()));
        }
    }

    private boolean sendNext(Instant now) {
        return rows.take(now)
                .map(reminder -> {
                    if (sent(reminder)) {
                        rows.delete(reminder);
                    } else {
                        rows.keep(reminder, now.plus(Retry.after(reminder.attempts() + 1)));
                    }
                    return reminder;
                })
                .isPresent();
    }

    /** What a mail server answers may hold an address: the kind of failure is enough. */
    private boolean sent(ReminderRows.Row reminder) {
        try {
            boolean sent = post.send(reminder);
            if (failing.getAndSet(false)) {
                LOG.info("Reminders to partners arrive again");
            }
            return sent;
        } catch (RuntimeException failed) {
            if (!failing.getAndSet(true)) {
                LOG.warn(
                        "Reminders to partners can't be sent ({}); they are kept and tried again",
                        failed.getClass().getSimpleName());
            }
            return false;
        }
    }
}

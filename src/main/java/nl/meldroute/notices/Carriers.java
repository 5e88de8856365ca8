package nl.meldroute.notices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.meldroute.notices.Wording.Words;
import nl.meldroute.notices.store.Outgoing;
import nl.meldroute.notices.store.Outgoing.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries a notice over its channel. One that fails says so once in the log, without an address, and stops no other. */
@Component
class Carriers {
    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);
    private final Addresses addresses;
    private final Mailing mailing;
    private final Webhook webhook;
    private final Wording wording;
    private final Set<Channel> failing = EnumSet.noneOf(Channel.class);

    Carriers(Addresses addresses, Mailing mailing, Webhook webhook, Wording wording) {
        this.addresses = addresses;
        this.mailing = mailing;
        this.webhook = webhook;
        this.wording = wording;
    }

    /** Whether it arrived, or has nowhere to go since the settings changed. */
    boolean carry(Outgoing notice, int number) {
        List<String> places = addresses.of(notice.channel());
        try {
            if (notice.place() < places.size()) {
                deliver(notice, number, places.get(notice.place()));
                works(notice.channel());
            }
            return true;
        } catch (RuntimeException failed) {
            fails(notice.channel(), failed);
            return false;
        }
    }

    /** Which ways out fail now. */
    synchronized Notices.Failing failing() {
        return new Notices.Failing(
                failing.stream().anyMatch(channel -> channel != Channel.WEBHOOK), failing.contains(Channel.WEBHOOK));
    }

    private void deliver(Outgoing notice, int number, String place) {
        Words words = wording.of(notice, number);
        if (notice.channel() == Channel.WEBHOOK) {
            webhook.post(place, notice.kind(), number, words);
        } else {
            mailing.send(place, words);
        }
    }

    private synchronized void works(Channel channel) {
        if (failing.remove(channel)) {
            LOG.info("Notices to {} arrive again", channel);
        }
    }

    /** What a mail server answers may hold an address: the kind of failure is enough. */
    private synchronized void fails(Channel channel, RuntimeException failed) {
        if (failing.add(channel)) {
            LOG.warn(
                    "Notices to {} can't be sent ({}); they are kept and tried again",
                    channel,
                    failed.getClass().getSimpleName());
        }
    }
}

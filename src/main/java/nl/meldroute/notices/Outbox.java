package nl.meldroute.notices;

import java.util.EnumSet;
import java.util.Set;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.notices.store.OutboxRows;
import nl.meldroute.notices.store.Outgoing;
import nl.meldroute.notices.store.Outgoing.Channel;
import nl.meldroute.notices.store.Outgoing.Kind;
import org.springframework.stereotype.Component;

/** Writes down what is to be sent, a row for each address, in the transaction under way: no crash loses it. */
@Component
class Outbox {
    private static final Set<Channel> DAILY = EnumSet.of(Channel.OFFICER, Channel.DEPUTY, Channel.WEBHOOK);
    private final OutboxRows rows;
    private final Addresses addresses;

    Outbox(OutboxRows rows, Addresses addresses) {
        this.rows = rows;
        this.addresses = addresses;
    }

    /** An alert; to whoever is on duty only when nobody opened it for so long. */
    void alert(boolean piket) {
        (piket ? EnumSet.allOf(Channel.class) : DAILY).forEach(channel -> put(Kind.ALERT, channel, 0));
    }

    /** The notice of a day. */
    void daily(int number) {
        DAILY.forEach(channel -> put(Kind.DAILY, channel, number));
    }

    private void put(Kind kind, Channel channel, int number) {
        for (int place = 0; place < addresses.of(channel).size(); place++) {
            rows.insert(new Outgoing(RandomIds.next(), kind, channel, place, number, 0));
        }
    }
}

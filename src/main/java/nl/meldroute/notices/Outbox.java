package nl.meldroute.notices;

import java.util.EnumSet;
import java.util.Set;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.notices.rules.DailyReaders;
import nl.meldroute.notices.store.OutboxRows;
import nl.meldroute.notices.store.Outgoing;
import nl.meldroute.notices.store.Outgoing.Channel;
import nl.meldroute.notices.store.Outgoing.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what is to be sent, a row for each address, in the transaction under way: no crash loses it. */
@Component
class Outbox {
    private static final Set<Channel> FIRST = EnumSet.of(Channel.OFFICER, Channel.DEPUTY, Channel.WEBHOOK);
    private static final Set<Channel> ALL = EnumSet.of(Channel.OFFICER, Channel.DEPUTY, Channel.PIKET, Channel.WEBHOOK);
    private static final Set<Channel> KEEPING = EnumSet.of(Channel.OFFICER, Channel.DEPUTY, Channel.PRIVACY);
    private final OutboxRows rows;
    private final Addresses addresses;
    private final AtWork atWork;

    Outbox(OutboxRows rows, Addresses addresses, AtWork atWork) {
        this.rows = rows;
        this.addresses = addresses;
        this.atWork = atWork;
    }

    /** An alert, also to who is away; to whoever is on duty only when nobody opened it for so long. */
    void alert(boolean piket) {
        (piket ? ALL : FIRST).forEach(channel -> put(Kind.ALERT, channel, 0));
    }

    /** The keys of the vault changed: also to who is away, and in the transaction of another role of the database. */
    void keys(JdbcClient client) {
        OutboxRows theirs = new OutboxRows(client);
        KEEPING.forEach(channel -> put(Kind.KEYS, channel, 1, theirs));
    }

    /** An emergency account is used: also to who is away. */
    void emergency() {
        KEEPING.forEach(channel -> put(Kind.EMERGENCY, channel, 1));
    }

    /** Somebody asks to read a signal in an emergency, or two do: also to who is away. */
    void breakGlass() {
        KEEPING.forEach(channel -> put(Kind.BREAK_GLASS, channel, 1));
    }

    /** The notice of a day, for who is at work. */
    void daily(int number) {
        DailyReaders readers =
                DailyReaders.of(reached(Channel.OFFICER, Role.FOCAL_OFFICER), reached(Channel.DEPUTY, Role.DEPUTY));
        if (readers.officer()) {
            put(Kind.DAILY, Channel.OFFICER, number);
        }
        if (readers.deputy()) {
            put(Kind.DAILY, Channel.DEPUTY, number);
        }
        put(Kind.DAILY, Channel.WEBHOOK, number);
    }

    private boolean reached(Channel channel, Role role) {
        return !addresses.of(channel).isEmpty() && !atWork.away(role);
    }

    private void put(Kind kind, Channel channel, int number) {
        put(kind, channel, number, rows);
    }

    private void put(Kind kind, Channel channel, int number, OutboxRows into) {
        for (int place = 0; place < addresses.of(channel).size(); place++) {
            into.insert(new Outgoing(RandomIds.next(), kind, channel, place, number, 0));
        }
    }
}

package nl.meldroute.notices.store;

import java.util.UUID;

/**
 * Something that is to be sent over one channel, without content.
 *
 * @param place which of the addresses of that channel in the settings
 * @param number how many signals it tells of; an alert counts anew what is unopened when it is sent
 * @param attempts how often it failed
 */
public record Outgoing(UUID id, Kind kind, Channel channel, int place, int number, int attempts) {
    /** What is told. */
    public enum Kind {
        /** Somebody has to look now. */
        ALERT,
        /** The keys of the vault changed. */
        KEYS,
        /** An emergency account was used. */
        EMERGENCY,
        /** Two persons asked to read a signal in an emergency, or do so. */
        BREAK_GLASS,
        /** What came in today. */
        DAILY
    }

    /** Who is told, or what. */
    public enum Channel {
        OFFICER,
        DEPUTY,
        PRIVACY,
        /** Whoever is on duty. */
        PIKET,
        /** Another system of the municipality. */
        WEBHOOK
    }

    Outgoing with(Outgoing other) {
        return new Outgoing(id, kind, channel, place, number + other.number, Math.max(attempts, other.attempts));
    }
}

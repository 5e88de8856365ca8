package nl.meldroute.linkage;

import nl.meldroute.linkage.score.Weighed;

/** What a person is told about a pair. */
final class Bands {
    /** One in a hundred and fifty: beyond ten rivals there is little to look at. */
    static final double SHOWN = -7.2;

    /** Twice as likely as all others together. */
    static final double STRONG = 1;

    /** Where hardly anybody shares a house with a relative, a house is somebody's own. */
    private static final double FAMILIES = 0.01;

    private Bands() {}

    /** With the part of the register that shares a house with a relative. */
    static Band of(Weighed weighed, double households) {
        boolean telling = households < FAMILIES || personal(weighed);
        return weighed.sum() >= STRONG && telling ? Band.STRONG : Band.POSSIBLE;
    }

    /** A family name with a house or a phone may be anybody of that household. */
    private static boolean personal(Weighed weighed) {
        return agrees(weighed, Part.GIVEN_NAME)
                || agrees(weighed, Part.BIRTH)
                || agrees(weighed, Part.EMAIL)
                || agrees(weighed, Part.IDENTIFIER)
                || agrees(weighed, Part.KVK_NUMBER)
                || agrees(weighed, Part.ORGANISATION)
                || nameless(weighed);
    }

    private static boolean nameless(Weighed weighed) {
        return weighed.level(Part.FAMILY_NAME) == Level.MISSING && weighed.level(Part.GIVEN_NAME) == Level.MISSING;
    }

    private static boolean agrees(Weighed weighed, Part part) {
        Level level = weighed.level(part);
        return level != Level.MISSING && level != Level.OTHER;
    }
}

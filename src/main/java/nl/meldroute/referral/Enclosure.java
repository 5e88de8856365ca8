package nl.meldroute.referral;

import java.util.List;

/**
 * What is known of a signal and may go along in a letter; who gave the signal is nowhere in here.
 *
 * @param addresses those that were registered, else the place as it was told
 * @param keepAway whether nobody said that one of them may be visited or written to
 * @param signs codes of the signs that were recognised
 * @param names of people who may need help
 * @param safeContact how they can be reached
 */
public record Enclosure(
        List<String> addresses,
        boolean keepAway,
        List<String> companies,
        List<String> signs,
        List<String> names,
        List<String> safeContact) {
    @Override
    public String toString() {
        return "Enclosure[content]";
    }
}

package nl.meldroute.notices.rules;

import java.util.List;

/**
 * One alert for all alarms that are due together.
 *
 * @param climbed those alarms, as they stand once the alert is written down
 * @param piket whether whoever is on duty gets it too
 */
public record Alert(List<Ringing> climbed, boolean piket) {
    public Alert {
        climbed = List.copyOf(climbed);
    }
}

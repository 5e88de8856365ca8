package nl.meldroute.reporting;

/** How soon somebody has to look (reading I-14). The reporter's answer alerts; the officer's own question decides. */
public enum Alarm {
    /** First look within one working day. */
    NONE,
    /** Not sure of the danger, or somebody may be younger than 18: one alert, and a look today. */
    TODAY,
    /** Danger now: alerts until somebody opens it. */
    NOW
}

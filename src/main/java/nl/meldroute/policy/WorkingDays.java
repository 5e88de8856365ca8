package nl.meldroute.policy;

/** A number of days on which the municipality works. */
public record WorkingDays(int days) {}

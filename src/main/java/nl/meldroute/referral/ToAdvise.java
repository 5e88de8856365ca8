package nl.meldroute.referral;

import java.util.UUID;

/** A question that waits for advice, without a word of what is asked. */
public record ToAdvise(UUID id, Consultation.Days days) {}

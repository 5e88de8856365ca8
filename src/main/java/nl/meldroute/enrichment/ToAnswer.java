package nl.meldroute.enrichment;

import java.time.LocalDate;
import java.util.UUID;

/** A question that waits for a department, without a word of what is asked; or that was answered and nobody read yet. */
public record ToAnswer(UUID id, LocalDate askedOn, LocalDate dueOn, boolean answered) {}

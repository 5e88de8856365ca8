package nl.meldroute.policy;

/**
 * A sentence of the published plan. The published words stay in the publication; here are their hash and our summary.
 *
 * @param part the heading it stands under, in our words, like "stap 4"
 * @param sha256 hash of the normalised published sentence
 */
public record Sentence(PolicyReference reference, Bilingual part, String sha256, Bilingual summary) {}

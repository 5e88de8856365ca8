package nl.meldroute.reporting;

import java.util.Map;

/**
 * Somebody who was there, as the reporter saw it.
 *
 * @param description name or how to recognise
 * @param role code of what part the person seems to play; empty if not said
 * @param youngerThan18 {@code yes}, {@code no}, {@code unknown}, or empty if not said
 * @param details by field: phone, email, plate, company, account
 */
public record PersonSeen(String description, String role, String youngerThan18, Map<String, String> details) {}

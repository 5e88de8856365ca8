package nl.meldroute.policy;

import java.net.URI;
import java.time.LocalDate;

/** Where the plan was published, so that everybody can read its own words. */
public record Publication(String gazette, LocalDate publishedOn, String regulation, URI link) {}

package nl.meldroute.reporting.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Giving a signal.
 *
 * @param networks from where somebody may begin to give a signal: addresses or ranges, with a comma between; from anywhere
 *     without it
 */
@ConfigurationProperties("meldroute.report")
record ReportSettings(List<String> networks) {}

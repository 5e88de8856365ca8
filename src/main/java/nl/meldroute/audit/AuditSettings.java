package nl.meldroute.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The proof of the audit.
 *
 * @param checkpoints folder outside the database where signed checkpoints of the audit are written; best one that is copied elsewhere
 */
@ConfigurationProperties("meldroute.audit")
record AuditSettings(Path checkpoints) {}

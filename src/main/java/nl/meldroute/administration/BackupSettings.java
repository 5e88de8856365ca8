package nl.meldroute.administration;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The backup, which others make.
 *
 * @param mark a file that the backup touches when it is complete; the page of the administrator tells how old it is
 */
@ConfigurationProperties("meldroute.backup")
record BackupSettings(@Nullable Path mark) {}

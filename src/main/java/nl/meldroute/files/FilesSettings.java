package nl.meldroute.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where attachments lie, and what looks at them.
 *
 * @param dir folder of the encrypted files; belongs to the backup, like the database
 * @param most how much all of them together may take
 * @param scanner where clamd listens: {@code host:port}, or the path of its socket; without it files wait, unscanned
 * @param apart the command that starts a program without network; it makes the copies that are shown
 * @param poll how often is looked whether a file waits to be scanned or copied
 * @param sweep how often is looked for files of which no row knows; one goes at the second look that finds it so
 */
@ConfigurationProperties("meldroute.files")
record FilesSettings(Path dir, DataSize most, String scanner, List<String> apart, Duration poll, Duration sweep) {}

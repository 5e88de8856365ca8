package nl.meldroute.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The backup, which {@code bin/backup} makes.
 *
 * @param dir folder in which {@code bin/backup} writes; the key file lies elsewhere
 * @param recipient the public half of a key pair of age, whose private half is not on this machine
 * @param keepDays how long {@code bin/backup} keeps what it made: what was erased is in it that long
 * @param mark a file that the backup touches when it is complete; the page of the administrator tells how old it is
 * @param drilled a file that {@code bin/restore drill} writes when restoring went well; the page of the administrator asks for the next after 90 days
 */
@ConfigurationProperties("meldroute.backup")
record BackupSettings(
        @Nullable Path dir,
        @Nullable String recipient,
        @DefaultValue("30") int keepDays,
        @Nullable Path mark,
        @Nullable Path drilled) {}

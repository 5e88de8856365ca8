package nl.meldroute.knowledge;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where somebody tells of a weakness of this installation, in {@code /.well-known/security.txt} (RFC 9116); a municipality has
 * to have one.
 *
 * @param contact an address that begins with {@code https:}, {@code mailto:} or {@code tel:}; without it the file is not there
 * @param policy address of the page that says what a finder may do
 */
@ConfigurationProperties("meldroute.weakness")
public record WeaknessContact(
        @Nullable String contact, @Nullable String policy) {}

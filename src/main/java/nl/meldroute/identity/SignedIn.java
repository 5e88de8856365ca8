package nl.meldroute.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import nl.meldroute.kernel.AccountId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody who is signed in.
 *
 * @param name as shown on the person's own pages
 * @param since when, for the limit of eight hours
 */
public record SignedIn(AccountId id, String name, Role role, String department, Instant since) implements Serializable {
    /** The person of the request under way, if any. */
    public static Optional<SignedIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Whether the request under way is of somebody in this role. */
    public static boolean in(Role role) {
        return current().filter(person -> person.role() == role).isPresent();
    }
}

package nl.meldroute.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the identity provider of the municipality says of somebody, after it was verified. Of what it calls them only hashes
 * are left.
 *
 * @param person hash of whom it speaks of: issuer and subject, never an address of mail
 * @param visit hash of the sign-in there, as far as it names one
 * @param roles those that its claim names and the settings know
 * @param department what its claim says of it, if anything
 * @param strong whether it proved who they are as officer, deputy and administrator have to
 * @param proven when they last proved it there
 */
public record Statement(
        String person,
        String visit,
        String name,
        Set<Role> roles,
        @Nullable String department,
        boolean strong,
        Instant proven) {
    @Override
    public String toString() {
        return "Statement[hidden]";
    }
}

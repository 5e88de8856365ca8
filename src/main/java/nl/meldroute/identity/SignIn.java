package nl.meldroute.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A sign-in that runs, on one device.
 *
 * @param id by which its owner ends it; opens nothing
 * @param stamp of the account as it was then: another role, department or password has another one
 * @param used when it was used last, for the limit of idleness
 * @param proven when its owner last proved who they are
 * @param outside hash of the sign-in at the identity provider on which it rests; absent where this product proved it
 */
public record SignIn(
        UUID id,
        SignedIn person,
        String stamp,
        Device device,
        Instant used,
        Instant proven,
        @Nullable String outside) {
    /** The sign-in of the request under way, if it came with one. */
    public static Optional<SignIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof SignIn signIn
                ? Optional.of(signIn)
                : Optional.empty();
    }

    SignIn usedAt(Instant now) {
        return new SignIn(id, person, stamp, device, now, proven, outside);
    }

    SignIn provenAt(Instant moment, Instant now) {
        return new SignIn(id, person, stamp, device, now, moment, outside);
    }

    /** Why a sign-in ended, for who comes back to that screen. */
    public enum End {
        /** Nothing happened for a while. */
        IDLE,
        /** Eight hours are over. */
        WORKDAY,
        /** The same person signed in on more devices than may be at once. */
        ELSEWHERE,
        /** Its owner ended it from another device. */
        BY_OWNER,
        /** The role, the department or the password changed, or the account was closed. */
        CHANGED,
        /** Signed out at the identity provider of the municipality. */
        OUTSIDE,
        /** Signed out here. */
        SIGNED_OUT
    }
}

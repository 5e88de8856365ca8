package nl.meldroute.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and why, for as long as a door stands open. Without it the database shows nothing.
 *
 * @param actor the account that acts; absent for a reporter and for a job without a person
 * @param role the role it acts in; absent likewise
 */
public record Acting(@Nullable AccountId actor, @Nullable String role, Purpose purpose) {
    private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

    /** A reporter, or a job under a named purpose. */
    public static Acting nobody(Purpose purpose) {
        return new Acting(null, null, purpose);
    }

    public static Optional<Acting> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The one who acts. Throws where no door was passed: a defect, never a message for a user. */
    public static Acting required() {
        return current().orElseThrow(() -> new IllegalStateException("No door was passed: nobody acts here"));
    }

    /** The account that acts. Throws where none does, but a reporter or a job: a defect, as without a door. */
    public static AccountId person() {
        AccountId person = required().actor();
        if (person == null) {
            throw new IllegalStateException("No person acts here");
        }
        return person;
    }

    public <T extends @Nullable Object, X extends Throwable> T during(ScopedValue.CallableOp<T, X> act) throws X {
        return ScopedValue.where(CURRENT, this).call(act);
    }
}

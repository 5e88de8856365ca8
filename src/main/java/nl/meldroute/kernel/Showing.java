package nl.meldroute.kernel;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which classes of fields the page that was asked for may open, for as long as the request lasts.
 *
 * @param page the page as the product names it, without a value of this request
 * @param classes empty where the page declares nothing: then nothing opens
 */
public record Showing(String page, Set<FieldClass> classes) {
    private static final ScopedValue<Showing> CURRENT = ScopedValue.newInstance();

    public Showing {
        classes = Set.copyOf(classes);
    }

    /** A page that shows no content. */
    public static Showing nothing(String page) {
        return new Showing(page, Set.of());
    }

    /** Absent outside a request: in a job. */
    public static Optional<Showing> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public <T extends @Nullable Object, X extends Throwable> T during(ScopedValue.CallableOp<T, X> act) throws X {
        return ScopedValue.where(CURRENT, this).call(act);
    }
}

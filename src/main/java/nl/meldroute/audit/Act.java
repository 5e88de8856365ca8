package nl.meldroute.audit;

import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, without the content of it.
 *
 * @param action a verb, for instance {@code signal.read}
 * @param object the kind of thing it was done to
 * @param id which one
 * @param outcome {@code done} or {@code refused}
 * @param reason a code from a list, never free text
 */
public record Act(
        String action,
        String object,
        @Nullable UUID id,
        String outcome,
        @Nullable String reason) {
    private static final String DONE = "done";

    public static Act on(ReportId report, String action) {
        return new Act(action, "report", report.value(), DONE, null);
    }

    public static Act on(AccountId account, String action) {
        return new Act(action, "account", account.value(), DONE, null);
    }

    /** An act on nothing in particular, such as opening a list. */
    public static Act of(String action, String object) {
        return new Act(action, object, null, DONE, null);
    }

    public Act because(String code) {
        return new Act(action, object, id, outcome, code);
    }

    public Act refused() {
        return new Act(action, object, id, "refused", reason);
    }
}

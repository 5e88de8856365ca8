package nl.meldroute.oversight;

import java.util.Set;
import nl.meldroute.audit.AuditLog;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.oversight.rules.Item;
import nl.meldroute.oversight.rules.Kind;
import nl.meldroute.oversight.rules.Span;
import nl.meldroute.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What the privacy officer asks of the audit.
 *
 * @param by whose acts; those of everybody where it does not say
 * @param of which signals; all, and what is no signal, where it does not say
 */
public record LogSearch(Span span, @Nullable AccountId by, AuditLog.@Nullable Range of, AuditLog.Acts acts) {

    /** All acts of this code, of a kind or of something that is counted; all there are for any other. */
    public static AuditLog.Acts acts(String code) {
        return Kind.coded(code)
                .map(kind -> kind == Kind.REFUSED
                        ? new AuditLog.Acts(Set.of(), true)
                        : new AuditLog.Acts(kind.acts(), false))
                .or(() -> Item.coded(code).map(item -> new AuditLog.Acts(item.acts(), false)))
                .orElse(AuditLog.Acts.ALL);
    }

    AuditLog.Asked asked() {
        return new AuditLog.Asked(span.from(WorkCalendar.ZONE), span.until(WorkCalendar.ZONE), by, of, acts);
    }
}

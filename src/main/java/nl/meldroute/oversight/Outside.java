package nl.meldroute.oversight;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.audit.AuditLog;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.oversight.rules.Kind;
import nl.meldroute.oversight.rules.OwnWork;
import nl.meldroute.oversight.rules.Past;
import nl.meldroute.oversight.rules.Span;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.retention.Retentions;
import org.springframework.stereotype.Component;

/** Finds looks at signals that were not somebody's own work ({@link OwnWork}), by the audit alone. */
@Component
public class Outside {
    private final AuditLog log;
    private final Accounts accounts;
    private final Retentions retentions;

    Outside(AuditLog log, Accounts accounts, Retentions retentions) {
        this.log = log;
        this.accounts = accounts;
        this.retentions = retentions;
    }

    /** Somebody and a signal, and why it was not their work; however often they looked, it is one line. */
    public record Line(AccountId by, Role role, ReportId signal, OwnWork why, AuditLog.Times times) {}

    /** All of them, the one seen last first, with the names of colleagues and the numbers of signals where they may be read. */
    public record Found(List<Line> lines, Map<AccountId, String> names, Map<ReportId, String> numbers) {}

    private record Key(AccountId by, Role role, ReportId signal, OwnWork why) {}

    Found in(Span span) {
        Instant from = span.from(WorkCalendar.ZONE);
        Instant until = span.until(WorkCalendar.ZONE);
        List<AuditLog.Line> looks = log.past(looks(), from, until).stream()
                .filter(line -> line.signal().isPresent())
                .toList();
        // Also what came after: who took a signal up next month had opened it as own work.
        Past past = new Past(
                steps(log.past(Past.acts(), Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"))),
                WorkCalendar.ZONE,
                BreakGlass.AT_MOST);
        Map<Key, AuditLog.Times> found = new LinkedHashMap<>();
        for (AuditLog.Line look : looks) {
            OwnWork judged = past.judged(step(look));
            if (judged != OwnWork.OWN) {
                Key key = new Key(look.by(), look.role(), look.signal().orElseThrow(), judged);
                found.merge(key, new AuditLog.Times(1, look.at(), look.at()), Outside::both);
            }
        }
        return found(found);
    }

    private Found found(Map<Key, AuditLog.Times> found) {
        List<Line> lines = found.entrySet().stream()
                .map(one -> new Line(
                        one.getKey().by(),
                        one.getKey().role(),
                        one.getKey().signal(),
                        one.getKey().why(),
                        one.getValue()))
                .sorted(Comparator.comparing((Line line) -> line.times().last()).reversed())
                .toList();
        Map<AccountId, String> names = new HashMap<>();
        lines.stream()
                .map(Line::by)
                .distinct()
                .forEach(id -> accounts.find(id).ifPresent(account -> names.put(id, account.name())));
        return new Found(
                lines,
                names,
                retentions.numbers(lines.stream().map(Line::signal).toList()));
    }

    private static Set<String> looks() {
        return Stream.of(Kind.values())
                .filter(Kind::looks)
                .flatMap(kind -> kind.acts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AuditLog.Times both(AuditLog.Times one, AuditLog.Times later) {
        return new AuditLog.Times(one.number() + later.number(), one.first(), later.last());
    }

    private static List<Past.Step> steps(List<AuditLog.Line> lines) {
        return lines.stream().map(Outside::step).toList();
    }

    private static Past.Step step(AuditLog.Line line) {
        UUID of = line.act().id();
        return new Past.Step(
                line.at(),
                line.by(),
                line.role(),
                line.act().action(),
                of,
                line.act().reason());
    }
}

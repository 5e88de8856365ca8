package nl.meldroute.oversight;

import java.time.Instant;
import java.util.Comparator;
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
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");
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

    /** By what it is judged; also what came after: who took a signal up next month had opened it as own work. */
    Past past() {
        return new Past(
                log.past(Past.acts(), Instant.EPOCH, EVER).stream()
                        .map(Outside::step)
                        .toList(),
                WorkCalendar.ZONE,
                BreakGlass.AT_MOST);
    }

    Found in(Span span) {
        List<Line> lines = lines(span, past());
        return new Found(
                lines,
                accounts.names(lines.stream().map(Line::by).toList()),
                retentions.numbers(lines.stream().map(Line::signal).toList()));
    }

    /** The one seen last first. */
    List<Line> lines(Span span, Past past) {
        List<AuditLog.Line> looks =
                log.past(looks(), span.from(WorkCalendar.ZONE), span.until(WorkCalendar.ZONE)).stream()
                        .filter(line -> line.signal().isPresent())
                        .toList();
        Map<Key, AuditLog.Times> found = new LinkedHashMap<>();
        for (AuditLog.Line look : looks) {
            OwnWork judged = past.judged(step(look));
            if (judged != OwnWork.OWN) {
                Key key = new Key(look.by(), look.role(), look.signal().orElseThrow(), judged);
                found.merge(key, new AuditLog.Times(1, look.at(), look.at()), AuditLog.Times::and);
            }
        }
        return found.entrySet().stream()
                .map(one -> new Line(
                        one.getKey().by(),
                        one.getKey().role(),
                        one.getKey().signal(),
                        one.getKey().why(),
                        one.getValue()))
                .sorted(Comparator.comparing((Line line) -> line.times().last()).reversed())
                .toList();
    }

    private static Set<String> looks() {
        return Stream.of(Kind.values())
                .filter(Kind::looks)
                .flatMap(kind -> kind.acts().stream())
                .collect(Collectors.toUnmodifiableSet());
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

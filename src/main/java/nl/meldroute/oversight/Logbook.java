package nl.meldroute.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.audit.AuditLog;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.oversight.rules.Kind;
import nl.meldroute.retention.Retentions;

/**
 * <i>Logboek</i>: what colleagues did, looked up by person, time, signal and kind (design 4, 5.7). It opens nothing of a signal, and each
 * search is on the audit itself.
 */
@ModuleDoor
public class Logbook {
    /** As many lines as stand on a page. */
    public static final int PAGE = 100;

    private final AuditLog log;
    private final Accounts accounts;
    private final Retentions retentions;

    Logbook(AuditLog log, Accounts accounts, Retentions retentions) {
        this.log = log;
        this.accounts = accounts;
        this.retentions = retentions;
    }

    /**
     * What a page shows of it.
     *
     * @param names of those who did something, or to whose account it was done; who is not there has no account any more
     * @param numbers of signals, where the privacy officer reads them on the page of keeping anyway
     * @param more whether there are earlier ones
     */
    public record Page(
            List<AuditLog.Line> lines, Map<AccountId, String> names, Map<ReportId, String> numbers, boolean more) {}

    /** What somebody did of one signal: how often, the first time and the last, and how often of which kind. */
    public record OfSignal(ReportId signal, AuditLog.Times times, Map<Kind, Integer> kinds) {}

    /**
     * Whose data somebody saw.
     *
     * @param signals each of them once, the one seen last first
     * @param lists of signals that were shown, with a line to each of them
     * @param rest what was not of one signal
     */
    public record Found(
            List<OfSignal> signals, Map<ReportId, String> numbers, List<AuditLog.Sum> lists, List<AuditLog.Sum> rest) {}

    /** Everybody who can be asked about, by name; also whose account ended, as long as the audit has them. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public List<Account> people() {
        Map<AccountId, Account> people = new HashMap<>();
        accounts.all().forEach(account -> people.put(account.id(), account));
        log.people().forEach(id -> accounts.find(id).ifPresent(account -> people.putIfAbsent(id, account)));
        return people.values().stream()
                .sorted(Comparator.comparing(Account::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Account::username))
                .toList();
    }

    /** The lines that fit a question, the latest first. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public Page lines(LogSearch question, int from) {
        List<AuditLog.Line> found = log.lines(question.asked(), from, PAGE + 1);
        List<AuditLog.Line> shown = found.stream().limit(PAGE).toList();
        return new Page(
                shown,
                accounts.names(shown.stream().flatMap(Logbook::people).toList()),
                retentions.numbers(
                        shown.stream().flatMap(line -> line.signal().stream()).toList()),
                found.size() > PAGE);
    }

    /** Whose data somebody saw: all of it in one answer, however much it is. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public Found found(LogSearch question) {
        Map<ReportId, List<AuditLog.Sum>> bySignal = new LinkedHashMap<>();
        List<AuditLog.Sum> lists = new ArrayList<>();
        List<AuditLog.Sum> rest = new ArrayList<>();
        for (AuditLog.Sum sum : log.sums(question.asked())) {
            Optional<ReportId> signal = sum.signal();
            if (signal.isPresent()) {
                bySignal.computeIfAbsent(signal.get(), _ -> new ArrayList<>()).add(sum);
            } else if (kind(sum) == Kind.VIEWED) {
                lists.add(sum);
            } else {
                rest.add(sum);
            }
        }
        List<OfSignal> signals = bySignal.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
        return new Found(signals, retentions.numbers(bySignal.keySet()), lists, rest);
    }

    /** The signal with this number, where the privacy officer reads it on the page of keeping. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public Optional<ReportId> numbered(String number) {
        return retentions.numbered(number);
    }

    /** The number of a signal, where the privacy officer reads it anyway. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public Map<ReportId, String> numbers(ReportId signal) {
        return retentions.numbers(List.of(signal));
    }

    /** The name of a colleague; empty where the account is gone. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public Optional<Account> person(AccountId id) {
        return accounts.find(id);
    }

    /** Who did it, and to whose account where it was done to one. */
    private static Stream<AccountId> people(AuditLog.Line line) {
        return Stream.concat(
                Stream.of(line.by()),
                Stream.ofNullable(
                                line.act().object().equals("account")
                                        ? line.act().id()
                                        : null)
                        .map(AccountId::new));
    }

    private static OfSignal of(ReportId signal, List<AuditLog.Sum> sums) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        sums.forEach(sum -> kinds.merge(kind(sum), sum.times().number(), Integer::sum));
        AuditLog.Times times = sums.stream()
                .map(AuditLog.Sum::times)
                .reduce(AuditLog.Times::and)
                .map(Objects::requireNonNull)
                .orElseThrow();
        return new OfSignal(signal, times, kinds);
    }

    private static Kind kind(AuditLog.Sum sum) {
        return Kind.of(sum.action(), sum.refused());
    }
}

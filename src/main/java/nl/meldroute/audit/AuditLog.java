package nl.meldroute.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.audit.store.LogRows;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * The audit for who answers for it (NEN 7513 as model): what colleagues did, whose account it was, and of which signal. What has no
 * person is never here, in no list and in no order: handing in, adding to it and reading the answer, of which the moment would name a
 * reporter; and signing in, which is told to others by the day alone.
 */
@ModuleDoor
public class AuditLog {
    private final LogRows rows;
    private final Audit audit;

    AuditLog(LogRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * What is asked.
     *
     * @param from the first moment that counts
     * @param until the first one that does not any more
     * @param by whose acts; those of everybody where it does not say
     * @param of on which thing; all where it does not say
     * @param acts which; all where none is named
     */
    public record Asked(
            Instant from,
            Instant until,
            @Nullable AccountId by,
            @Nullable Range of,
            Acts acts) {}

    /** The things from this id to that one, both with it. */
    public record Range(UUID first, UUID last) {
        public static Range of(UUID id) {
            return new Range(id, id);
        }

        public static Range of(Alias alias) {
            return new Range(alias.first(), alias.last());
        }
    }

    /**
     * Which acts.
     *
     * @param names of them; all where there is none
     * @param refused those that were refused, or those that were done; both where it does not say
     */
    public record Acts(Set<String> names, @Nullable Boolean refused) {
        public static final Acts ALL = new Acts(Set.of(), null);
    }

    /** Something that somebody did, or was refused. */
    public record Line(Instant at, AccountId by, Role role, Act act) {
        /** The signal that it was done to; empty of anything else. */
        public Optional<ReportId> signal() {
            return AuditLog.signal(act.object(), act.id());
        }
    }

    /** How often something was done to one thing, the first time and the last. */
    public record Sum(
            String action, String object, @Nullable UUID id, boolean refused, Times times) {
        /** The signal that it was done to; empty of anything else. */
        public Optional<ReportId> signal() {
            return AuditLog.signal(object, id);
        }
    }

    private static Optional<ReportId> signal(String object, @Nullable UUID id) {
        return Optional.ofNullable(id).filter(_ -> object.equals("report")).map(ReportId::new);
    }

    /** How often, from when and until when. */
    public record Times(int number, Instant first, Instant last) {
        /** Both together. */
        public Times and(Times other) {
            return new Times(
                    number + other.number,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    /** How often something was done, and why. */
    public record Count(String action, @Nullable String reason, boolean refused, int number) {}

    /** As many of these lines as fit, the latest first; that somebody looked is on the audit, with whom and what it was about. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public List<Line> lines(Asked asked, int from, int most) {
        looked(asked);
        return rows.lines(asked, from, most);
    }

    /** The same acts, each thing and each kind of act in one line; that somebody looked is on the audit. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public List<Sum> sums(Asked asked) {
        looked(asked);
        return rows.sums(asked);
    }

    /** How often what was done, in this time; numbers alone. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public List<Count> counts(Instant from, Instant until) {
        return rows.counts(from, until);
    }

    /** How often somebody could not sign in, in this time: a number, since nobody knows who it was. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public int signInsRefused(Instant from, Instant until) {
        return rows.signInsRefused(from, until);
    }

    /** What colleagues did of these kinds before this moment, the first one first: by it is judged whose work something was. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public List<Line> past(Collection<String> actions, Instant from, Instant until) {
        return rows.past(actions, from, until);
    }

    /** Everybody who is on it, also whose account ended. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public List<AccountId> people() {
        return rows.people();
    }

    /** When the first colleague did something; empty where nobody did. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public Optional<Instant> begin() {
        return rows.begin();
    }

    private void looked(Asked asked) {
        Range of = asked.of();
        AccountId by = asked.by();
        if (of != null && of.first().equals(of.last())) {
            audit.recordAtOnce(Act.on(new ReportId(of.first()), "signal.who-saw"));
        } else if (by != null) {
            audit.recordAtOnce(Act.on(by, "audit.look"));
        } else {
            audit.recordAtOnce(Act.of("audit.look", "audit"));
        }
    }
}

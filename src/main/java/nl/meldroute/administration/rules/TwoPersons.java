package nl.meldroute.administration.rules;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;

/**
 * What nobody does alone: appointing to a role that sees or manages most, and giving access anew to who has one. And what nobody
 * is at once: administrator, and officer, deputy or emergency reader; or emergency reader twice.
 */
public final class TwoPersons {
    private static final Set<Role> READERS = Set.of(Role.FOCAL_OFFICER, Role.DEPUTY, Role.EMERGENCY_READER);

    private TwoPersons() {}

    /** Why a proposal is refused. */
    public enum Fault {
        /** One's own account. */
        ONESELF,
        /** One person gives this role. */
        ONE_IS_ENOUGH,
        /** The role is there already; only access is given anew. */
        HELD,
        /** Access anew, to a role that somebody does not have. */
        NOT_HELD,
        /** An administrator who would be officer, deputy or emergency reader, or the other way round, with this account or another one. */
        APART,
        /** An emergency reader who would be the second one as well. */
        TWICE,
        /** A second focal officer: the plan has one (2.3, sentence 1). */
        ONE_OFFICER
    }

    /** Whether two persons give this role. */
    public static boolean needed(Role role) {
        return switch (role) {
            case FOCAL_OFFICER, DEPUTY, PRIVACY_OFFICER, EMERGENCY_READER, ADMINISTRATOR -> true;
            case DEPARTMENT_CONTACT, REPORTING_CODE_OFFICER, MANAGEMENT -> false;
        };
    }

    /**
     * What stands in the way of proposing somebody.
     *
     * @param anew whether only access is given anew, after a loss
     * @param all the accounts that may sign in
     */
    public static Optional<Fault> fault(
            AccountId proposer, Account candidate, Role role, boolean anew, Collection<Account> all) {
        if (proposer.equals(candidate.id())) {
            return Optional.of(Fault.ONESELF);
        }
        if (!needed(role)) {
            return Optional.of(Fault.ONE_IS_ENOUGH);
        }
        if (anew != (candidate.role() == role)) {
            return Optional.of(anew ? Fault.NOT_HELD : Fault.HELD);
        }
        boolean both = all.stream().filter(candidate::maybeOfOnePerson).anyMatch(other -> apart(other.role(), role));
        if (both) {
            return Optional.of(Fault.APART);
        }
        boolean twice = role == Role.EMERGENCY_READER
                && all.stream()
                        .filter(other -> !other.id().equals(candidate.id()) && other.role() == role)
                        .anyMatch(candidate::maybeOfOnePerson);
        if (twice) {
            return Optional.of(Fault.TWICE);
        }
        return anew || free(candidate.id(), role, all) ? Optional.empty() : Optional.of(Fault.ONE_OFFICER);
    }

    /** Whether a colleague may get this role with all these accounts there: one employee is focal officer (2.3, sentence 1). */
    private static boolean free(AccountId candidate, Role role, Collection<Account> all) {
        return role != Role.FOCAL_OFFICER
                || all.stream()
                        .allMatch(other -> other.role() != role || other.id().equals(candidate));
    }

    /** Whether this person may agree: neither who proposed, nor who would be appointed. */
    public static boolean agrees(AccountId person, AccountId proposer, AccountId candidate) {
        return !person.equals(proposer) && !person.equals(candidate);
    }

    /** Whether nobody may have both. */
    public static boolean apart(Role one, Role other) {
        return (one == Role.ADMINISTRATOR && READERS.contains(other))
                || (other == Role.ADMINISTRATOR && READERS.contains(one));
    }
}

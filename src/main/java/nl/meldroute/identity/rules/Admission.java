package nl.meldroute.identity.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a claim of the identity provider is worth here. It takes every role away; it gives only those that see no signal of
 * others and no accounts. Officer, deputy, privacy officer, emergency reader and administrator are appointed in this product, and the claim has to agree.
 */
public sealed interface Admission {
    /** Roles that a claim alone gives, the first that fits. */
    List<Role> BY_CLAIM = List.of(Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER, Role.MANAGEMENT);

    /** Comes in, in the role that the account has. */
    record Same() implements Admission {}

    /** Comes in, in this role from now on; an account that is not there yet is made. */
    record Given(Role role) implements Admission {}

    /** Shows first that they are who was appointed here: with the password for once. */
    record Appointed() implements Admission {}

    /** Does not come in, and what runs ends. */
    record Refused() implements Admission {}

    /**
     * The rule.
     *
     * @param has the role of the account that is known by this person, if there is one
     * @param department whether the claim names a department, without which nobody is its contact
     * @param strong whether the proof was one of those that officer, deputy and administrator need
     */
    static Admission of(@Nullable Role has, Set<Role> says, boolean department, boolean strong) {
        if (has != null && says.contains(has)) {
            return NextProof.strict(has) && !strong ? new Refused() : new Same();
        }
        if (has != null && !BY_CLAIM.contains(has)) {
            return new Refused();
        }
        if (says.stream().anyMatch(role -> appointed(role, strong))) {
            return new Appointed();
        }
        Optional<Role> given = BY_CLAIM.stream()
                .filter(says::contains)
                .filter(role -> role != Role.DEPARTMENT_CONTACT || department)
                .findFirst();
        return given.<Admission>map(Given::new).orElseGet(Refused::new);
    }

    /** Whether somebody of whom the claim says these roles may take the account of somebody appointed to this one. */
    static boolean takes(Role appointed, Set<Role> says, boolean strong) {
        return says.contains(appointed) && appointed(appointed, strong);
    }

    private static boolean appointed(Role role, boolean strong) {
        return !BY_CLAIM.contains(role) && (strong || !NextProof.strict(role));
    }
}

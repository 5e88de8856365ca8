package nl.meldroute.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.vault.rules.RecoverySet;

/**
 * How it stands with the keys of the vault.
 *
 * @param recovery the recovery set; empty where none was taken in
 * @param doubted whether somebody replaced the key to which is sealed; nothing is sealed until there is another
 * @param unmarked whether that key is not marked by this installation; nothing is sealed until there is another, likewise
 * @param exercise whether it is time to type the own passphrase again
 */
public record KeyStanding(
        List<Holding> holders, Optional<Recovery> recovery, boolean doubted, boolean unmarked, boolean exercise) {
    /** Whether no report comes in before there is a new key. */
    public boolean stopped() {
        return doubted || unmarked;
    }

    /**
     * Somebody who can open it.
     *
     * @param name empty where the account is gone
     * @param appointed whether that person is still officer or deputy; if not, the key is to be taken away
     */
    public record Holding(AccountId id, String name, boolean appointed, boolean me) {}

    /**
     * The set by which several keepers together give the key to a new holder.
     *
     * @param mark as it stands on each paper
     * @param tried when they last showed that they can; empty if they never did
     * @param tryBefore when they should the next time
     */
    public record Recovery(
            String mark, LocalDate made, RecoverySet.Size size, Optional<LocalDate> tried, LocalDate tryBefore) {}
}

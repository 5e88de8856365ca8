package nl.meldroute.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.SetBack;
import nl.meldroute.vault.rules.Box;
import org.springframework.stereotype.Component;

/**
 * The vaults that are open now, in memory only: each private key is locked under a key that only the browser of its holder
 * has. A holder has one vault open; it shuts after ten minutes without use, after an hour anyway, and at a restart.
 */
@Component
class OpenVaults {
    static final Duration IDLE = Duration.ofMinutes(10);
    static final Duration LONGEST = Duration.ofMinutes(60);
    private static final int KEY_BYTES = 32;
    private final Map<AccountId, OpenVault> open = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenVaults(Clock clock) {
        this.clock = clock;
    }

    private record OpenVault(Map<UUID, byte[]> locked, Instant since, Instant used) {
        Instant until() {
            Instant idle = used.plus(IDLE);
            Instant longest = since.plus(LONGEST);
            return idle.isBefore(longest) ? idle : longest;
        }

        OpenVault usedAt(Instant now) {
            return new OpenVault(locked, since, now);
        }
    }

    /** Opens the vault of this holder, and shuts it wherever else it was open. */
    Unlocking.Opened open(AccountId holder, Map<UUID, byte[]> privateKeys, boolean intact) {
        byte[] unlockKey = RandomIds.bytes(KEY_BYTES);
        Map<UUID, byte[]> locked = new HashMap<>();
        privateKeys.forEach((id, key) -> locked.put(id, Box.lock(unlockKey, key, context(holder, id))));
        Instant now = clock.instant();
        OpenVault vault = new OpenVault(Map.copyOf(locked), now, now);
        open.put(holder, vault);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(unlockKey);
        return new Unlocking.Opened(secret, vault.until(), intact);
    }

    /** Until when the vault of this holder is open with this key; empty where it is shut. */
    Optional<Instant> until(AccountId holder, String unlockKey) {
        return running(holder)
                .filter(vault -> !unlock(holder, vault, unlockKey).isEmpty())
                .map(OpenVault::until);
    }

    /** The private keys, by the id of the vault key; empty where the vault is shut. Counts as use. */
    Optional<Map<UUID, byte[]>> use(AccountId holder, String unlockKey) {
        Optional<Map<UUID, byte[]>> keys =
                running(holder).map(vault -> unlock(holder, vault, unlockKey)).filter(unlocked -> !unlocked.isEmpty());
        keys.ifPresent(_ -> open.computeIfPresent(holder, (_, vault) -> vault.usedAt(clock.instant())));
        return keys;
    }

    void shut(AccountId holder) {
        open.remove(holder);
    }

    /** Shuts every vault: the keys in them are not those of the municipality any more. */
    void shutAll() {
        open.clear();
    }

    private Optional<OpenVault> running(AccountId holder) {
        OpenVault vault = open.get(holder);
        Instant now = clock.instant();
        if (vault != null && (SetBack.since(vault.used(), now) || !now.isBefore(vault.until()))) {
            open.remove(holder, vault);
            return Optional.empty();
        }
        return Optional.ofNullable(vault);
    }

    private static Map<UUID, byte[]> unlock(AccountId holder, OpenVault vault, String unlockKey) {
        byte[] key = decode(unlockKey);
        Map<UUID, byte[]> unlocked = new HashMap<>();
        if (key.length == KEY_BYTES) {
            vault.locked()
                    .forEach((id, locked) -> Box.unlock(key, locked, context(holder, id))
                            .ifPresent(privateKey -> unlocked.put(id, privateKey)));
        }
        return unlocked;
    }

    private static byte[] decode(String unlockKey) {
        try {
            return Base64.getUrlDecoder().decode(unlockKey);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    private static String context(AccountId holder, UUID vaultKey) {
        return "1|open|" + holder + "|" + vaultKey;
    }
}

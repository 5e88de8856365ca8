package nl.meldroute.vault;

import java.security.SecureRandom;
import java.util.Optional;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.Passphrase;
import nl.meldroute.vault.rules.SlowHash;
import nl.meldroute.vault.rules.WordList;
import org.springframework.stereotype.Component;

/** Makes and unlocks the keys of holders, one at a time, at the cost of this installation. */
@Component
class Passphrases {
    private final SlowHash hash = new SlowHash();
    private final SecureRandom random = new SecureRandom();
    private final WordList words;
    private final SlowHash.Cost cost;

    Passphrases(WordList words, VaultSettings settings) {
        this.words = words;
        this.cost = settings.cost();
    }

    Passphrase offered() {
        return Passphrase.offered(words, random);
    }

    HolderKey key(AccountId account, Passphrase passphrase) {
        return HolderKey.make(account.value(), passphrase, hash, cost);
    }

    Optional<byte[]> unlock(AccountId account, HolderKey key, Passphrase passphrase) {
        return key.unlock(account.value(), passphrase, hash);
    }
}

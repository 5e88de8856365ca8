package nl.meldroute.vault;

import nl.meldroute.vault.rules.SlowHash;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a passphrase costs whoever guesses it; kept with each holder, so that it can be raised for the next.
 *
 * @param memoryKib memory in kibibytes
 * @param rounds passes over it
 */
@ConfigurationProperties("meldroute.vault")
record VaultSettings(
        @DefaultValue("131072") int memoryKib,
        @DefaultValue("4") int rounds) {
    SlowHash.Cost cost() {
        return new SlowHash.Cost(memoryKib, rounds);
    }
}

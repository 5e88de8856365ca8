package nl.meldroute.vault;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.Meldroute;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole product on a real database, with a passphrase that costs little. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Meldroute.class, VaultModule.class},
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.database.data-dir=target/test-data/vault-${random.uuid}",
            "meldroute.vault.memory-kib=64",
            "meldroute.vault.rounds=1"
        })
@interface WithVault {}

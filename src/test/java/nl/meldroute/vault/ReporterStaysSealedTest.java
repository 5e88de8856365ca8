package nl.meldroute.vault;

import static nl.meldroute.vault.VaultFixtures.QUICK;
import static nl.meldroute.vault.VaultFixtures.aReporter;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.List;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.Passphrase;
import nl.meldroute.vault.rules.SlowHash;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ReporterStaysSealedTest {
    @Test
    void a_reporter_prints_nothing_of_itself() {
        assertThat("%s %s".formatted(aReporter(), List.of(aReporter())))
                .doesNotContain("Fenna", "Zwaluw", "Burgerzaken", "12", "CALL", "2026");
    }

    @Test
    void a_reporter_is_not_serialisable() {
        assertThat(Serializable.class.isAssignableFrom(Reporter.class)).isFalse();
        assertThat(Reporter.class.isRecord()).isFalse();
    }

    @Test
    void a_reporter_gives_nothing_to_json() {
        assertThat(json(aReporter())).doesNotContain("Fenna", "Zwaluw", "Burgerzaken", "12", "CALL", "2026");
        assertThat(json(List.of(aReporter()))).doesNotContain("Fenna");
    }

    @Test
    void what_carries_a_secret_prints_nothing_of_it() {
        Passphrase passphrase = new Passphrase("molen dijk zwaan kade roer zeil");
        Receipts receipts = new Receipts(VaultFixtures.someWords(), RandomIds.bytes(32), QUICK);
        Receipt receipt = receipts.make();
        assertThat(List.of(
                                passphrase,
                                receipt,
                                receipts.read(receipt.code()),
                                Hpke.Pair.random(),
                                Envelope.pack(aReporter()),
                                HolderKey.make(RandomIds.next(), passphrase, new SlowHash(), QUICK))
                        .toString())
                .isEqualTo("[Passphrase[secret], Receipt[secret], Opened[secret], Pair[secret], Packed[sealed],"
                        + " HolderKey[sealed]]");
    }

    private static String json(Object value) {
        try {
            return JsonMapper.builder().build().writeValueAsString(value);
        } catch (JacksonException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}

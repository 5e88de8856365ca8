package nl.meldroute.vault.rules;

import static nl.meldroute.vault.VaultFixtures.QUICK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.meldroute.vault.rules.RecoverySet.Opening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What was printed, sealed and locked on 30 November 2026 opens with every later version: paper in an envelope and a row in the
 * database do not change with the product. Where a test of these fails, it is not the value here that is wrong.
 */
@DisplayName("Reading I-11: wat ooit verzegeld of gedrukt is, gaat met elke latere versie open")
class KeptForYearsTest {
    private static final String SET = """
            MELDROUTE RECOVERY SET
            format: 1
            set: 66c5b98a-4e25-9b1e-aebe-19b537da41d2
            municipality: Zandhoven
            made: 2026-11-30
            size: 2-of-3
            key: trKMtirMmQab2J4MknuW31q2fumN4ffjqJShhmDDwR4
            locked 1-2: LQHpgaaklerTMIl1JpH7-hG8UzJsDSdSUva0IINWtLkprSVIeaE3H7egoOYZgT7TrLahxOxzYHIWtM_4
            locked 1-3: 4AsdRlEZW100ImV4bGrJXF0G3UNjx2fKcLVfejsKPz5dbgwiYfnY8bwskZLRNcwIioIqajsq3YohTBr3
            locked 2-3: WDuk_ZxWEHPulTf2Sn-_HWfJj6EsxZNCQSLXnCsPCwoxcqCYHNfjZrVI9NNVfHMbwgQQu4hx3JfmJHtX
            mark: TKV8 SMBQ K6KC R8QY 7G1A
            """;
    private static final List<String> CODES =
            List.of("1RDP 5A50 B176 27CE XVE1 CX5H 8W", "3RDP X4NQ ACCM M04F CN97 2XZ8 PB");
    private static final UUID ID = UUID.fromString("0198f000-0000-7000-8000-000000000001");
    private static final byte[] VAULT = filled(7);
    private static final byte[] HOLDER = filled(9);
    private final VaultKey key =
            new VaultKey(ID, "Zandhoven", Hpke.Pair.of(VAULT).publicKey());
    private final SlowHash hash = new SlowHash();

    private static byte[] filled(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static byte[] opened(RecoverySet set) {
        return ((Opening.Opened) set.open(CODES)).privateKey();
    }

    @Test
    void the_papers_of_two_keepers_open_their_set() {
        RecoverySet set = RecoverySet.read(SET).orElseThrow();
        assertThat(opened(set)).isEqualTo(bytes("X_CjUT3I66_nFCkhVZf9ISZeguDmsOC-munj4axd8aU"));
        assertThat(set.print()).isEqualTo(SET);
        assertThat(KeeperCode.typed(CODES.getFirst()).orElseThrow().print()).isEqualTo(CODES.getFirst());
    }

    @Test
    void a_set_opens_the_vault_key_and_a_trial() {
        RecoverySet set = RecoverySet.read(SET).orElseThrow();
        byte[] wrapped = bytes(
                "JRazQjKL5azyk_a3zjh-rzETK_k7BHIW0RqDKCOM4RjCpeEOi9tEmOXZY3xEqebtDpC57xPwXzNsd4DF9vmGHytWeqplmxCOssVumSGJovE");
        assertThat(key.unwrap(set, opened(set), wrapped)).isEqualTo(VAULT);
        byte[] trial = bytes("CpjRHrPk2RNjwKf1y8oY_634MSdEQTeZ3GbBag44t1WKUSpiH1jXGVcb3LzEKzyaKW_kjtOF248");
        assertThat(new RecoveryTrial(set, trial).word(opened(set))).isEqualTo("AAZ9 BNPQ");
    }

    @Test
    void a_text_and_the_key_of_a_holder_open() {
        byte[] text = bytes("dlfwU3QRrqO94SBkGLb8lNa33ZRt2EPnM_eN-dJpg2Ug3zECxdt38tdX2fZD7D1KBp9qz0deWfc0S079");
        assertThat(key.openText(VAULT, text, ID, ID)).isEqualTo("Zij zag het.");
        byte[] wrapped = bytes(
                "3WODVfD6rJpwl6ZrxkA71ztBKQ3EUXyYRPDWc195XldUco8NfYZr_Jo6gga6peFIYUXTBG57J3A7oijGFARqo2UDXE65llUPOip8j9IzzMU");
        assertThat(key.unwrap(ID, HOLDER, wrapped)).isEqualTo(VAULT);
    }

    @Test
    void a_passphrase_and_a_passkey_open_what_they_locked() {
        HolderKey holder = new HolderKey(
                bytes("ALhaqqS1M879WtIFRShy_kmui0K5WErOZj4Q9y3L_nU"),
                bytes("laKnkvuvn_PbM1DG97t6lzYaMMsMUGbMTQFCnUWUvcncfXtEAGtZwEx9QVWGEAjbEVIchNFYXr2sDxtg"),
                bytes("INFTGCVEtpLM3ET4X6Uh8Q"),
                QUICK);
        assertThat(holder.unlock(ID, new Passphrase("molen dijk zwaan kade roer zeil"), hash))
                .hasValueSatisfying(
                        opened -> assertThat(Hpke.Pair.of(opened).publicKey()).isEqualTo(holder.publicKey()));
        PasskeyWrap wrap = new PasskeyWrap(
                ID,
                Hpke.Pair.of(HOLDER).publicKey(),
                bytes("81x-gNWFg1RJWlwqmTIDNzXRiozl2mjXgS7THPdFf4qIAIZPkHVWq5PgIRVReD2WcBoOqQGlYTjUra0C"));
        assertThat(wrap.unlock(ID, filled(5))).hasValue(HOLDER);
        assertThat(PasskeyWrap.question(ID)).isEqualTo(bytes("alDjtrJZryJNVm_zB4zXQHJPdWwfHsSdAVt-3RHRMIU"));
    }

    @Test
    void a_receipt_code_is_found() {
        ReceiptCode code = ReceiptCode.typed("molen-dijk-zwaan-kade-0420-0007");
        assertThat(code.key(hash, new byte[16], QUICK).lookup())
                .isEqualTo(bytes("2RCvmZ1j_04ay1qZIe9cCf2zXaW8nqT4Px_IcCY15mY"));
    }
}

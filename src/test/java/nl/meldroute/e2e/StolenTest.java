package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.Receipts;
import nl.meldroute.vault.rules.Hpke;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who took the database, the settings and the key file, knows this code, and was told by nobody. */
@RunningProduct
@DisplayName(
        "Wie alles meeneemt en niemand kent, leest het verhaal en niet de melder; zonder sleutelbestand geen van beide")
class StolenTest {
    private static final int KEY = 32;
    private static final String STORY = "Dertien mensen boven de wasserij.";
    private static final List<String> USES = List.of(
            "case content",
            "receipt-salt",
            "follow",
            "flash",
            "form owners",
            "form owners, second half",
            "form tokens",
            "database role meldroute_app",
            "database role meldroute_vault");

    private final Product product;
    private final KeyFile keyFile;
    private final JdbcClient dump;
    private final Canary canary = Canary.random();
    private final ReportId report;

    StolenTest(Product product, KeyFile keyFile) {
        this.product = product;
        this.keyFile = keyFile;
        this.dump = product.superuser();
        this.report = reported();
    }

    private ReportId reported() {
        Drafts drafts = product.bean(Drafts.class);
        DraftKey key = drafts.begin("self");
        Map<String, List<String>> told = Map.of(
                "danger", List.of("no"),
                "story", List.of(STORY),
                "place", List.of("Wasserij"),
                "name", List.of(canary.name()),
                "reply", List.of("call"),
                "phone", List.of(canary.phone()));
        ReportId sent = drafts.fill(key, told, List.of());
        drafts.send(key, product.bean(Receipts.class).make());
        return sent;
    }

    @Test
    void with_the_key_file_the_story_is_read() {
        byte[] key = caseKey(keyFile.secret("case content")).orElseThrow();
        assertThat(content(key)).hasValueSatisfying(text -> assertThat(text).contains(STORY));
        assertThat(canary.traces().in(content(key).orElseThrow())).isEmpty();
    }

    @Test
    void without_the_key_file_nothing_in_the_database_opens_it() {
        byte[] wrapped = wrappedKey(report.value());
        byte[] content = sealedContent();
        assertThat(keysOfTheDatabase()
                        .filter(key ->
                                decrypt(key, wrapped, keyPlace(report.value())).isPresent()
                                        || decrypt(key, content, contentPlace()).isPresent()))
                .isEmpty();
        Traces traces = canary.traces();
        assertThat(new Rows(product).everything())
                .noneMatch(piece -> !traces.in(piece.bytes()).isEmpty()
                        || new String(piece.bytes(), StandardCharsets.UTF_8).contains(STORY));
    }

    @Test
    void no_key_that_lies_anywhere_opens_the_vault() {
        List<byte[]> keys = Stream.concat(
                        keysOfTheDatabase(),
                        Stream.concat(USES.stream().map(keyFile::secret), caseKeys().values().stream()))
                .toList();
        assertThat(keys).hasSizeGreaterThan(USES.size() + 10);
        List<Sealed> sealed =
                Stream.concat(wrapped().stream(), Stream.of(envelope())).toList();
        List<Sealed> locked = holders();
        assertThat(sealed).hasSizeGreaterThan(2);
        assertThat(locked).isNotEmpty();
        assertThat(keys)
                .noneMatch(key -> sealed.stream().anyMatch(one -> opens(key, one))
                        || locked.stream()
                                .anyMatch(one ->
                                        decrypt(key, one.bytes(), one.context()).isPresent()));
    }

    @Test
    void the_attempts_on_the_vault_would_find_a_key_that_lies_there() {
        Hpke.Pair left = Hpke.Pair.random();
        byte[] sealed = Hpke.seal(
                left.publicKey(), RandomIds.bytes(KEY), wrapped().getFirst().context());
        assertThat(opens(
                        left.privateKey(),
                        new Sealed(sealed, wrapped().getFirst().context())))
                .isTrue();
        assertThat(opens(
                        RandomIds.bytes(KEY),
                        new Sealed(sealed, wrapped().getFirst().context())))
                .isFalse();
    }

    /** The keys of all signals, as the key file opens them. */
    private Map<UUID, byte[]> caseKeys() {
        Map<UUID, byte[]> keys = new HashMap<>();
        dump.sql("select case_id from privacy.case_key")
                .query(UUID.class)
                .list()
                .forEach(id -> unwrap(keyFile.secret("case content"), id).ifPresent(key -> keys.put(id, key)));
        assertThat(keys).containsKey(report.value());
        return keys;
    }

    private Optional<byte[]> caseKey(byte[] wrapping) {
        return unwrap(wrapping, report.value());
    }

    private Optional<byte[]> unwrap(byte[] wrapping, UUID signal) {
        return decrypt(wrapping, wrappedKey(signal), keyPlace(signal));
    }

    private byte[] wrappedKey(UUID signal) {
        return dump.sql("select wrapped from privacy.case_key where case_id = ?")
                .param(signal)
                .query(byte[].class)
                .single();
    }

    private Optional<String> content(byte[] key) {
        return decrypt(key, sealedContent(), contentPlace()).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private byte[] sealedContent() {
        return dump.sql("select content from reporting.report where id = ?")
                .param(report.value())
                .query(byte[].class)
                .single();
    }

    private static String keyPlace(UUID signal) {
        return "privacy.case_key|wrapped|" + signal;
    }

    private String contentPlace() {
        return "reporting.report.content|" + report + "|" + report;
    }

    private static Optional<byte[]> decrypt(byte[] key, byte[] sealed, String context) {
        try {
            return Optional.of(new AesGcmJce(key).decrypt(sealed, context.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException closed) {
            return Optional.empty();
        }
    }

    /** Whatever lies in the database and could be a key: each value of bytes, from its beginning and to its end. */
    private Stream<byte[]> keysOfTheDatabase() {
        List<byte[]> keys = new ArrayList<>();
        for (String column : new Rows(product).columnsOfBytes()) {
            int at = column.lastIndexOf('.');
            dump
                    .sql("select %1$s from %2$s where %1$s is not null limit 20"
                            .formatted(column.substring(at + 1), column.substring(0, at)))
                    .query(byte[].class)
                    .list()
                    .stream()
                    .filter(value -> value.length >= KEY)
                    .forEach(value -> IntStream.of(0, value.length - KEY)
                            .distinct()
                            .forEach(from -> keys.add(Arrays.copyOfRange(value, from, from + KEY))));
        }
        return keys.stream();
    }

    /** Something sealed to a key of the vault or of who holds it, with the place it is bound to. */
    private record Sealed(byte[] bytes, String context) {}

    private static boolean opens(byte[] key, Sealed sealed) {
        try {
            return Hpke.open(key, sealed.bytes(), sealed.context()).length > 0;
        } catch (BrokenSeal closed) {
            return false;
        }
    }

    private List<Sealed> wrapped() {
        return dump.sql("""
                select w.wrapped, k.municipality, k.id, w.account_id
                from vault.wrap w join vault.vault_key k on k.id = w.vk_id
                """)
                .query((row, _) -> new Sealed(
                        row.getBytes(1),
                        "1|%s|%s|%s|wrap".formatted(row.getString(2), row.getString(3), row.getString(4))))
                .list();
    }

    private Sealed envelope() {
        return dump.sql("""
                select e.blob, k.municipality, k.id from vault.envelope e join vault.vault_key k on k.id = e.vk_id
                where e.report_id = ? and e.kind = 'reporter'
                """)
                .param(report.value())
                .query((row, _) -> new Sealed(
                        row.getBytes(1), "1|%s|%s|%s|reporter".formatted(row.getString(2), row.getString(3), report)))
                .single();
    }

    private List<Sealed> holders() {
        return dump.sql("select wrapped_private, account_id from vault.holder")
                .query((row, _) -> new Sealed(row.getBytes(1), "1|vault.holder|" + row.getString(2)))
                .list();
    }
}

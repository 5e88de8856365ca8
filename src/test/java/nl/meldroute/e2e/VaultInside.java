package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.KeeperCode;
import nl.meldroute.vault.rules.Passphrase;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.RecoverySet;
import nl.meldroute.vault.rules.SlowHash;
import nl.meldroute.vault.rules.VaultKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What lies in the tables of the vault, opened as somebody would who has the database and a passphrase, or the papers of the keepers.
 * Nothing of it goes through the product, so that looking changes nothing.
 */
record VaultInside(JdbcClient superuser) {
    private static final String KEY = "k.id as key, k.municipality, k.public_key";

    /** What this passphrase opens, by its place: all that is sealed, or nothing where it is no passphrase of a holder. */
    Optional<Map<String, Object>> opened(String username, String passphrase) {
        UUID account = superuser
                .sql("select id from identity.account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
        return superuser
                .sql("select * from vault.holder where account_id = ?")
                .param(account)
                .query(VaultInside::holder)
                .optional()
                .flatMap(holder -> holder.unlock(account, new Passphrase(passphrase), new SlowHash()))
                .map(own -> superuser
                        .sql("select w.wrapped, " + KEY
                                + " from vault.wrap w join vault.vault_key k on k.id = w.vk_id where w.account_id = ?")
                        .param(account)
                        .query(VaultInside::wrapped)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                one -> one.key().id(), one -> one.key().unwrap(account, own, one.sealed()))))
                .filter(keys -> !keys.isEmpty())
                .map(this::all);
    }

    /** What two of these keepers open; nothing where theirs is not the set that is there. */
    Optional<Map<String, Object>> opened(RecoverySet.Made papers) {
        UUID set = superuser
                .sql("select id from vault.recovery_set")
                .query(UUID.class)
                .single();
        return set.equals(papers.set().id()) ? Optional.of(all(keys(papers))) : Optional.empty();
    }

    private Map<UUID, byte[]> keys(RecoverySet.Made papers) {
        Map<UUID, RecoveryRequest.Wrapped> wrapped = superuser
                .sql("select w.wrapped, " + KEY
                        + " from vault.recovery_wrap w join vault.vault_key k on k.id = w.vk_id")
                .query(VaultInside::wrapped)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.key().id(), Function.identity()));
        Hpke.Pair reader = Hpke.Pair.random();
        return new RecoveryRequest(papers.set(), UUID.randomUUID(), reader.publicKey(), wrapped)
                .answer(privateKey(papers), papers("nobody").set())
                .open(papers.set().id(), reader.privateKey());
    }

    static RecoverySet.Made papers(String municipality) {
        return RecoverySet.make(municipality, RecoverySet.Size.TWO_OF_THREE, LocalDate.of(2026, 11, 24));
    }

    static byte[] privateKey(RecoverySet.Made papers) {
        List<String> codes =
                papers.codes().stream().limit(2).map(KeeperCode::print).toList();
        return ((RecoverySet.Opening.Opened) papers.set().open(codes)).privateKey();
    }

    private Map<String, Object> all(Map<UUID, byte[]> keys) {
        Map<String, Object> all = new HashMap<>();
        superuser
                .sql("select e.*, " + KEY + " from vault.envelope e join vault.vault_key k on k.id = e.vk_id")
                .query((ResultSet row) -> put(all, row.getString("report_id") + row.getString("kind"), () -> {
                    Envelope.Place place = new Envelope.Place(
                            key(row), row.getObject("report_id", UUID.class), Envelope.Kind.of(row.getString("kind")));
                    return Envelope.open(own(keys, row), row.getBytes("blob"), place);
                }));
        texts(all, keys, "select e.id as row, e.report_id as report, e.blob as blob, %s from vault.explanation e");
        texts(all, keys, "select e.id as row, e.signal_id as report, e.sealed as blob, %s from files.attachment e");
        return all;
    }

    private void texts(Map<String, Object> all, Map<UUID, byte[]> keys, String select) {
        superuser
                .sql(select.formatted(KEY) + " join vault.vault_key k on k.id = e.vk_id")
                .query((ResultSet row) -> put(
                        all,
                        row.getString("row"),
                        () -> key(row).openText(
                                        own(keys, row),
                                        row.getBytes("blob"),
                                        row.getObject("report", UUID.class),
                                        row.getObject("row", UUID.class))));
    }

    private interface Opening {
        Object open() throws SQLException;
    }

    private static void put(Map<String, Object> all, String place, Opening opening) throws SQLException {
        assertThat(all.put(place, opening.open())).isNull();
    }

    private static byte[] own(Map<UUID, byte[]> keys, ResultSet row) throws SQLException {
        UUID id = row.getObject("key", UUID.class);
        assertThat(keys)
                .as("something is sealed to a key that this does not open")
                .containsKey(id);
        return keys.getOrDefault(id, new byte[0]);
    }

    private static VaultKey key(ResultSet row) throws SQLException {
        return new VaultKey(
                row.getObject("key", UUID.class), row.getString("municipality"), row.getBytes("public_key"));
    }

    private static RecoveryRequest.Wrapped wrapped(ResultSet row, int at) throws SQLException {
        return new RecoveryRequest.Wrapped(key(row), row.getBytes("wrapped"));
    }

    private static HolderKey holder(ResultSet row, int at) throws SQLException {
        return new HolderKey(
                row.getBytes("public_key"),
                row.getBytes("wrapped_private"),
                row.getBytes("salt"),
                new SlowHash.Cost(row.getInt("memory"), row.getInt("rounds")));
    }
}

package nl.meldroute.vault.rules;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.BrokenSeal;

/**
 * What goes to the machine without a network when nobody can open the vault any more: the set, the vault keys as they are
 * sealed to it, and the public key of whoever is to get them.
 *
 * @param account who asks
 * @param publicKey of whoever asks; its check code is compared before anything is opened
 * @param wrapped the vault keys, sealed to the set
 */
public record RecoveryRequest(RecoverySet set, UUID account, byte[] publicKey, Map<UUID, Wrapped> wrapped) {
    private static final String TITLE = "MELDROUTE RECOVERY REQUEST";
    private static final String KEY = "key ";
    private static final String PUBLIC = "public ";
    private static final String MUNICIPALITY = "municipality ";

    public RecoveryRequest {
        wrapped = Map.copyOf(wrapped);
    }

    /** A vault key, and its private half sealed to the set. */
    public record Wrapped(VaultKey key, byte[] sealed) {}

    public String print() {
        PlainFile file = PlainFile.of(TITLE)
                .with("set", set.print().getBytes(StandardCharsets.UTF_8))
                .with("account", account.toString())
                .with("holder", publicKey);
        for (Wrapped one : wrapped.values()) {
            file = file.with(
                            MUNICIPALITY + one.key().id(),
                            one.key().municipality().getBytes(StandardCharsets.UTF_8))
                    .with(PUBLIC + one.key().id(), one.key().publicKey())
                    .with(KEY + one.key().id(), one.sealed());
        }
        return file.print();
    }

    /** The request that a file holds; empty where it is none. */
    public static Optional<RecoveryRequest> read(String text) {
        return PlainFile.read(TITLE, text).flatMap(RecoveryRequest::read);
    }

    private static Optional<RecoveryRequest> read(PlainFile file) {
        Optional<RecoverySet> set = RecoverySet.read(new String(file.bytes("set"), StandardCharsets.UTF_8));
        Optional<UUID> account = RandomIds.read(file.text("account"));
        if (set.isEmpty() || account.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Wrapped> wrapped = new HashMap<>();
        file.lines().keySet().stream()
                .filter(line -> line.startsWith(KEY))
                .map(line -> line.substring(KEY.length()))
                .flatMap(id -> RandomIds.read(id).stream())
                .forEach(id ->
                        wrapped.put(id, new Wrapped(key(id, file, set.get().municipality()), file.bytes(KEY + id))));
        return wrapped.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecoveryRequest(set.get(), account.get(), file.bytes("holder"), wrapped));
    }

    /** A key keeps the name that the municipality had when it was made; an older file does not say it, and there it is the set's. */
    private static VaultKey key(UUID id, PlainFile file, String ofTheSet) {
        String own = new String(file.bytes(MUNICIPALITY + id), StandardCharsets.UTF_8);
        return new VaultKey(id, own.isEmpty() ? ofTheSet : own, file.bytes(PUBLIC + id));
    }

    /** The digits of the new holder, to compare. */
    public String checkCode() {
        return CheckCode.of(publicKey);
    }

    /**
     * The vault keys, sealed to the new holder together with the mark of the set that comes next: who does not know the vault
     * keys can't put another set in its place. Throws {@link BrokenSeal} where the request was altered.
     */
    public RecoveryAnswer answer(byte[] setPrivateKey, RecoverySet next) {
        StringBuilder keys = new StringBuilder(next.mark()).append('\n');
        wrapped.forEach((id, one) -> {
            byte[] vaultPrivateKey = one.key().unwrap(set, setPrivateKey, one.sealed());
            if (!one.key().belongsTo(vaultPrivateKey)) {
                throw new BrokenSeal("The public key in the request is not that of the vault");
            }
            keys.append(id)
                    .append(' ')
                    .append(HexFormat.of().formatHex(vaultPrivateKey))
                    .append('\n');
        });
        byte[] plain = keys.toString().getBytes(StandardCharsets.US_ASCII);
        return new RecoveryAnswer(
                account, Hpke.seal(publicKey, plain, RecoveryAnswer.context(set.id(), account)), next);
    }
}

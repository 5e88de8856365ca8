package nl.meldroute.vault.rules;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.BrokenSeal;

/**
 * What comes back from the machine without a network: the vault keys, for the new holder alone, and the set that takes the
 * place of the one whose codes were used.
 */
public record RecoveryAnswer(UUID account, byte[] sealed, RecoverySet next) {
    private static final String TITLE = "MELDROUTE RECOVERY ANSWER";

    public String print() {
        return PlainFile.of(TITLE)
                .with("account", account.toString())
                .with("sealed", sealed)
                .with("next", next.print().getBytes(StandardCharsets.UTF_8))
                .print();
    }

    /** The answer that a file holds; empty where it is none. */
    public static Optional<RecoveryAnswer> read(String text) {
        return PlainFile.read(TITLE, text)
                .flatMap(file -> RecoverySet.read(new String(file.bytes("next"), StandardCharsets.UTF_8))
                        .flatMap(next -> RandomIds.read(file.text("account"))
                                .map(account -> new RecoveryAnswer(account, file.bytes("sealed"), next))))
                .filter(answer -> answer.sealed().length > 0);
    }

    /**
     * The private vault keys. Throws {@link BrokenSeal} where it is for somebody else, for a set that is not the present one,
     * or altered on its way.
     */
    public Map<UUID, byte[]> open(UUID presentSet, byte[] holderPrivateKey) {
        byte[] plain = Hpke.open(holderPrivateKey, sealed, context(presentSet, account));
        try {
            return read(new String(plain, StandardCharsets.US_ASCII).lines().toList());
        } catch (IllegalArgumentException | IndexOutOfBoundsException madeUp) {
            throw new BrokenSeal("Sealed to this holder by somebody who does not know the vault keys", madeUp);
        }
    }

    private Map<UUID, byte[]> read(List<String> lines) {
        if (!lines.get(0).equals(next.mark())) {
            throw new BrokenSeal("Another recovery set was put in the place of the one that was made");
        }
        Map<UUID, byte[]> keys = new HashMap<>();
        lines.stream()
                .skip(1)
                .map(line -> line.split(" ", 2))
                .forEach(line ->
                        keys.put(UUID.fromString(line[0]), HexFormat.of().parseHex(line[1])));
        return keys;
    }

    static String context(UUID set, UUID account) {
        return String.join("|", Envelope.FORMAT, "recovery.answer", set.toString(), account.toString());
    }
}

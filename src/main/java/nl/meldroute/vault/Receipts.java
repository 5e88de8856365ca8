package nl.meldroute.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import nl.meldroute.database.KeyFile;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.ReceiptCode;
import nl.meldroute.vault.rules.ReceiptKey;
import nl.meldroute.vault.rules.SlowHash;
import nl.meldroute.vault.rules.WordList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Receipt codes, by which a reporter reads the answer without an account (2.2 step 6). Each code costs a slow hash: call this
 * before a transaction is opened. The database holds nothing that leads back to a code.
 */
@Component
public class Receipts {
    private final SecureRandom random = new SecureRandom();
    /** Apart, so that whoever guesses codes or passwords keeps nobody from reporting. */
    private final SlowHash making = SlowHash.ofReporter();

    private final SlowHash reading = new SlowHash();
    private final WordList words;
    private final byte[] salt;
    private final SlowHash.Cost cost;

    @Autowired
    Receipts(WordList words, KeyFile keyFile) {
        this(words, keyFile.secret("receipt-salt"), SlowHash.Cost.RECEIPT);
    }

    Receipts(WordList words, byte[] salt, SlowHash.Cost cost) {
        this.words = words;
        this.salt = salt.clone();
        this.cost = cost;
    }

    /** A new code, for one report. */
    public Receipt make() {
        ReceiptCode code = ReceiptCode.make(words, random);
        ReceiptKey key = code.key(making, salt, cost);
        return new Receipt(code.text(), key.lookup(), key.pair().publicKey());
    }

    /** What a typed code gives. One that can't exist costs as much and gives something that finds nothing. */
    public Receipt.Opened read(String typed) {
        ReceiptKey key = ReceiptCode.typed(typed).key(reading, salt, cost);
        return new Receipt.Opened(key.lookup(), key.pair().privateKey());
    }

    /**
     * Seals a message for the reporter alone.
     *
     * @param context the place where it is kept, for instance {@code feedback.message|} and its id
     */
    public byte[] seal(byte[] publicKey, String message, String context) {
        return Hpke.seal(publicKey, message.getBytes(StandardCharsets.UTF_8), context);
    }

    /** Opens such a message. Throws {@link BrokenSeal} with another key or in another place. */
    public String open(byte[] privateKey, byte[] sealed, String context) {
        return new String(Hpke.open(privateKey, sealed, context), StandardCharsets.UTF_8);
    }
}

package nl.meldroute.privacy;

import java.util.UUID;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.store.LentKeys;
import org.springframework.stereotype.Component;

/**
 * Parts of a signal that somebody besides officer and deputy reads (2.2 steps 1 and 3): each under a key of its own, so that the
 * key of the signal stays where it is. Works in the transaction of the caller's door.
 */
@Component
public class LentContent {
    private static final int KEY_BYTES = 32;
    private final LentKeys keys;
    private final Cipher wrapping;

    LentContent(LentKeys keys, KeyFile keyFile) {
        this.keys = keys;
        this.wrapping = new Cipher(keyFile.secret("case content"));
    }

    /** Makes the key of a part, for officer and deputy and for this reader. Throws {@link Erased} without a key to the signal. */
    public CaseRing lend(ReportId signal, UUID part, Reader reader) {
        byte[] key = RandomIds.bytes(KEY_BYTES);
        keys.insert(part, signal, reader, wrapping.seal(key, context(part)));
        return new CaseRing(part, new Cipher(key));
    }

    /** The key of a part. Throws {@link Erased} where it is gone, was ended, or isn't for who acts. */
    public CaseRing of(UUID part) {
        byte[] wrapped = keys.find(part).orElseThrow(Erased::new);
        return new CaseRing(part, new Cipher(wrapping.open(wrapped, context(part))));
    }

    /** From now on only officer and deputy read it. */
    public void end(UUID part) {
        keys.end(part);
    }

    /** The reader reads it again: that it was ended is taken back. */
    public void resume(UUID part) {
        keys.resume(part);
    }

    /** Takes its key away for good: nobody reads it any more, and what was sealed under it goes along. */
    public void take(UUID part) {
        keys.delete(part);
    }

    private static String context(UUID part) {
        return "privacy.lent_key|wrapped|" + part;
    }
}

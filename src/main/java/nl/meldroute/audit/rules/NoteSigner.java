package nl.meldroute.audit.rules;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import nl.meldroute.audit.rules.Note.Signature;
import nl.meldroute.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** Signs notes with a key of its own, which it makes from the seed when it is first asked for. */
public final class NoteSigner {
    private static final int NAME_BYTES = 8;
    private final String name;
    private final byte kind;
    private final byte[] seed;
    private @Nullable Pair pair;

    private NoteSigner(String name, byte kind, byte[] seed) {
        this.name = name;
        this.kind = kind;
        this.seed = seed;
    }

    private record Pair(NoteKey key, Ed25519Sign signs) {}

    /**
     * Who signs with the key of this seed. Its name ends in a mark of the key, so that no two are called the same.
     *
     * @param seed of 32 bytes
     */
    public static NoteSigner of(String name, byte kind, byte[] seed) {
        return new NoteSigner(name, kind, seed.clone());
    }

    private synchronized Pair pair() {
        if (pair == null) {
            try {
                Ed25519Sign.KeyPair made = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
                String mark = Sha256.mark(made.getPublicKey(), NAME_BYTES);
                pair = new Pair(
                        new NoteKey(name + "/" + mark, kind, made.getPublicKey()),
                        new Ed25519Sign(made.getPrivateKey()));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Ed25519 is not there", impossible);
            }
        }
        return pair;
    }

    public NoteKey key() {
        return pair().key();
    }

    /** The text as a note, with the signature. */
    public Note sign(String text) {
        return new Note(text).with(new Signature(key().name(), key().id(), signature(Note.bytes(text))));
    }

    /** The note with the signature of a witness, who saw it then. */
    public Note cosign(Note note, Instant at) {
        long seconds = at.getEpochSecond();
        byte[] signature = signature(Note.cosigned(note.text(), seconds));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return note.with(new Signature(key().name(), key().id(), timed));
    }

    private byte[] signature(byte[] message) {
        try {
            return pair().signs().sign(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Ed25519 does not sign", impossible);
        }
    }
}

package nl.meldroute.backup;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;

/** Encrypts for a key that is elsewhere, in the form of age (age-encryption.org/v1, X25519): the program age opens it too. */
final class Age {
    private static final String SECRET = "AGE-SECRET-KEY-1";
    private static final String PUBLIC = "age1";

    private Age() {}

    /**
     * A key pair.
     *
     * @param recipient the public half, for whom is encrypted
     * @param identity the private half, which opens
     */
    record Pair(String recipient, String identity) {}

    static Pair make() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Pair(pair.getPublic().toString(), pair.getPrivate().toString());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("X25519 is not there", impossible);
        }
    }

    /** Closing it writes the end, without which nothing opens. */
    static OutputStream sealing(WritableByteChannel to, String recipient) throws IOException {
        try {
            return Channels.newOutputStream(new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(
                            to, List.of(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient))));
        } catch (GeneralSecurityException | IllegalArgumentException noRecipient) {
            throw new Refused("backup.no-recipient", recipient);
        }
    }

    /** What was sealed, piece by piece; a piece that was altered is not given out, and reading ends there. */
    static InputStream opening(Path file, String identity) throws IOException {
        FileChannel sealed = FileChannel.open(file);
        try {
            return Channels.newInputStream(new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(
                            sealed, List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity))));
        } catch (GeneralSecurityException | IllegalArgumentException | IOException shut) {
            sealed.close();
            throw new Refused("backup.shut", file);
        }
    }

    static boolean recipient(String text) {
        try {
            return text.startsWith(PUBLIC) && X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text) != null;
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }

    /** The private half in what age-keygen or {@code bin/backup key} wrote. */
    static Optional<String> identity(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(SECRET))
                .findFirst();
    }
}

package nl.meldroute.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.meldroute.files.rules.Scan;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks clamd whether there is a virus in a file, which goes over a socket and nowhere to disk on our side. Whatever is not a
 * plain "no" leaves the file waiting: a scanner that is away opens nothing.
 */
class Clamd {
    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_REPLY = 4_096;
    private static final long PATIENCE_SECONDS = 30;
    private final String where;
    private final AtomicBoolean answered = new AtomicBoolean(true);

    Clamd(String where) {
        this.where = where.strip();
        if (!configured()) {
            LOG.warn(
                    "No scanner for viruses is set (MELDROUTE_FILES_SCANNER): files wait until somebody lets them through");
        }
    }

    /** Whether a scanner is configured at all. */
    boolean configured() {
        return !where.isEmpty();
    }

    /** Whether it answered the last time. */
    boolean answered() {
        return answered.get();
    }

    /** Whether it answers now. */
    boolean answers() {
        return configured() && ask(null).equals("PONG");
    }

    Scan scan(byte[] content) {
        if (!configured()) {
            return Scan.PENDING;
        }
        String reply = ask(content);
        if (reply.endsWith(" FOUND")) {
            return Scan.INFECTED;
        }
        return reply.equals("stream: OK") ? Scan.CLEAN : Scan.PENDING;
    }

    /** What it says; empty where it does not. No word of it is logged: it is about a file of somebody. */
    private String ask(byte @Nullable [] content) {
        try (SocketChannel channel = channel()) {
            CompletableFuture<String> reply = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> {
                try {
                    channel.connect(address());
                    reply.complete(talk(channel, content));
                } catch (IOException | RuntimeException away) {
                    reply.completeExceptionally(away);
                }
            });
            String said = reply.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            heard(true);
            return said;
        } catch (IOException | ExecutionException | TimeoutException | RuntimeException away) {
            heard(false);
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Said once when it goes, and once when it is back. */
    private void heard(boolean now) {
        if (answered.getAndSet(now) != now) {
            LOG.warn(
                    now
                            ? "The scanner for viruses answers again"
                            : "The scanner for viruses does not answer: files wait");
        }
    }

    private static String talk(SocketChannel channel, byte @Nullable [] content) throws IOException {
        write(channel, (content == null ? "zPING\0" : "zINSTREAM\0").getBytes(StandardCharsets.US_ASCII));
        if (content != null) {
            for (int at = 0; at < content.length; at += PIECE) {
                int length = Math.min(PIECE, content.length - at);
                write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
                write(channel, Arrays.copyOfRange(content, at, at + length));
            }
            write(channel, new byte[Integer.BYTES]);
        }
        return reply(channel);
    }

    private static void write(SocketChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static String reply(SocketChannel channel) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_REPLY);
        while (said.size() < LONGEST_REPLY && channel.read(buffer) >= 0) {
            said.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return said.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private SocketChannel channel() throws IOException {
        return SocketChannel.open(path() ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET);
    }

    private SocketAddress address() {
        if (path()) {
            return UnixDomainSocketAddress.of(where);
        }
        int colon = where.lastIndexOf(':');
        return new InetSocketAddress(where.substring(0, colon), Integer.parseInt(where.substring(colon + 1)));
    }

    private boolean path() {
        return where.startsWith("/");
    }
}

package nl.meldroute.e2e;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import nl.meldroute.e2e.Wire.Moment;
import nl.meldroute.e2e.Wire.Trap;
import org.jspecify.annotations.Nullable;

/** One connection over the wire, message by message (PostgreSQL 17, chapter 53, frontend/backend protocol). */
final class WireLink {
    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;
    /** Parse, Bind, Describe, Execute, Close and the data of a copy: more of the same request follows. */
    private static final String PARTS = "PBDECd";

    private final Wire wire;
    private final Socket product;
    private final Consumer<WireLink> ended;
    private volatile @Nullable Socket database;
    private volatile long backend;
    private volatile boolean signedIn;
    private volatile @Nullable Trap unheard;

    WireLink(Wire wire, Socket product, Consumer<WireLink> ended) {
        this.wire = wire;
        this.product = product;
        this.ended = ended;
    }

    /** The process of the database that serves this connection. */
    long backend() {
        return backend;
    }

    /** Both sides lose each other. */
    void cut() {
        close(product);
        Socket other = database;
        if (other != null) {
            close(other);
        }
        ended.accept(this);
        Trap missed = unheard;
        if (missed != null) {
            missed.over();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is as far away as it should be.
            Thread.onSpinWait();
        }
    }

    void connect(int port) {
        try {
            Socket there = new Socket(InetAddress.getLoopbackAddress(), port);
            database = there;
            there.setTcpNoDelay(true);
            product.setTcpNoDelay(true);
            DataInputStream asked = in(product);
            DataOutputStream asking = out(there);
            DataInputStream answers = in(there);
            introduce(asked, asking, answers);
            Thread.ofVirtual().start(() -> guarded(() -> answer(answers, out(product))));
            guarded(() -> ask(asked, asking));
        } catch (IOException away) {
            cut();
        }
    }

    private interface Talk {
        void go() throws IOException;
    }

    private void guarded(Talk talk) {
        try {
            talk.go();
        } catch (IOException over) {
            // Whoever hung up, the other is told so.
            Thread.onSpinWait();
        } finally {
            cut();
        }
    }

    /** Messages without a kind: may it be encrypted (the answer is one byte), and who is calling. */
    private void introduce(DataInputStream asked, DataOutputStream asking, DataInputStream answers) throws IOException {
        boolean more = true;
        while (more) {
            byte[] said = body(asked);
            int code = ByteBuffer.wrap(said).getInt();
            write(asking, said);
            asking.flush();
            more = code == SSL_REQUEST || code == GSS_REQUEST;
            if (more) {
                product.getOutputStream().write(answers.readUnsignedByte());
            }
        }
    }

    /** What the product says; a request ends with Sync or is one Query. It is passed on as a whole: an Execute alone would be done already. */
    private void ask(DataInputStream asked, DataOutputStream asking) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        DataOutputStream writing = new DataOutputStream(request);
        while (true) {
            int kind = asked.readUnsignedByte();
            writing.write(kind);
            write(writing, body(asked));
            if (PARTS.indexOf(kind) >= 0) {
                continue;
            }
            boolean whole = signedIn && (kind == 'S' || kind == 'Q');
            Optional<Trap> trap = whole ? wire.next() : Optional.empty();
            if (is(trap, Moment.BEFORE)) {
                trap.orElseThrow().strike(this);
                return;
            }
            if (is(trap, Moment.ANSWERED)) {
                unheard = trap.orElseThrow();
            }
            request.writeTo(asking);
            request.reset();
            asking.flush();
            if (is(trap, Moment.MEANWHILE)) {
                trap.orElseThrow().strike(this);
            }
        }
    }

    private static boolean is(Optional<Trap> trap, Moment moment) {
        return trap.filter(one -> one.moment() == moment).isPresent();
    }

    private void answer(DataInputStream answers, DataOutputStream answering) throws IOException {
        while (true) {
            int kind = answers.readUnsignedByte();
            byte[] said = body(answers);
            if (kind == 'K') {
                backend = ByteBuffer.wrap(said).getInt();
            }
            boolean ready = kind == 'Z';
            Trap trap = unheard;
            if (trap == null) {
                signedIn |= ready;
                answering.write(kind);
                write(answering, said);
                if (ready || answers.available() == 0) {
                    answering.flush();
                }
            } else if (ready) {
                trap.strike(this);
                return;
            }
        }
    }

    private static byte[] body(DataInputStream from) throws IOException {
        byte[] said = new byte[from.readInt() - Integer.BYTES];
        from.readFully(said);
        return said;
    }

    private static void write(DataOutputStream to, byte[] said) throws IOException {
        to.writeInt(said.length + Integer.BYTES);
        to.write(said);
    }

    private static DataInputStream in(Socket socket) throws IOException {
        return new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    private static DataOutputStream out(Socket socket) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }
}

package nl.meldroute.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The wire between the product and its PostgreSQL. It counts what the product asks, and at one of those requests something can
 * happen: just before the database hears it, while it works on it, or when it has answered and the product did not hear that yet.
 */
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 30;
    private final ServerSocket door;
    private final int database;
    private final Set<WireLink> links = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Trap> set = new AtomicReference<>();

    private Wire(ServerSocket door, int database) {
        this.door = door;
        this.database = database;
    }

    /** A wire to the database that listens at this port of this machine. */
    static Wire to(int database) {
        try {
            Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
            Thread.ofVirtual().start(wire::listen);
            return wire;
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** When something happens to a request. */
    enum Moment {
        /** The database never hears of it. */
        BEFORE,
        /** The database works on it: nobody can say how far it came. */
        MEANWHILE,
        /** The database did it, and its answer is lost. */
        ANSWERED
    }

    /** Something that happens at one request, once. */
    static final class Trap {
        private final AtomicInteger left;
        private final Moment moment;
        private final Consumer<WireLink> blow;
        private final CompletableFuture<Moment> struck = new CompletableFuture<>();

        private Trap(int request, Moment moment, Consumer<WireLink> blow) {
            this.left = new AtomicInteger(request);
            this.moment = moment;
            this.blow = blow;
        }

        Moment moment() {
            return moment;
        }

        void strike(WireLink link) {
            try {
                blow.accept(link);
            } finally {
                over();
            }
        }

        /** Also where the connection ended by itself before. */
        void over() {
            struck.complete(moment);
        }

        /** Ends when it happened. */
        CompletableFuture<Moment> struck() {
            return struck;
        }
    }

    /** From now on: at the request with this number, counted from one, this happens. */
    Trap at(int request, Moment moment, Consumer<WireLink> blow) {
        Trap trap = new Trap(request, moment, blow);
        set.set(trap);
        return trap;
    }

    /** Takes it back; whether it happened before that. */
    boolean happened(Trap trap) {
        if (set.compareAndSet(trap, null)) {
            return false;
        }
        trap.struck().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        return true;
    }

    /** What happens to the request that is about to be passed on. */
    Optional<Trap> next() {
        Trap trap = set.get();
        boolean now = trap != null && trap.left.decrementAndGet() == 0 && set.compareAndSet(trap, null);
        return now ? Optional.of(trap) : Optional.empty();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket product = door.accept();
                WireLink link = new WireLink(this, product, links::remove);
                links.add(link);
                Thread.ofVirtual().start(() -> link.connect(database));
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException open) {
            throw new UncheckedIOException(open);
        }
        links.forEach(WireLink::cut);
    }
}

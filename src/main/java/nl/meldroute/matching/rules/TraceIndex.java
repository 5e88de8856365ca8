package nl.meldroute.matching.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Trace;

/**
 * Which signals may have a trace in common: a hint where to look, in memory alone. Of a trace it keeps a short mark under a key
 * that nobody else has and that ends with it. It leaves nobody out; what it names too much shows when it is read.
 */
public final class TraceIndex {
    /** Of what so many have no more are named by it alone: it says nothing by itself ({@link Shared}). */
    static final int ENOUGH = 10 * Shared.MANY;

    private static final String METHOD = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int FIRST_SIZE = 1 << 10;
    private static final int NOBODY = 0;
    private final Mac mac;
    /** Two tables beside each other, with open places between; equal marks stand one after the other. */
    private long[] marks = new long[FIRST_SIZE];

    /** Whose mark stands there; {@value #NOBODY} for an open place. */
    private int[] owners = new int[FIRST_SIZE];

    private int used;
    /** Ids by owner, two numbers for each; the first stay open. */
    private long[] ids = new long[FIRST_SIZE];

    private int last;

    public TraceIndex() {
        try {
            mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(RandomIds.bytes(KEY_BYTES), METHOD));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + METHOD, impossible);
        }
    }

    /** From now on the signal is named for these; what it was named for before stays. */
    public void add(ReportId signal, Collection<Trace> traces) {
        int owner = NOBODY;
        for (Trace trace : traces) {
            long mark = mark(trace);
            if (!holds(mark, signal)) {
                owner = owner == NOBODY ? owner(signal) : owner;
                put(mark, owner);
            }
        }
    }

    /** Those that may have one of these. */
    public Set<ReportId> sharing(Collection<Trace> traces) {
        Set<ReportId> found = new HashSet<>();
        for (Trace trace : traces) {
            long mark = mark(trace);
            int named = 0;
            for (int at = place(mark); owners[at] != NOBODY && named < ENOUGH; at = next(at)) {
                if (marks[at] == mark) {
                    found.add(id(owners[at]));
                    named++;
                }
            }
        }
        return found;
    }

    private boolean holds(long mark, ReportId signal) {
        for (int at = place(mark); owners[at] != NOBODY; at = next(at)) {
            if (marks[at] == mark && id(owners[at]).equals(signal)) {
                return true;
            }
        }
        return false;
    }

    private void put(long mark, int owner) {
        if (2 * (used + 1) > marks.length) {
            grow();
        }
        int at = place(mark);
        while (owners[at] != NOBODY) {
            at = next(at);
        }
        marks[at] = mark;
        owners[at] = owner;
        used++;
    }

    private void grow() {
        long[] before = marks;
        int[] whose = owners;
        marks = new long[2 * before.length];
        owners = new int[marks.length];
        used = 0;
        for (int at = 0; at < before.length; at++) {
            if (whose[at] != NOBODY) {
                put(before[at], whose[at]);
            }
        }
    }

    private int owner(ReportId signal) {
        last++;
        if (2 * last + 2 > ids.length) {
            ids = Arrays.copyOf(ids, 2 * ids.length);
        }
        ids[2 * last] = signal.value().getMostSignificantBits();
        ids[2 * last + 1] = signal.value().getLeastSignificantBits();
        return last;
    }

    private ReportId id(int owner) {
        return new ReportId(new UUID(ids[2 * owner], ids[2 * owner + 1]));
    }

    private long mark(Trace trace) {
        byte[] value = (trace.of() + "|" + trace.value()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(mac.doFinal(value)).getLong();
    }

    private int place(long mark) {
        return (int) mark & (marks.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (marks.length - 1);
    }

    @Override
    public String toString() {
        return "TraceIndex[" + used + "]";
    }
}

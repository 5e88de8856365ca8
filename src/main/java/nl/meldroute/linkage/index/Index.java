package nl.meldroute.linkage.index;

import java.util.BitSet;
import nl.meldroute.linkage.text.Facts;

/** All records of a register, and where to look for them. */
public final class Index {
    private static final int SAMPLE = 3000;
    /** As many share a house with a relative where a register is too small to tell. */
    private static final double USUAL = 0.3;

    private static final int ENOUGH = 200;
    private final Words words = new Words();
    private final Packed packed = new Packed();
    private final Row row = new Row();
    private Buckets buckets = new Buckets(0);
    private final BitSet gone = new BitSet();
    private boolean ready;
    private double sharing = USUAL;

    /** Adds a record. After {@link #prepare} it is found at once. */
    public synchronized int add(Facts facts) {
        words.row(facts, row);
        int record = packed.add(facts.id(), row);
        if (ready) {
            Keys.each(row, words, key -> buckets.add(key, record));
        }
        return record;
    }

    /** It is found no more; how often its facts occur is counted anew with a next register. */
    public synchronized void remove(int record) {
        gone.set(record);
    }

    /** Whether it was removed. */
    public boolean removed(int record) {
        return gone.get(record);
    }

    /** After the first records. */
    public synchronized void prepare() {
        words.prepare();
        long[] keys = {0};
        for (int record = 0; record < packed.size(); record++) {
            packed.read(record, row);
            Keys.each(row, words, key -> keys[0]++);
        }
        buckets = new Buckets(keys[0]);
        for (int record = 0; record < packed.size(); record++) {
            packed.read(record, row);
            Keys.each(row, words, buckets::count);
        }
        buckets.counted();
        for (int record = 0; record < packed.size(); record++) {
            int number = record;
            packed.read(record, row);
            Keys.each(row, words, key -> buckets.put(key, number));
        }
        buckets.done();
        ready = true;
        sharing = sharing();
    }

    /** Of those with a house, how many share it with somebody of the same family name; from every so many. */
    private double sharing() {
        int step = Math.max(1, packed.size() / SAMPLE);
        Row mate = new Row();
        Ints mates = new Ints();
        int housed = 0;
        int shared = 0;
        for (int record = 0; record < packed.size(); record += step) {
            packed.read(record, row);
            if (row.number > 0 && row.street > 0 && row.families > 0) {
                housed++;
                mates.clear();
                find(Keys.of(Keys.STREET_NUMBER, row.street, row.number), mates, SAMPLE);
                boolean found = false;
                for (int at = 0; at < mates.size() && !found; at++) {
                    packed.read(mates.get(at), mate);
                    found = mates.get(at) != record
                            && mate.postcode == row.postcode
                            && mate.families > 0
                            && mate.family[0] == row.family[0];
                }
                shared += found ? 1 : 0;
            }
        }
        return housed < ENOUGH ? USUAL : (double) shared / housed;
    }

    /** Of those with a house, the part that shares it with a relative. */
    public double households() {
        return sharing;
    }

    public int size() {
        return packed.size();
    }

    public Words words() {
        return words;
    }

    public void read(int record, Row into) {
        packed.read(record, into);
    }

    public String id(int record) {
        return packed.id(record);
    }

    /** Records under a key, at most so many; the answer is how many there are. */
    public int find(long key, Ints found, int most) {
        return buckets.find(key, found, most);
    }
}

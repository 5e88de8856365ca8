package nl.meldroute.linkage.index;

/** Numbers of records that were found, to be filled again and again. */
public final class Found {
    private final Ints numbers = new Ints();

    Ints list() {
        return numbers;
    }

    public int size() {
        return numbers.size();
    }

    public int get(int at) {
        return numbers.get(at);
    }

    public void clear() {
        numbers.clear();
    }
}

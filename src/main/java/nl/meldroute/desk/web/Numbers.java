package nl.meldroute.desk.web;

/** Numbers in an address, which anybody can change. */
final class Numbers {
    private static final int DIGITS = 9;

    private Numbers() {}

    /** The number, from 0 to the most; 0 for what is none. */
    static int upTo(int most, String text) {
        boolean isNumber =
                !text.isEmpty() && text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Math.min(most, Integer.parseInt(text)) : 0;
    }
}

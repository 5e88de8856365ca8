package nl.meldroute.sources.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a column holds citizen service numbers. They are never asked and never kept: of nine digits one in eleven passes the check
 * by chance, so a column of which more than half does is one.
 */
public final class ServiceNumbers {
    private static final Pattern NAMES =
            Pattern.compile("(?i)\\W*(bsn|burger\\W?service\\W?n(umme)?r|so\\W?fi\\W?(nummer|nr)?)\\W*");
    private static final int DIGITS = 9;
    private static final int ELEVEN = 11;
    private static final char ZERO = '0';

    private ServiceNumbers() {}

    /** By what the column is called, or by what stands in it. */
    public static boolean in(String column, List<String> values) {
        long some = values.stream().filter(value -> !value.isEmpty()).count();
        long numbers = values.stream().filter(ServiceNumbers::passes).count();
        return NAMES.matcher(column).matches() || numbers * 2 > some;
    }

    private static boolean passes(String value) {
        String digits = value.replaceAll("[ .-]", "");
        if (!digits.matches("[0-9]{9}")) {
            return false;
        }
        int sum = -(digits.charAt(DIGITS - 1) - ZERO);
        for (int at = 0; at < DIGITS - 1; at++) {
            sum += (DIGITS - at) * (digits.charAt(at) - ZERO);
        }
        return sum % ELEVEN == 0 && !digits.equals("000000000");
    }
}

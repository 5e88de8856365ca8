package nl.meldroute.linkage.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When somebody was born, as far as it was written: a day, a month, a year, or from an age the years in which it may have been.
 *
 * @param year 0 where only the ends of a span are known, or nothing
 * @param month 0 where it was not written
 * @param day 0 where it was not written
 * @param from the first year it may have been; 0 where nothing is known
 * @param to the last one
 */
public record Birth(int year, int month, int day, int from, int to) {
    public static final Birth UNKNOWN = new Birth(0, 0, 0, 0, 0);

    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\b(\\d{1,2})\\b");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mrt", 3),
            Map.entry("maa", 3),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("tiener", 10),
            Map.entry("twintig", 20),
            Map.entry("dertig", 30),
            Map.entry("veertig", 40),
            Map.entry("vijftig", 50),
            Map.entry("zestig", 60),
            Map.entry("zeventig", 70),
            Map.entry("tachtig", 80),
            Map.entry("negentig", 90),
            Map.entry("twent", 20),
            Map.entry("thirt", 30),
            Map.entry("fort", 40),
            Map.entry("fift", 50),
            Map.entry("sixt", 60),
            Map.entry("sevent", 70),
            Map.entry("eight", 80));
    private static final int OLDEST = 120;
    private static final int CENTURY = 100;
    private static final int MOST_DAYS = 31;
    private static final int MOST_MONTHS = 12;
    private static final int ABOUT = 4;
    private static final int DECADE = 10;

    /** A date in any order, a year, or an age counted from today; {@link #UNKNOWN} for what is neither. */
    public static Birth parse(String text, LocalDate today) {
        String plain = Letters.plain(text);
        if (plain.isEmpty()) {
            return UNKNOWN;
        }
        Matcher eight = EIGHT.matcher(plain);
        if (eight.matches()) {
            return eight(eight, today);
        }
        List<Integer> numbers = NUMBERS.matcher(plain)
                .results()
                .map(number -> number.group().length() > 4 ? 0 : Integer.parseInt(number.group()))
                .toList();
        return numbers.size() == 3
                ? date(numbers.get(0), numbers.get(1), numbers.get(2), today)
                : shorter(plain, numbers, today);
    }

    /** A month with a year, a year, or an age. */
    private static Birth shorter(String plain, List<Integer> numbers, LocalDate today) {
        int least = numbers.stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        int month = month(plain);
        if (month > 0 && most > 0) {
            return of(whole(most, today), month, numbers.size() > 1 ? least : 0, today);
        }
        if (most > OLDEST && numbers.size() <= 2) {
            return of(most, numbers.size() == 2 ? least : 0, 0, today);
        }
        return age(plain, today);
    }

    public boolean known() {
        return from > 0;
    }

    /** Whether day, month and year are all there. */
    public boolean whole() {
        return year > 0 && month > 0 && day > 0;
    }

    private static Birth eight(Matcher digits, LocalDate today) {
        Birth first = date(number(digits, 1), number(digits, 2), number(digits, 3), today);
        String all = digits.group();
        Birth turned = date(
                Integer.parseInt(all.substring(0, 2)),
                Integer.parseInt(all.substring(2, 4)),
                Integer.parseInt(all.substring(4)),
                today);
        return turned.whole() && !first.whole() ? turned : first;
    }

    private static int number(Matcher digits, int group) {
        return Integer.parseInt(digits.group(group));
    }

    private static Birth date(int one, int two, int three, LocalDate today) {
        boolean yearFirst = one > MOST_DAYS && three < CENTURY;
        int year = whole(yearFirst ? one : three, today);
        int other = yearFirst ? three : one;
        Birth birth = two > MOST_MONTHS ? of(year, other, two, today) : of(year, two, other, today);
        // A day that no month has: the year and the month may still be right.
        Birth month = birth.known() ? birth : of(year, two, 0, today);
        return month.known() ? month : of(year, 0, 0, today);
    }

    private static int whole(int year, LocalDate today) {
        if (year >= CENTURY) {
            return year;
        }
        int now = today.getYear() % CENTURY;
        return today.getYear() - now + year - (year > now ? CENTURY : 0);
    }

    private static Birth of(int year, int month, int day, LocalDate today) {
        boolean impossible = year < 1000 || year > today.getYear() || month > MOST_MONTHS || day > MOST_DAYS;
        return impossible ? UNKNOWN : new Birth(year, month, day, year, year);
    }

    private static int month(String plain) {
        return Letters.words(plain).stream()
                .filter(word -> word.length() >= 3)
                .mapToInt(word -> MONTHS.getOrDefault(word.substring(0, 3), 0))
                .filter(month -> month > 0)
                .findFirst()
                .orElse(0);
    }

    private static Birth age(String plain, LocalDate today) {
        Matcher digits = TWO_DIGITS.matcher(plain);
        int least;
        int most;
        if (digits.find()) {
            int age = Integer.parseInt(digits.group(1));
            boolean exact = plain.matches("\\d{1,2}|\\d{1,2} (?:jaar|jr|j|years?|yrs?|y)(?: oud| old)?");
            boolean decade = age % DECADE == 0
                    && plain.matches(".*\\b(?:begin|start|early|eind|late|half|midden|mid|medio|in de)\\b.*");
            int slack = exact ? 0 : ABOUT;
            least = decade ? age + part(plain)[0] : age - slack;
            most = decade ? age + part(plain)[1] : age + slack;
        } else {
            int decade = TENS.entrySet().stream()
                    .filter(word -> plain.contains(word.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            if (decade == 0) {
                return UNKNOWN;
            }
            least = decade + part(plain)[0];
            most = decade + part(plain)[1];
        }
        return new Birth(0, 0, 0, today.getYear() - most - 1, today.getYear() - Math.max(0, least));
    }

    private static int[] part(String plain) {
        if (plain.matches(".*\\b(?:begin|start|early|vroeg)\\b.*")) {
            return new int[] {0, 4};
        }
        if (plain.matches(".*\\b(?:eind|late|laat)\\b.*")) {
            return new int[] {6, 10};
        }
        return plain.matches(".*\\b(?:half|midden|mid|medio)\\b.*") ? new int[] {3, 7} : new int[] {-1, 10};
    }

    @Override
    public String toString() {
        return "Birth[content]";
    }
}

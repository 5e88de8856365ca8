package nl.meldroute.linkage.index;

import java.util.function.LongConsumer;

/** The pairs of facts under which a record is found. Two people have one of them in common by chance only; a pair that many have is capped. */
public final class Keys {
    public static final int FAMILY = 1;
    public static final int FAMILY_GIVEN = 2;
    public static final int FAMILY_YEAR = 3;
    public static final int FAMILY_DAY = 4;
    public static final int FAMILY_AREA = 5;
    public static final int FAMILY_CITY = 6;
    public static final int GIVEN_BIRTH = 7;
    public static final int BIRTH_AREA = 8;
    public static final int HOUSE = 9;
    public static final int STREET_NUMBER = 10;
    public static final int PHONE = 11;
    public static final int OTHER = 12;
    public static final int COMPANY = 13;
    public static final int COMPANY_PAIR = 14;
    public static final int GIVEN = 15;
    public static final int CODE = 16;
    private static final int DAYS = 512;
    private static final long TEN = 10;
    private static final int SHORTEST_CODE = 4;

    private Keys() {}

    /** A whole date as one number. */
    public static int date(int year, int monthDay) {
        return year * DAYS + monthDay;
    }

    /** Of two facts of a kind. */
    public static long of(int kind, long one, long other) {
        return Buckets.key(kind, one, other);
    }

    static void each(Row row, Words words, LongConsumer keys) {
        int area = words.areaOf(row.postcode);
        names(row, area, keys);
        if (row.monthDay() > 0 && row.year > 0 && area > 0) {
            keys.accept(Buckets.key(BIRTH_AREA, date(row.year, row.monthDay()), area));
        }
        if (row.number > 0 && row.postcode > 0) {
            keys.accept(Buckets.key(HOUSE, row.postcode, row.number));
        }
        if (row.street > 0) {
            keys.accept(Buckets.key(STREET_NUMBER, row.street, row.number));
        }
        if (row.phone > 0) {
            digits(row.phone, keys);
        }
        others(row, words, keys);
        companies(row, keys);
    }

    private static void names(Row row, int area, LongConsumer keys) {
        for (int nth = 0; nth < row.families; nth++) {
            int family = row.family[nth];
            keys.accept(Buckets.key(FAMILY, family, 0));
            for (int given = 0; given < row.givens; given++) {
                if (row.given[given] != family) {
                    keys.accept(Buckets.key(FAMILY_GIVEN, family, row.given[given]));
                }
            }
            if (row.year > 0) {
                keys.accept(Buckets.key(FAMILY_YEAR, family, row.year));
            }
            if (row.monthDay() > 0) {
                keys.accept(Buckets.key(FAMILY_DAY, family, row.monthDay()));
            }
            if (area > 0) {
                keys.accept(Buckets.key(FAMILY_AREA, family, area));
            }
            if (row.city > 0) {
                keys.accept(Buckets.key(FAMILY_CITY, family, row.city));
            }
        }
        for (int nth = 0; nth < row.givens; nth++) {
            if (row.families == 0) {
                keys.accept(Buckets.key(GIVEN, row.given[nth], 0));
            }
            if (row.monthDay() > 0 && row.year > 0) {
                keys.accept(Buckets.key(GIVEN_BIRTH, row.given[nth], date(row.year, row.monthDay())));
            }
        }
    }

    /** A number, and what is left of it without one of its digits: what lost, gained or changed one has one of these in common. */
    public static void digits(long number, LongConsumer keys) {
        keys.accept(Buckets.key(PHONE, number, 0));
        for (long power = 1; power * TEN <= number; power *= TEN) {
            keys.accept(Buckets.key(PHONE, number / (power * TEN) * power + number % power, 0));
        }
    }

    private static void others(Row row, Words words, LongConsumer keys) {
        for (int other : new int[] {row.email, row.website, row.kvk, row.identifier, row.plate}) {
            if (other > 0) {
                keys.accept(Buckets.key(OTHER, other, 0));
                if (other != row.website) {
                    code(words.others().text(other), keys);
                }
            }
        }
    }

    /** A code with each of its signs left out, so that one that was misread is found. */
    public static void code(String code, LongConsumer keys) {
        int until = code.indexOf('@') > 0 ? code.indexOf('@') : code.length();
        if (until < SHORTEST_CODE) {
            return;
        }
        keys.accept(Buckets.key(CODE, code.substring(0, until).hashCode(), 0));
        for (int without = 0; without < until; without++) {
            keys.accept(
                    Buckets.key(CODE, (code.substring(0, without) + code.substring(without + 1, until)).hashCode(), 0));
        }
    }

    private static void companies(Row row, LongConsumer keys) {
        for (int nth = 0; nth < row.companies; nth++) {
            keys.accept(Buckets.key(COMPANY, row.company[nth], 0));
            for (int other = nth + 1; other < row.companies; other++) {
                keys.accept(pair(row.company[nth], row.company[other]));
            }
        }
    }

    /** Two words in any order. */
    public static long pair(int one, int other) {
        return Buckets.key(COMPANY_PAIR, Math.min(one, other), Math.max(one, other));
    }
}

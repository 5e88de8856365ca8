package nl.meldroute.linkage.score;

import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.index.Row;
import nl.meldroute.linkage.index.Words;
import nl.meldroute.linkage.text.Birth;

/** What a date of birth says, or a year, or an age. */
final class BirthWeights {
    private static final int NEARLY = 3;
    private static final double OF_MONTH = 1 / 12.0;
    private static final double OF_DAY = 1 / 30.0;
    private static final double YEARS_ALIKE = 12;
    private final Birth birth;
    private final double[] weights = new double[Level.values().length];

    BirthWeights(Birth birth, Words words, Model model) {
        this.birth = birth;
        if (birth.whole()) {
            whole(words, model);
        } else if (birth.known()) {
            span(words, model);
        }
    }

    private void whole(Words words, Model model) {
        double year = year(words, birth.year(), birth.year());
        double day = day(words, birth.month(), birth.day());
        double turned = day(words, birth.day(), birth.month());
        put(model, Level.EXACT, year * day);
        put(model, Level.SWAPPED, year * turned);
        put(model, Level.NEAR, year * (OF_MONTH + OF_DAY) + day * YEARS_ALIKE * Background.YEAR);
        put(model, Level.PARTLY, year);
        put(model, Level.ANNIVERSARY, day);
        put(model, Level.OTHER, 1 - year);
    }

    private void span(Words words, Model model) {
        double fits = year(words, birth.from(), birth.to());
        double nearly = year(words, birth.from() - NEARLY, birth.to() + NEARLY) - fits;
        boolean exact = birth.year() > 0;
        double month = birth.month() > 0 ? OF_MONTH : 1;
        weights[Level.FITS.place()] =
                Weights.log2((exact ? 0.9 : model.chance(Part.BIRTH, Level.FITS)) / (fits * month));
        weights[Level.NEARLY.place()] = Weights.log2(model.chance(Part.BIRTH, Level.NEARLY) / nearly);
        weights[Level.OTHER.place()] = Weights.log2(0.04 / Math.max(0.1, 1 - fits - nearly));
    }

    private void put(Model model, Level level, double chance) {
        weights[level.place()] = Weights.log2(model.chance(Part.BIRTH, level) / Math.max(chance, 1e-9));
    }

    private static double year(Words words, int from, int to) {
        double count = 0;
        for (int year = from; year <= to; year++) {
            count += words.year(year);
        }
        return Background.chance(count, words.totals().births, (to - from + 1) * Background.YEAR);
    }

    private static double day(Words words, int month, int day) {
        boolean none = month > 12 || day > 31;
        double count = none ? 0 : words.day(month * 32 + day);
        return Background.chance(count, words.totals().births, Background.DAY);
    }

    Birth birth() {
        return birth;
    }

    void weigh(Row row, Weighed into) {
        if (birth.known() && row.year > 0) {
            Level level = level(row);
            into.set(Part.BIRTH, level, weights[level.place()]);
        }
    }

    private Level level(Row row) {
        if (birth.whole() && row.monthDay() > 0) {
            return wholes(row);
        }
        if (birth.whole()) {
            return row.year == birth.year() ? Level.PARTLY : Level.OTHER;
        }
        boolean otherMonth = birth.month() > 0 && row.month > 0 && birth.month() != row.month;
        if (row.year >= birth.from() && row.year <= birth.to()) {
            return otherMonth ? Level.NEARLY : Level.FITS;
        }
        int off = Math.max(birth.from() - row.year, row.year - birth.to());
        return off <= NEARLY ? Level.NEARLY : Level.OTHER;
    }

    private Level wholes(Row row) {
        boolean year = row.year == birth.year();
        boolean month = row.month == birth.month();
        boolean day = row.day == birth.day();
        if (year && month && day) {
            return Level.EXACT;
        }
        if (year && row.month == birth.day() && row.day == birth.month()) {
            return Level.SWAPPED;
        }
        if (year) {
            return month || day ? Level.NEAR : Level.PARTLY;
        }
        if (month && day) {
            return alike(row.year, birth.year()) ? Level.NEAR : Level.ANNIVERSARY;
        }
        return Level.OTHER;
    }

    /** One apart, one digit apart, or two digits that changed places. */
    private static boolean alike(int one, int other) {
        int unlike = 0;
        for (int power = 1; power <= 1000; power *= 10) {
            unlike += one / power % 10 == other / power % 10 ? 0 : 1;
        }
        boolean turned = one / 100 == other / 100 && one % 10 == other / 10 % 10 && one / 10 % 10 == other % 10;
        return unlike == 1 || Math.abs(one - other) == 1 || turned;
    }
}

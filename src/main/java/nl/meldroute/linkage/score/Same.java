package nl.meldroute.linkage.score;

import nl.meldroute.linkage.index.Row;

/** Whether two records are plainly about one person, who is then no rival of their own. */
final class Same {
    private static final double ENOUGH = 3.5;
    private static final double NAME = 1;
    private static final double OTHER_GIVEN = -2;
    private static final double OTHER_FAMILY = -1;
    private static final double DATE = 2;
    private static final double HALF_A_DATE = -0.5;
    private static final double OTHER_DATE = -3;
    private static final double HOUSE = 1.5;
    private static final double CONTACT = 2;
    private static final double REGISTER = 4;

    private Same() {}

    static boolean person(Row one, Row other) {
        if (one.same(other)) {
            return true;
        }
        double sum = 0;
        if (one.givens > 0 && other.givens > 0) {
            sum += shared(one.given, one.givens, other.given, other.givens) ? NAME : OTHER_GIVEN;
        }
        if (one.families > 0 && other.families > 0) {
            sum += shared(one.family, one.families, other.family, other.families) ? NAME : OTHER_FAMILY;
        }
        if (one.companies > 0 && other.companies > 0) {
            sum += shared(one.company, one.companies, other.company, other.companies) ? NAME : OTHER_GIVEN;
        }
        return sum + date(one, other) + house(one, other) + codes(one, other) >= ENOUGH;
    }

    private static double date(Row one, Row other) {
        if (one.monthDay() == 0 || other.monthDay() == 0) {
            return 0;
        }
        boolean day = one.monthDay() == other.monthDay();
        boolean year = one.year == other.year;
        if (day && year) {
            return DATE;
        }
        return day || year ? HALF_A_DATE : OTHER_DATE;
    }

    private static double house(Row one, Row other) {
        boolean street = one.street > 0 && one.street == other.street;
        boolean postcode = one.postcode > 0 && one.postcode == other.postcode;
        return one.number > 0 && one.number == other.number && (street || postcode) ? HOUSE : 0;
    }

    private static double codes(Row one, Row other) {
        double sum = one.phone > 0 && one.phone == other.phone ? CONTACT : 0;
        sum += one.email > 0 && one.email == other.email ? CONTACT : 0;
        sum += one.kvk > 0 && one.kvk == other.kvk ? REGISTER : 0;
        return sum + (one.identifier > 0 && one.identifier == other.identifier ? REGISTER : 0);
    }

    private static boolean shared(int[] left, int lefts, int[] right, int rights) {
        for (int one = 0; one < lefts; one++) {
            for (int two = 0; two < rights; two++) {
                if (left[one] == right[two]) {
                    return true;
                }
            }
        }
        return false;
    }
}

package nl.meldroute.linkage.index;

import java.util.Arrays;

/** The facts of one record as numbers, to be read into again and again. 0 where it says nothing. */
public final class Row {
    public static final int MOST = 8;
    public final int[] given = new int[MOST];
    public int givens;
    public final int[] family = new int[MOST];
    public int families;
    public int year;
    public int month;
    public int day;
    public int street;
    public int number;
    public int addition;
    public int postcode;
    public int city;
    public long phone;
    public int email;
    public int website;
    public int plate;
    public final int[] company = new int[MOST];
    public int companies;
    public int kvk;
    public int identifier;

    /** Day and month as one number. */
    public int monthDay() {
        return month == 0 || day == 0 ? 0 : month * 32 + day;
    }

    /** Whether both say the same, no more and no less. */
    public boolean same(Row other) {
        return Arrays.equals(given, 0, givens, other.given, 0, other.givens)
                && Arrays.equals(family, 0, families, other.family, 0, other.families)
                && Arrays.equals(company, 0, companies, other.company, 0, other.companies)
                && year == other.year
                && monthDay() == other.monthDay()
                && street == other.street
                && number == other.number
                && postcode == other.postcode
                && city == other.city
                && phone == other.phone
                && email == other.email
                && website == other.website
                && plate == other.plate
                && kvk == other.kvk
                && identifier == other.identifier;
    }

    void clear() {
        givens = 0;
        families = 0;
        companies = 0;
        year = 0;
        month = 0;
        day = 0;
        street = 0;
        number = 0;
        addition = 0;
        postcode = 0;
        city = 0;
        phone = 0;
        email = 0;
        website = 0;
        plate = 0;
        kvk = 0;
        identifier = 0;
    }
}

package nl.meldroute.linkage.index;

import java.util.List;
import nl.meldroute.linkage.text.Birth;
import nl.meldroute.linkage.text.Facts;

/** What occurs in a register and how often: the words by number, and the counts from which follows how much an agreement says. */
public final class Words {
    static final int AREA = 4;
    private static final int YEARS = 2200;
    private static final int DAYS = 13 * 32;
    private static final int HIGHEST = 1000;
    private final Vocabulary names = Vocabulary.ofNames();
    private final Vocabulary streets = Vocabulary.ofStreets();
    private final Vocabulary cities = Vocabulary.ofNames();
    private final Vocabulary companies = Vocabulary.ofNames();
    private final Dictionary postcodes = new Dictionary();
    private final Dictionary areas = new Dictionary();
    private final Dictionary doors = new Dictionary();
    private final Dictionary others = new Dictionary();
    private final Counts given = new Counts();
    private final Counts family = new Counts();
    private final int[] years = new int[YEARS];
    private final int[] days = new int[DAYS];
    private final int[] numbers = new int[HIGHEST];
    private final int[] letters = new int[27];
    private final Totals totals = new Totals();

    /** How many records say something of a kind. */
    public static final class Totals {
        public int records;
        public int given;
        public int family;
        public int births;
        public int numbers;
    }

    /** Counts the facts and writes them as numbers. */
    void row(Facts facts, Row row) {
        row.clear();
        totals.records++;
        row.givens = names(facts.name().given(), row.given, given);
        row.families = names(facts.name().family(), row.family, family);
        totals.given += row.givens > 0 ? 1 : 0;
        totals.family += row.families > 0 ? 1 : 0;
        birth(facts.birth(), row);
        row.street = streets.add(facts.street());
        row.number = facts.house().number();
        row.addition = doors.add(facts.house().addition());
        row.postcode = postcodes.add(facts.postcode());
        areas.add(area(facts.postcode()));
        row.city = cities.add(facts.city());
        if (row.number > 0) {
            numbers[Math.min(row.number, HIGHEST - 1)]++;
            totals.numbers++;
        }
        row.phone = facts.phone().isEmpty() ? 0 : Long.parseLong(facts.phone());
        row.email = others.add(facts.email());
        row.website = others.add(facts.website());
        row.plate = others.add(facts.plate());
        row.kvk = others.add(facts.kvk());
        row.identifier = others.add(facts.identifier());
        company(facts, row);
    }

    private int names(List<String> words, int[] into, Counts counts) {
        int count = 0;
        for (String word : words) {
            into[count] = names.add(word);
            counts.more(into[count]);
            if (counts == given) {
                letters[letter(word)]++;
            }
            count++;
        }
        return count;
    }

    private void birth(Birth birth, Row row) {
        row.year = birth.year();
        row.month = birth.month();
        row.day = birth.day();
        if (row.year > 0) {
            years[Math.min(row.year, YEARS - 1)]++;
            days[row.monthDay()]++;
            totals.births++;
        }
    }

    private void company(Facts facts, Row row) {
        for (List<String> words : List.of(facts.company().words(), facts.trade().words())) {
            for (String word : words) {
                if (row.companies < Row.MOST) {
                    row.company[row.companies++] = companies.add(word);
                }
            }
        }
    }

    /** After the whole register was counted. */
    void prepare() {
        names.prepare();
        streets.prepare();
        cities.prepare();
        companies.prepare();
    }

    /** The part of a postcode that stands for a neighbourhood or a town. */
    public static String area(String postcode) {
        return postcode.length() > AREA ? postcode.substring(0, AREA) : postcode;
    }

    /** The number of the area of a postcode. */
    public int areaOf(int postcode) {
        return postcode == 0 ? 0 : areas.find(area(postcodes.text(postcode)));
    }

    public Vocabulary names() {
        return names;
    }

    public Vocabulary streets() {
        return streets;
    }

    public Vocabulary cities() {
        return cities;
    }

    public Vocabulary companies() {
        return companies;
    }

    public Dictionary postcodes() {
        return postcodes;
    }

    public Dictionary areas() {
        return areas;
    }

    public Dictionary doors() {
        return doors;
    }

    /** Mail, websites, plates and numbers of registers. */
    public Dictionary others() {
        return others;
    }

    public Totals totals() {
        return totals;
    }

    /** How often a word is a given name. */
    public int given(int word) {
        return given.of(word);
    }

    /** How many given names begin with the letter of this one. */
    public int beginning(String given) {
        return letters[letter(given)];
    }

    private static int letter(String word) {
        int letter = word.charAt(0) - 'a';
        return letter < 0 || letter > 25 ? 26 : letter;
    }

    /** How often a word is a family name. */
    public int family(int word) {
        return family.of(word);
    }

    public int year(int year) {
        return year < 0 || year >= YEARS ? 0 : years[year];
    }

    public int day(int monthDay) {
        return days[monthDay];
    }

    public int number(int number) {
        return numbers[Math.min(number, HIGHEST - 1)];
    }

    /** Counts by number. */
    private static final class Counts {
        private final Ints counts = new Ints();

        void more(int number) {
            while (counts.size() <= number) {
                counts.add(0);
            }
            counts.set(number, counts.get(number) + 1);
        }

        int of(int number) {
            return number < counts.size() ? counts.get(number) : 0;
        }
    }
}

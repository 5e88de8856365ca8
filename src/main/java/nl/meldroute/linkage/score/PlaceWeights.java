package nl.meldroute.linkage.score;

import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.index.Dictionary;
import nl.meldroute.linkage.index.Near;
import nl.meldroute.linkage.index.Row;
import nl.meldroute.linkage.index.Vocabulary;
import nl.meldroute.linkage.index.Words;
import nl.meldroute.linkage.text.Edits;
import nl.meldroute.linkage.text.Facts;
import nl.meldroute.linkage.text.HouseNumber;

/** What an address says. A postcode names the street and the town, so that these say little more; who moved, moved with all of it. */
final class PlaceWeights {
    private static final double SAME_STREET = 0.97;
    private static final double IN_STREET = 1 / 15.0;
    private static final double NEAR_NUMBERS = 0.15;
    private static final double OTHER_DOOR = -1;
    private static final double OTHERWISE = 0.6;
    private static final double AT_ODDS = -1;
    private static final double OTHER_TOWN = -0.5;
    private static final double TOWN_OF_DUTCH = 0.05;
    private static final double TOWN_OF_AREA = 1;
    private final Words words;
    private final Model model;
    private final PostcodeLevels postcode;
    private final Near streets;
    private final Near cities;
    private final double[] street;
    private final double[] city;
    private final boolean hasStreet;
    private final boolean hasCity;
    private final HouseNumber house;
    private final double number;

    PlaceWeights(Facts facts, Words words, Model model) {
        this.words = words;
        this.model = model;
        postcode = new PostcodeLevels(facts.postcode(), words, model);
        hasStreet = !facts.street().isEmpty();
        hasCity = !facts.city().isEmpty();
        streets = near(facts.street(), words.streets());
        cities = near(facts.city(), words.cities());
        street = chances(streets, words.streets().words(), Background.STREET);
        city = chances(cities, words.cities().words(), Background.CITY);
        house = facts.house();
        number = Background.chance(words.number(house.number()), words.totals().numbers, Background.NUMBER);
    }

    private static Near near(String word, Vocabulary words) {
        Near near = new Near();
        if (!word.isEmpty()) {
            words.near(word, Level.EXACT, near);
        }
        return near;
    }

    private static double[] chances(Near near, Dictionary words, double expected) {
        double[] chances = new double[Level.values().length];
        for (int at = 0; at < near.size(); at++) {
            chances[near.level(near.word(at)).place()] += words.count(near.word(at));
        }
        for (int level = 0; level < chances.length; level++) {
            chances[level] = Background.chance(chances[level], words.total(), expected);
        }
        return chances;
    }

    int postcode() {
        return postcode.number();
    }

    int area() {
        return postcode.area();
    }

    Near streets() {
        return streets;
    }

    Near cities() {
        return cities;
    }

    int houseNumber() {
        return house.number();
    }

    void weigh(Row row, Weighed into) {
        Level code = postcode.of(row);
        Level road = hasStreet && row.street > 0 ? streets.level(row.street) : Level.MISSING;
        Level town = hasCity && row.city > 0 ? cities.level(row.city) : Level.MISSING;
        boolean here = agrees(road) || (agrees(code) && code != Level.PARTLY);
        boolean unlike = code == Level.OTHER || road == Level.OTHER;
        boolean elsewhere = !here && !agrees(code) && unlike;
        if (elsewhere) {
            double moved = model.chance(Part.STREET, Level.ELSEWHERE);
            into.set(Part.STREET, Level.ELSEWHERE, Weights.log2(moved));
        } else {
            streetAndCode(code, road, into);
        }
        if (town != Level.MISSING) {
            into.set(Part.CITY, town, elsewhere ? townElsewhere(town) : town(town, code));
        }
        if (house.number() > 0 && row.number > 0 && here) {
            number(row, narrow(code, road), into);
        }
    }

    private void streetAndCode(Level code, Level road, Weighed into) {
        if (code != Level.MISSING) {
            into.set(Part.POSTCODE, code, postcode.weight(code));
        }
        if (road != Level.MISSING) {
            double says = says(Part.STREET, road, street);
            if (code == Level.EXACT && postcode.namesStreet()) {
                says = agrees(road) ? Math.min(says, Weights.log2(1 / SAME_STREET)) : AT_ODDS;
            }
            into.set(Part.STREET, road, says);
        }
    }

    private double town(Level town, Level code) {
        double says = says(Part.CITY, town, city);
        if (!agrees(code)) {
            return says;
        }
        return agrees(town) ? Math.min(says, postcode.namesStreet() ? TOWN_OF_DUTCH : TOWN_OF_AREA) : AT_ODDS;
    }

    private double townElsewhere(Level town) {
        return town == Level.OTHER ? OTHER_TOWN : Math.max(0, says(Part.CITY, town, city) - 1);
    }

    private double says(Part part, Level level, double[] chances) {
        return Weights.log2(model.chance(part, level) / (level == Level.OTHER ? OTHERWISE : chances[level.place()]));
    }

    /** Whether no more than a street is left to choose from. */
    private boolean narrow(Level code, Level road) {
        return (code == Level.EXACT && postcode.namesStreet()) || (agrees(road) && agrees(code));
    }

    private void number(Row row, boolean narrow, Weighed into) {
        double chance = narrow ? IN_STREET : number;
        if (row.number == house.number()) {
            double says = Weights.log2(model.chance(Part.HOUSE_NUMBER, Level.EXACT) / chance);
            boolean other = otherDoor(row);
            into.set(Part.HOUSE_NUMBER, other ? Level.PARTLY : Level.EXACT, other ? says + OTHER_DOOR : says);
        } else {
            Level level = alike(row.number, house.number()) ? Level.NEAR : Level.OTHER;
            double by = level == Level.NEAR ? NEAR_NUMBERS : 1 - NEAR_NUMBERS - chance;
            into.set(Part.HOUSE_NUMBER, level, Weights.log2(model.chance(Part.HOUSE_NUMBER, level) / by));
        }
    }

    private boolean otherDoor(Row row) {
        return !house.addition().isEmpty()
                && row.addition > 0
                && !words.doors().text(row.addition).equals(house.addition());
    }

    private static boolean alike(int one, int other) {
        return Edits.between(Integer.toString(one), Integer.toString(other), 1) <= 1;
    }

    private static boolean agrees(Level level) {
        return level != Level.MISSING && level != Level.OTHER;
    }
}

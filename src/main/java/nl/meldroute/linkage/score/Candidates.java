package nl.meldroute.linkage.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.index.Index;
import nl.meldroute.linkage.index.Ints;
import nl.meldroute.linkage.index.Keys;
import nl.meldroute.linkage.index.Near;
import nl.meldroute.linkage.index.Numbers;
import nl.meldroute.linkage.text.Birth;

/** Which records are worth comparing: those that share a pair of facts. A pair that too many have counts with another such pair only. */
final class Candidates {
    private static final int MOST_OF_KEY = 200;
    private static final int MOST_OF_BIG = 12_000;
    private static final int MOST = 4000;
    private static final int COMPARED = 1000;
    private static final int WORDS = 32;
    private static final int FAR_WORDS = 12;
    private static final int TURNED_WORDS = 10;
    private static final int FEW = 6;
    private final Index index;
    private final Ints found = new Ints();
    private final Numbers chosen = new Numbers();
    private final Numbers big = new Numbers();
    private final Numbers order = new Numbers();
    private boolean capped;
    private long unseen;

    Candidates(Index index) {
        this.index = index;
    }

    /** Looks for a question. */
    void look(Question question) {
        chosen.clear();
        big.clear();
        capped = false;
        unseen = 0;
        codes(question);
        int[] family = words(question.names().family(), true, WORDS);
        int[] given = words(question.names().given(), false, WORDS);
        place(question, family);
        birth(question.birth().birth(), family, given, question.place().area());
        pairs(Keys.FAMILY_GIVEN, family, given);
        if (!question.names().loose()) {
            int[] turnedFamily = words(question.names().given(), true, TURNED_WORDS);
            int[] turnedGiven = words(question.names().family(), false, TURNED_WORDS);
            pairs(Keys.FAMILY_GIVEN, turnedFamily, turnedGiven);
            birth(question.birth().birth(), turnedFamily, turnedGiven, 0);
        }
        alone(Keys.FAMILY, family);
        alone(Keys.GIVEN, given);
        company(question);
        for (int at = 0; at < big.size(); at++) {
            if (Integer.bitCount(big.mask(at)) > 1) {
                chosen.add(big.number(at), big.mask(at));
            }
        }
        choose();
    }

    /** First those who share two pairs of facts, then those who were found first, by the closest words. */
    private void choose() {
        order.clear();
        boolean all = chosen.size() <= COMPARED;
        for (int at = 0; at < chosen.size() && order.size() < COMPARED; at++) {
            if (all || Integer.bitCount(chosen.mask(at)) > 1) {
                order.add(chosen.number(at), 1);
            }
        }
        for (int at = 0; at < chosen.size() && order.size() < COMPARED; at++) {
            order.add(chosen.number(at), 1);
        }
        capped |= chosen.size() > order.size();
    }

    int size() {
        return order.size();
    }

    int record(int at) {
        return order.number(at);
    }

    /** Whether a pair of facts was so common that not all who share it were compared. */
    boolean capped() {
        return capped;
    }

    /** How many share the names that were not all compared. */
    long unseen() {
        return unseen;
    }

    private int[] words(List<Token> tokens, boolean family, int most) {
        List<Integer> words = new ArrayList<>();
        for (Token token : tokens) {
            Near near = token.near();
            List<Integer> own = new ArrayList<>();
            for (int at = 0; at < near.size(); at++) {
                int word = near.word(at);
                if ((family ? index.words().family(word) : index.words().given(word)) > 0) {
                    own.add(word);
                }
            }
            own.sort(Comparator.<Integer>comparingInt(word -> near.level(word).place())
                    .thenComparingInt(word -> family
                            ? -index.words().family(word)
                            : -index.words().given(word))
                    .thenComparingInt(word -> word));
            int far = 0;
            int taken = 0;
            for (int word : own) {
                far += near.level(word) == Level.FAR ? 1 : 0;
                if (taken < most && far <= FAR_WORDS && !words.contains(word)) {
                    words.add(word);
                    taken++;
                }
            }
        }
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private void codes(Question question) {
        if (!question.codes().phone().isEmpty()) {
            Keys.digits(Long.parseLong(question.codes().phone()), key -> look(Keys.PHONE, key));
        }
        for (String code : question.codes().codes()) {
            if (!code.isEmpty()) {
                Keys.code(code, key -> look(Keys.CODE, key));
            }
        }
        for (String code : question.codes().codes()) {
            other(code);
        }
        other(question.codes().website());
    }

    private void other(String code) {
        int number = index.words().others().find(code);
        if (number > 0) {
            look(Keys.OTHER, Keys.of(Keys.OTHER, number, 0));
        }
    }

    private void place(Question question, int[] family) {
        PlaceWeights place = question.place();
        if (place.postcode() > 0 && place.houseNumber() > 0) {
            look(Keys.HOUSE, Keys.of(Keys.HOUSE, place.postcode(), place.houseNumber()));
        }
        for (int at = 0; at < Math.min(FEW, place.streets().size()); at++) {
            look(Keys.STREET_NUMBER, Keys.of(Keys.STREET_NUMBER, place.streets().word(at), place.houseNumber()));
        }
        for (int word : family) {
            if (place.area() > 0) {
                look(Keys.FAMILY_AREA, Keys.of(Keys.FAMILY_AREA, word, place.area()));
            }
            for (int at = 0; at < Math.min(FEW, place.cities().size()); at++) {
                look(
                        Keys.FAMILY_CITY,
                        Keys.of(Keys.FAMILY_CITY, word, place.cities().word(at)));
            }
        }
    }

    private void birth(Birth birth, int[] family, int[] given, int area) {
        if (birth.whole()) {
            int day = birth.month() * 32 + birth.day();
            int turned = birth.day() <= 12 ? birth.day() * 32 + birth.month() : day;
            for (int date : day == turned ? new int[] {day} : new int[] {day, turned}) {
                for (int word : given) {
                    look(Keys.GIVEN_BIRTH, Keys.of(Keys.GIVEN_BIRTH, word, Keys.date(birth.year(), date)));
                }
                for (int word : family) {
                    look(Keys.FAMILY_DAY, Keys.of(Keys.FAMILY_DAY, word, date));
                }
                if (area > 0) {
                    look(Keys.BIRTH_AREA, Keys.of(Keys.BIRTH_AREA, Keys.date(birth.year(), date), area));
                }
            }
        }
        for (int year = birth.from(); year > 0 && year <= Math.min(birth.to(), birth.from() + 2 * FEW); year++) {
            for (int word : family) {
                look(Keys.FAMILY_YEAR, Keys.of(Keys.FAMILY_YEAR, word, year));
            }
        }
    }

    private void pairs(int kind, int[] family, int[] given) {
        for (int one : family) {
            for (int other : given) {
                if (one != other) {
                    look(kind, Keys.of(kind, one, other));
                }
            }
        }
    }

    private void alone(int kind, int[] words) {
        for (int at = 0; at < Math.min(FEW, words.length); at++) {
            look(kind, Keys.of(kind, words[at], 0));
        }
    }

    private void company(Question question) {
        List<Near> asked = question.company().asked();
        for (int one = 0; one < asked.size(); one++) {
            for (int at = 0; at < Math.min(WORDS, asked.get(one).size()); at++) {
                int word = asked.get(one).word(at);
                look(Keys.COMPANY, Keys.of(Keys.COMPANY, word, 0));
                for (int other = one + 1; other < asked.size(); other++) {
                    for (int nth = 0; nth < Math.min(FEW, asked.get(other).size()); nth++) {
                        look(Keys.COMPANY_PAIR, Keys.pair(word, asked.get(other).word(nth)));
                    }
                }
            }
        }
    }

    private void look(int kind, long key) {
        if (chosen.size() > MOST) {
            capped = true;
            return;
        }
        found.clear();
        int all = index.find(key, found, MOST_OF_KEY + 1);
        if (all <= MOST_OF_KEY) {
            for (int at = 0; at < found.size(); at++) {
                if (!index.removed(found.get(at))) {
                    chosen.add(found.get(at), 1 << kind);
                }
            }
            return;
        }
        capped = true;
        unseen += kind == Keys.FAMILY_GIVEN ? all : 0;
        if (big.size() < 2 * MOST_OF_BIG && kind != Keys.FAMILY) {
            found.clear();
            index.find(key, found, MOST_OF_BIG);
            for (int at = 0; at < found.size(); at++) {
                if (!index.removed(found.get(at))) {
                    big.add(found.get(at), 1 << kind);
                }
            }
        }
    }
}

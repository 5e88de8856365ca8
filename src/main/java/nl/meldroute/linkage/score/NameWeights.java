package nl.meldroute.linkage.score;

import java.util.ArrayList;
import java.util.List;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.index.Row;
import nl.meldroute.linkage.index.Words;
import nl.meldroute.linkage.text.PersonName;

/** What the names say: the best of each kind in full, others for a part, changed places at a price. */
public final class NameWeights {
    private static final double SWAPPED = -4.5;
    private static final int SHORTEST_REST = 4;
    private static final int LONG = 8;
    private static final String[] BEFORE = {
        "vanden", "vander", "vande", "van", "den", "der", "ter", "ten", "de", "el", "al", "ben", "bou", "ait"
    };
    private final Words words;
    private final List<Token> given = new ArrayList<>();
    private final List<Token> family = new ArrayList<>();
    private final boolean loose;
    private final LooseNames looseNames;
    private final Side straightGiven;
    private final Side straightFamily;
    private final Side turnedGiven;
    private final Side turnedFamily;

    NameWeights(PersonName name, Words words, Model model) {
        this.words = words;
        this.loose = name.loose();
        tokens(name.given(), given, model);
        if (loose) {
            family.addAll(given);
        } else {
            tokens(name.family(), family, model);
        }
        glued(name, model);
        looseNames = new LooseNames(loose ? given : both(), words);
        straightGiven = new Side(given, words, false);
        straightFamily = new Side(family, words, true);
        turnedGiven = new Side(family, words, false);
        turnedFamily = new Side(given, words, true);
    }

    private void tokens(List<String> some, List<Token> into, Model model) {
        for (String word : some) {
            into.add(new Token(word, words, model));
        }
        if (some.size() > 1) {
            for (int at = 0; at + 1 < some.size(); at++) {
                String joined = some.get(at) + some.get(at + 1);
                if (some.get(at).length() > 1 && joined.length() > SHORTEST_REST) {
                    into.get(at).or(joined, joined.length() < LONG ? Level.SOUND : Level.EXACT, words, model);
                }
            }
        }
    }

    /** "Vandenberg" is "van den Berg", and the other way round. */
    private void glued(PersonName name, Model model) {
        String before = name.infix().replace(" ", "");
        for (Token token : family) {
            if (!before.isEmpty()) {
                token.or(before + token.text(), Level.SOUND, words, model);
            }
            for (String infix : BEFORE) {
                int left = token.text().length() - infix.length();
                if (token.text().startsWith(infix) && left >= SHORTEST_REST) {
                    token.or(token.text().substring(infix.length()), Level.SOUND, words, model);
                    break;
                }
            }
        }
    }

    private List<Token> both() {
        List<Token> all = new ArrayList<>(given);
        all.addAll(family);
        return all;
    }

    boolean empty() {
        return given.isEmpty() && family.isEmpty();
    }

    List<Token> given() {
        return given;
    }

    List<Token> family() {
        return family;
    }

    boolean loose() {
        return loose;
    }

    void weigh(Row row, Weighed into) {
        if (empty() || row.givens + row.families == 0) {
            return;
        }
        if (loose || LooseNames.whole(row)) {
            looseNames.weigh(row, into);
            return;
        }
        straightFamily.match(row.family, row.families, 0);
        straightGiven.match(row.given, row.givens, straightFamily.word());
        turnedFamily.match(row.family, row.families, 0);
        turnedGiven.match(row.given, row.givens, turnedFamily.word());
        double straight = straightFamily.sum() + straightGiven.sum();
        double turned = turnedFamily.sum() + turnedGiven.sum() + SWAPPED;
        if (turned > straight && (turnedFamily.agrees() || turnedGiven.agrees())) {
            put(turnedFamily, turnedGiven, SWAPPED, into);
            into.set(Part.FAMILY_NAME, Level.SWAPPED, into.weight(Part.FAMILY_NAME));
        } else {
            put(straightFamily, straightGiven, 0, into);
        }
    }

    private static void put(Side family, Side given, double price, Weighed into) {
        into.set(Part.FAMILY_NAME, family.level(), family.weight() + price);
        into.set(Part.GIVEN_NAME, given.level(), given.weight());
        Level more = family.moreLevel() == Level.MISSING ? given.moreLevel() : family.moreLevel();
        into.set(Part.MORE_NAMES, more, family.more() + given.more());
    }
}

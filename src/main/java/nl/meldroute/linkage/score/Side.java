package nl.meldroute.linkage.score;

import java.util.List;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.index.Words;
import org.jspecify.annotations.Nullable;

/** The given names, or the family names, that were asked for against those of a record. To be used again and again. */
final class Side {
    private static final double MORE = 0.7;
    private static final double UNLIKE = -2;
    private static final double UNSAID = -0.3;
    private final List<Token> tokens;
    private final Words words;
    private final boolean asFamily;
    private int[] row = new int[0];
    private int count;
    private int taken;
    private Level level = Level.MISSING;
    private double weight;
    private int word;
    private @Nullable Token best;
    private Level moreLevel = Level.MISSING;
    private double more;

    Side(List<Token> tokens, Words words, boolean asFamily) {
        this.tokens = tokens;
        this.words = words;
        this.asFamily = asFamily;
    }

    /** With so many words of a record, of which one may be taken as a name of the other kind. */
    void match(int[] names, int size, int without) {
        row = names;
        count = size;
        taken = without;
        level = Level.MISSING;
        moreLevel = Level.MISSING;
        weight = 0;
        more = 0;
        word = 0;
        best = null;
        for (Token token : tokens) {
            for (int at = 0; at < count; at++) {
                if (row[at] != taken) {
                    offer(token, row[at]);
                }
            }
        }
        if (agrees()) {
            others();
        }
    }

    private void offer(Token token, int name) {
        Level found = token.level(name, words);
        double says = token.weight(found, asFamily);
        boolean closer = found != Level.OTHER && (level == Level.OTHER || says > weight);
        if (level == Level.MISSING || closer) {
            level = found;
            weight = says;
            word = found == Level.OTHER ? 0 : name;
            best = token;
        }
    }

    private void others() {
        int left = 0;
        for (int at = 0; at < count; at++) {
            left += free(row[at]) && !spoken(row[at]) ? 1 : 0;
        }
        for (Token token : tokens) {
            if (token != best) {
                left -= other(token, left > 0) ? 1 : 0;
            }
        }
    }

    /** Whether it has no mate where the record has a name without one too. */
    private boolean other(Token token, boolean unsaid) {
        double says = unsaid ? UNLIKE : UNSAID;
        Level found = unsaid ? Level.OTHER : Level.MISSING;
        for (int at = 0; at < count; at++) {
            Level maybe = free(row[at]) ? token.level(row[at], words) : Level.OTHER;
            double weighs = maybe == Level.OTHER ? says : MORE * token.weight(maybe, asFamily);
            if (weighs > says) {
                says = weighs;
                found = maybe;
            }
        }
        more += says;
        moreLevel = found == Level.MISSING ? moreLevel : found;
        return found == Level.OTHER;
    }

    private boolean free(int name) {
        return name != taken && name != word;
    }

    /** Whether any word of the question is like this one. */
    private boolean spoken(int name) {
        for (Token token : tokens) {
            if (token.level(name, words) != Level.OTHER) {
                return true;
            }
        }
        return false;
    }

    double sum() {
        return weight + more;
    }

    boolean agrees() {
        return level != Level.MISSING && level != Level.OTHER;
    }

    Level level() {
        return level;
    }

    double weight() {
        return weight;
    }

    /** The word of the record that agrees best; 0 for none. */
    int word() {
        return word;
    }

    Level moreLevel() {
        return moreLevel;
    }

    double more() {
        return more;
    }
}

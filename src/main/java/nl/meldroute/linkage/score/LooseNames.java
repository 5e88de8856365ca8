package nl.meldroute.linkage.score;

import java.util.Arrays;
import java.util.List;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.index.Row;
import nl.meldroute.linkage.index.Words;
import org.jspecify.annotations.Nullable;

/** Names of which nobody said what is given and what is family: each word has at most one mate, and what has none on either side speaks against. */
final class LooseNames {
    private static final int MOST = 2 * Row.MOST;
    private static final double BOTH_UNLIKE = -18;
    private static final double TOO_MANY = -0.5;
    private static final double ONE_OF_MANY = -6;
    private static final double FAR_APART = -5;
    private static final int SHORTEST = 3;
    private static final int MOST_TOO_MANY = 2;
    private static final double LATER = 0.7;
    private final Words words;
    private final List<Token> tokens;
    private final int[] others = new int[MOST];
    private final boolean[] family = new boolean[MOST];
    private final boolean[] met = new boolean[MOST];
    private final boolean[] spoken;
    private int count;
    private int matched;
    private int joined;
    private double later;
    private Level worst = Level.MISSING;

    LooseNames(List<Token> tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        this.spoken = new boolean[tokens.size()];
    }

    void weigh(Row row, Weighed into) {
        boolean whole = gather(row);
        Arrays.fill(met, false);
        Arrays.fill(spoken, false);
        matched = 0;
        joined = 0;
        later = 0;
        worst = Level.MISSING;
        for (Match match = best(whole); match != null; match = best(whole)) {
            take(match, into);
        }
        int unsaid = Math.max(0, tokens.size() - matched - joined);
        int unasked = count - matched;
        int both = Math.min(unsaid, unasked);
        if (matched == 0) {
            into.set(Part.FAMILY_NAME, Level.OTHER, BOTH_UNLIKE);
        } else if (both > 0 && !whole) {
            double other = tokens.getFirst().weight(Level.OTHER, true);
            into.set(matched > 1 ? Part.MORE_NAMES : Part.GIVEN_NAME, Level.OTHER, other + later);
        } else {
            rest(both, Math.abs(unsaid - unasked), into);
        }
    }

    private void take(Match match, Weighed into) {
        spoken[match.token()] = true;
        met[match.other()] = true;
        if (matched == 0) {
            into.set(Part.FAMILY_NAME, match.level(), match.weight());
        } else if (matched == 1) {
            into.set(Part.GIVEN_NAME, match.level(), match.weight());
        } else {
            later += LATER * match.weight();
            worst = match.level();
        }
        matched++;
        String other = words.names().words().text(others[match.other()]);
        joined += other.length() >= tokens.get(match.token()).text().length() + SHORTEST ? 1 : 0;
    }

    /** Where both have words without a mate, what agreed beside two names makes up for nothing. */
    private void rest(int both, int tooMany, Weighed into) {
        double price = matched == 1 ? ONE_OF_MANY : TOO_MANY;
        double against = both * BOTH_UNLIKE + price * Math.min(MOST_TOO_MANY, tooMany);
        boolean unlike = both + tooMany > 0;
        Level level = unlike && worst == Level.MISSING ? Level.OTHER : worst;
        into.set(Part.MORE_NAMES, level, (both > 0 ? Math.min(0, later) : later) + (unlike ? against : 0));
    }

    /** Whether all words of a record are both given and family names. */
    static boolean whole(Row row) {
        return row.givens > 1 && row.givens == row.families && row.given[0] == row.family[0];
    }

    /** Whether the record does not say either what is given and what is family. */
    private boolean gather(Row row) {
        boolean whole = whole(row);
        count = 0;
        for (int at = 0; at < row.families; at++) {
            others[count] = row.family[at];
            family[count++] = true;
        }
        for (int at = 0; !whole && at < row.givens; at++) {
            others[count] = row.given[at];
            family[count++] = false;
        }
        return whole || row.givens == 0 || row.families == 0;
    }

    private record Match(int token, int other, Level level, double weight) {
        boolean betterThan(@Nullable Match before) {
            if (before == null || level.compareTo(before.level()) < 0) {
                return true;
            }
            return level == before.level() && weight > before.weight();
        }
    }

    private @Nullable Match best(boolean whole) {
        Match best = null;
        for (int token = 0; token < spoken.length; token++) {
            for (int other = 0; !spoken[token] && other < count; other++) {
                Match match = met[other] ? null : match(token, other, whole);
                best = match != null && match.betterThan(best) ? match : best;
            }
        }
        return best;
    }

    private @Nullable Match match(int token, int other, boolean whole) {
        Level level = tokens.get(token).level(others[other], words);
        if (level == Level.OTHER) {
            return null;
        }
        if (level == Level.FAR && whole) {
            return new Match(token, other, level, FAR_APART);
        }
        // Nobody has another name for a family.
        boolean asFamily = family[other] && level != Level.NICK;
        return new Match(token, other, level, tokens.get(token).weight(level, asFamily));
    }
}

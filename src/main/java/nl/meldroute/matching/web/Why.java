package nl.meldroute.matching.web;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Wording;
import nl.meldroute.matching.Closeness;
import nl.meldroute.matching.Likeness;
import nl.meldroute.matching.Match;

/** Why two signals may be about the same, in words; and, for who wants to know, what each of them weighs. */
final class Why {
    private static final int DECIMALS = 1;
    private final Words words;

    Why(Words words) {
        this.words = words;
    }

    /** What one part of a weighing says, and how much. */
    record Part(String what, String says) {}

    /**
     * What something alike was weighed by; together its parts are the sum.
     *
     * @param capped that not everybody was weighed; empty where all were
     */
    record Weighing(String what, List<Part> parts, String sum, String capped) {}

    /** In one sentence. */
    String of(Match match) {
        return match.strength()
                .map(strength -> words.say(
                        "matching.why",
                        words.say("matching.strength." + strength.code()),
                        words.list(ordered(match.likenesses())
                                .map(this::reason)
                                .distinct()
                                .toList())))
                .orElseGet(() -> words.say(match.byHand() ? "matching.by-hand" : "matching.nothing-left"));
    }

    /** What is new since somebody judged it; empty where nothing is. */
    String fresh(Match match) {
        List<String> names = ordered(match.fresh()).map(this::name).distinct().toList();
        return names.isEmpty() ? "" : words.say("matching.fresh", words.list(names));
    }

    /** Each that was weighed. */
    List<Weighing> weighings(Match match) {
        return ordered(match.likenesses())
                .filter(likeness -> !likeness.closeness().parts().isEmpty())
                .map(this::weighing)
                .toList();
    }

    private Weighing weighing(Likeness likeness) {
        Wording wording = Wording.in(words.locale());
        List<Part> parts = likeness.closeness().parts().stream()
                .map(part -> new Part(wording.of(part.part(), part.level()), number(part.says())))
                .toList();
        return new Weighing(
                name(likeness),
                parts,
                number(likeness.closeness().sum()),
                likeness.closeness().capped() ? words.say("matching.capped") : "");
    }

    private String number(double says) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return (says < 0 ? "" : "+") + format.format(says);
    }

    private String reason(Likeness likeness) {
        String what = likeness.exact()
                ? words.say("matching.reason." + likeness.of().code())
                : words.say("matching.like", name(likeness), how(likeness.closeness()));
        return likeness.common() ? words.say("matching.common", what) : what;
    }

    private String how(Closeness closeness) {
        Level level = closeness.level();
        return words.say("matching.level." + level.name().toLowerCase(Locale.ROOT));
    }

    private String name(Likeness likeness) {
        return words.say("matching.what." + likeness.of().code());
    }

    private static Stream<Likeness> ordered(Collection<Likeness> likenesses) {
        return likenesses.stream().sorted(Comparator.comparing(Likeness::of).thenComparing(Likeness::value));
    }
}

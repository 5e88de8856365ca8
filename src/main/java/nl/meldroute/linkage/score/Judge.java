package nl.meldroute.linkage.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.index.Index;
import nl.meldroute.linkage.index.Row;
import nl.meldroute.linkage.text.Facts;

/**
 * Weighs who may be meant: each record against the others that fit, against somebody of the same household, and against nobody in the
 * register. For one thread.
 */
public final class Judge {
    /** In a register of ten, ten are not all there are. */
    private static final double FEWEST = 300;

    /** Of questions, those about a relative who is not in the register, where everybody shares a house with one. */
    private static final double OF_HOUSEHOLD = 0.27;

    private static final double LEAST_SHARED = 0.02;
    private static final double FAR_BELOW = 24;
    private static final double NEARBY = 6;
    private final Index index;
    private final Candidates candidates;
    private final Row row = new Row();
    private final Row other = new Row();
    private final Weighed scratch = new Weighed();
    private final Best best = new Best();
    private Model model;

    /** Of a register. */
    public Judge(Index index, Model model) {
        this.index = index;
        this.candidates = new Candidates(index);
        this.model = model;
    }

    /** From now on with another model. */
    public void with(Model learned) {
        model = learned;
    }

    /** The records that fit best, best first, of all. */
    public List<Judged> judge(Facts facts) {
        return judge(facts, _ -> true);
    }

    /** The records that fit best, best first, of those that are asked about: the others are no rivals. */
    public List<Judged> judge(Facts facts, IntPredicate asked) {
        Question question = new Question(facts, index.words(), model);
        candidates.look(question);
        double size = Weights.log2(model.inside() / (index.size() + FEWEST));
        best.clear();
        double all = 0;
        double household = 0;
        double most = 0;
        for (int at = 0; at < candidates.size(); at++) {
            if (!asked.test(candidates.record(at))) {
                continue;
            }
            index.read(candidates.record(at), row);
            question.weigh(row, scratch);
            scratch.set(Part.SIZE, Level.EXACT, size);
            double score = scratch.sum();
            all += Weights.power(score);
            household += household(size);
            most = Math.max(most, scratch.weight(Part.FAMILY_NAME) + scratch.weight(Part.GIVEN_NAME));
            best.offer(candidates.record(at), score, scratch);
        }
        double rest = household + 1 - model.inside() + unseen(question, size, most);
        return against(best.all(), all, rest);
    }

    /** Whether a pair of facts was too common to look at all who share it. */
    public boolean capped() {
        return candidates.capped();
    }

    /** That it is a relative who is not in the register: what a household shares says nothing about which of them it is. */
    private double household(double size) {
        boolean house = scratch.level(Part.HOUSE_NUMBER) == Level.EXACT;
        boolean phone = scratch.level(Part.PHONE) == Level.EXACT;
        if (!house && !phone) {
            return 0;
        }
        double shared = scratch.weight(Part.FAMILY_NAME)
                + scratch.weight(Part.POSTCODE)
                + scratch.weight(Part.STREET)
                + scratch.weight(Part.HOUSE_NUMBER)
                + scratch.weight(Part.CITY)
                + (phone ? scratch.weight(Part.PHONE) - 1 : 0);
        return OF_HOUSEHOLD * Math.max(LEAST_SHARED, index.households()) * Weights.power(size + shared);
    }

    /** Those with the same names who were too many to look at, where nothing else was asked by which they would have been found. */
    private double unseen(Question question, double size, double names) {
        boolean onlyNames =
                !question.birth().birth().known() && question.place().houseNumber() == 0;
        return onlyNames ? candidates.unseen() * Weights.power(size + names) : 0;
    }

    private List<Judged> against(List<Judged> fit, double all, double rest) {
        List<Judged> judged = new ArrayList<>();
        double[] scores = fit.stream().mapToDouble(Judged::score).toArray();
        for (int at = 0; at < scores.length && scores[at] >= scores[0] - FAR_BELOW; at++) {
            Judged one = fit.get(at);
            double others = Math.max(0, all - Weights.power(scores[at])) + rest;
            index.read(one.record(), row);
            for (int rival = 0; rival < scores.length && scores[rival] > scores[at] - NEARBY; rival++) {
                index.read(fit.get(rival).record(), other);
                others -= rival != at && Same.person(row, other) ? Weights.power(scores[rival]) : 0;
            }
            one.weighed().set(Part.OTHERS, Level.EXACT, -Weights.log2(Math.max(others, rest)));
            judged.add(one);
        }
        judged.sort(Comparator.comparingDouble((Judged found) -> -found.score()).thenComparingInt(Judged::record));
        return judged;
    }
}

package nl.meldroute.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import nl.meldroute.linkage.index.Index;
import nl.meldroute.linkage.score.Judge;
import nl.meldroute.linkage.score.Judged;
import nl.meldroute.linkage.score.Model;
import nl.meldroute.linkage.text.Facts;

/**
 * A heap of entries in which to look. Entries come in one by one, are made ready once, and what comes later is found at once. Many may
 * look at the same time, each with a search of their own; while an entry is added nobody may.
 */
public final class Register {
    private static final int MOST_HITS = 10;
    private static final int ROUNDS = 2;
    private static final double LEARNED_FROM = 0.05;
    private final Index index = new Index();
    private final LocalDate today;
    private Model model = Model.ours();

    /** Ages are counted from this day. */
    public Register(LocalDate today) {
        this.today = today;
    }

    /** One more entry; the answer is by which to take it out again. */
    public int add(Entry entry) {
        return index.add(Facts.of(entry, today));
    }

    /** Takes an entry out: from now on it is no hit and no rival. */
    public void remove(int added) {
        index.remove(added);
    }

    /** To be called when the first entries are in. */
    public void prepare() {
        index.prepare();
    }

    public int size() {
        return index.size();
    }

    /** Learns from questions, without their answers, how people write; what it knew beforehand keeps its say. */
    public void learn(List<Entry> questions) {
        for (int round = 0; round < ROUNDS; round++) {
            Judge judge = new Judge(index, model);
            Model.Learning learning = new Model.Learning();
            for (Entry question : questions) {
                learn(judge.judge(Facts.of(question, today)), learning);
            }
            model = learning.learned(model);
        }
    }

    private static void learn(List<Judged> judged, Model.Learning learning) {
        double anybody = 0;
        for (Judged one : judged) {
            double chance = one.chance();
            anybody += chance;
            if (chance > LEARNED_FROM) {
                for (Part part : Part.values()) {
                    learning.see(part, one.weighed().level(part), chance);
                }
            }
        }
        learning.question(Math.min(1, anybody));
    }

    /** Somebody who looks, in one thread. */
    public Search search() {
        return new Search(new Judge(index, model));
    }

    /** Looks in the register. */
    public final class Search {
        private final Judge judge;

        private Search(Judge judge) {
            this.judge = judge;
        }

        /** What the question may be about, best first; nothing where nothing is worth a look. */
        public List<Hit> find(Entry question) {
            return hits(judge.judge(Facts.of(question, today)));
        }

        /** The same among some entries only, by what {@link #add} answered; the others are no rivals. */
        public List<Hit> find(Entry question, IntPredicate among) {
            return hits(judge.judge(Facts.of(question, today), among));
        }

        private List<Hit> hits(List<Judged> all) {
            List<Hit> hits = new ArrayList<>();
            for (Judged judged : all) {
                if (hits.size() < MOST_HITS && judged.score() >= Bands.SHOWN) {
                    hits.add(hit(judged));
                }
            }
            return hits;
        }

        private Hit hit(Judged judged) {
            List<Hit.Reason> reasons = new ArrayList<>();
            for (Part part : Part.values()) {
                Level level = judged.weighed().level(part);
                if (level != Level.MISSING || judged.weighed().weight(part) != 0) {
                    reasons.add(new Hit.Reason(part, level, judged.weighed().weight(part)));
                }
            }
            return new Hit(
                    index.id(judged.record()),
                    Bands.of(judged.weighed(), index.households()),
                    judged.score(),
                    reasons,
                    judge.capped());
        }
    }
}

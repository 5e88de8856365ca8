package nl.meldroute.linkage.score;

import nl.meldroute.linkage.index.Row;
import nl.meldroute.linkage.index.Words;
import nl.meldroute.linkage.text.Facts;

/** What somebody asks, made ready to be compared with many records. */
public final class Question {
    private final NameWeights names;
    private final BirthWeights birth;
    private final PlaceWeights place;
    private final CodeWeights codes;
    private final CompanyWeights company;

    /** Against what occurs in a register. */
    public Question(Facts facts, Words words, Model model) {
        names = new NameWeights(facts.name(), words, model);
        birth = new BirthWeights(facts.birth(), words, model);
        place = new PlaceWeights(facts, words, model);
        codes = new CodeWeights(facts, words, model);
        company = new CompanyWeights(facts, words, model);
    }

    /** What each part says of this record. */
    public void weigh(Row row, Weighed into) {
        into.clear();
        names.weigh(row, into);
        birth.weigh(row, into);
        place.weigh(row, into);
        codes.weigh(row, into);
        company.weigh(row, into);
    }

    NameWeights names() {
        return names;
    }

    BirthWeights birth() {
        return birth;
    }

    PlaceWeights place() {
        return place;
    }

    CodeWeights codes() {
        return codes;
    }

    CompanyWeights company() {
        return company;
    }
}

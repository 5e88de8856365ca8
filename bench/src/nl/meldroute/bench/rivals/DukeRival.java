package nl.meldroute.bench.rivals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;

/** Duke, set up with care: a comparator and two probabilities for each fact, and all facts but town and number looked up. */
public final class DukeRival extends Rival {
    private static final int MOST = 50;
    private final LuceneDatabase database = new LuceneDatabase();
    private final Processor processor;

    private DukeRival() {
        ConfigurationImpl configuration = new ConfigurationImpl();
        List<Property> properties = new ArrayList<>();
        properties.add(new PropertyImpl("id"));
        properties.add(looked(new PropertyImpl("given_names", new JaroWinkler(), 0.3, 0.80), true));
        properties.add(looked(new PropertyImpl("surname", new JaroWinkler(), 0.2, 0.85), true));
        properties.add(looked(new PropertyImpl("birth_date", new Levenshtein(), 0.2, 0.92), true));
        properties.add(looked(new PropertyImpl("postcode", new Levenshtein(), 0.35, 0.75), true));
        properties.add(looked(new PropertyImpl("house_number", new ExactComparator(), 0.45, 0.62), false));
        properties.add(looked(new PropertyImpl("address", new QGramComparator(), 0.4, 0.80), true));
        properties.add(looked(new PropertyImpl("city", new JaroWinkler(), 0.45, 0.58), false));
        properties.add(looked(new PropertyImpl("phone", new Levenshtein(), 0.4, 0.95), true));
        configuration.setProperties(properties);
        configuration.setThreshold(0.3);
        database.setMaxSearchHits(MOST);
        database.setMinRelevance(0);
        database.setFuzzySearch(true);
        configuration.setDatabase(database);
        database.setConfiguration(configuration);
        processor = new Processor(configuration, database);
    }

    private static PropertyImpl looked(PropertyImpl property, boolean up) {
        property.setLookupBehaviour(up ? Property.Lookup.TRUE : Property.Lookup.FALSE);
        return property;
    }

    public static void main(String[] files) throws Exception {
        measure(new DukeRival(), files);
    }

    @Override
    void index(Map<String, String> row) {
        database.index(record(row));
    }

    @Override
    void ready() {
        database.commit();
    }

    private static Record record(Map<String, String> row) {
        RecordImpl record = new RecordImpl();
        List.of("id", "given_names", "surname", "birth_date", "postcode", "house_number", "city", "phone").forEach(name -> {
            if (row.containsKey(name)) {
                record.addValue(name, row.get(name));
            }
        });
        if (!Rows.address(row).isEmpty()) {
            record.addValue("address", Rows.address(row));
        }
        return record;
    }

    @Override
    List<Found> find(Map<String, String> question) {
        Record asked = record(question);
        List<Found> found = new ArrayList<>();
        for (Record other : database.findCandidateMatches(asked)) {
            found.add(new Found(other.getValue("id"), processor.compare(asked, other)));
        }
        found.sort(Comparator.comparingDouble((Found one) -> -one.score()).thenComparing(Found::id));
        return found;
    }
}

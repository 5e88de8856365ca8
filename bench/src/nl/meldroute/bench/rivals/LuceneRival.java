package nl.meldroute.bench.rivals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A search engine as one would set it up: fuzzy words of a name, other facts as they are, the fifty best ranked by how alike they are. */
public final class LuceneRival extends Rival {
    private static final List<String> NAMES = List.of("given_names", "surname");
    private static final List<String> EXACT = List.of("birth_date", "postcode", "city", "phone");
    private static final Map<String, Double> WEIGHTS = Map.of(
            "given_names", 2.0, "surname", 3.0, "birth_date", 3.0, "postcode", 1.5, "address", 1.5, "city", 1.0, "phone", 2.0);
    private static final int MOST = 50;
    private final JaroWinklerSimilarity alike = new JaroWinklerSimilarity();
    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private IndexSearcher searcher;
    private StoredFields stored;

    private LuceneRival() throws Exception {
        writer = new IndexWriter(folder, new IndexWriterConfig().setRAMBufferSizeMB(256));
    }

    public static void main(String[] files) throws Exception {
        measure(new LuceneRival(), files);
    }

    @Override
    void index(Map<String, String> row) throws Exception {
        Document document = new Document();
        document.add(new StoredField("id", row.get("id")));
        facts(row).forEach((name, value) -> {
            document.add(new StoredField(name, value));
            for (String word : NAMES.contains(name) ? value.split("[ -]+") : new String[] {value}) {
                document.add(new StringField(name + "_", word, Field.Store.NO));
            }
        });
        writer.addDocument(document);
    }

    private static Map<String, String> facts(Map<String, String> row) {
        Map<String, String> facts = new HashMap<>();
        WEIGHTS.keySet().forEach(name -> {
            String value = name.equals("address") ? Rows.address(row) : row.get(name);
            if (value != null && !value.isEmpty()) {
                facts.put(name, value);
            }
        });
        return facts;
    }

    @Override
    void ready() throws Exception {
        writer.forceMerge(1);
        writer.close();
        searcher = new IndexSearcher(DirectoryReader.open(folder));
        stored = searcher.storedFields();
    }

    @Override
    List<Found> find(Map<String, String> question) throws Exception {
        Map<String, String> facts = facts(question);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String name : NAMES) {
            for (String word : facts.getOrDefault(name, "").split("[ -]+")) {
                if (!word.isEmpty()) {
                    query.add(new FuzzyQuery(new Term(name + "_", word), word.length() <= 4 ? 1 : 2, 1, 50, true), Occur.SHOULD);
                }
            }
        }
        facts.forEach((name, value) -> {
            if (!NAMES.contains(name)) {
                query.add(new TermQuery(new Term(name + "_", value)), Occur.SHOULD);
            }
        });
        List<Found> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), MOST).scoreDocs) {
            Document document = stored.document(hit.doc);
            found.add(new Found(document.get("id"), score(facts, document)));
        }
        found.sort(Comparator.comparingDouble((Found one) -> -one.score()).thenComparing(Found::id));
        return found;
    }

    private double score(Map<String, String> facts, Document document) {
        double sum = 0;
        double all = 0;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            String other = document.get(fact.getKey());
            if (other != null) {
                sum += WEIGHTS.get(fact.getKey()) * alike.apply(fact.getValue(), other);
                all += WEIGHTS.get(fact.getKey());
            }
        }
        return all == 0 ? 0 : sum / all;
    }
}

package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

@RunningProduct
@DisplayName(
        "Beleidsplan 2.2: hoe een signaal ook loopt, er is één volgende stap, niets raakt weg en niemand ziet meer")
class AnyWalkTest {
    private static final long SEED = 20261129;
    private static final int SOME = 12;
    private static final int TOGETHER = 100;
    private static final Duration LONG = Duration.ofDays(120);
    private static final int MANY = 10_000;
    private final Product product;

    AnyWalkTest(Product product) {
        this.product = product;
    }

    @Test
    void some_walks_end() throws Exception {
        Map<String, Integer> taken = walk(List.of(product), SOME, SEED);
        System.out.println("Forms that were taken: " + taken);
        assertThat(taken).hasSizeGreaterThan(10);
    }

    @Test
    @Tag("long")
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void all_walks_end() throws Exception {
        int walks = Integer.getInteger("random.walks", MANY);
        List<Product> products = walks == 1 ? List.of(product) : List.of(product, beside());
        Map<String, Integer> taken = walk(products, walks, Long.getLong("random.seed", SEED));
        System.out.printf("%d walks, forms that were taken: %s%n", walks, taken);
    }

    /** The product once more, with people and a database of its own: in both somebody walks at the same time. */
    @RunningProduct
    @TestPropertySource(properties = "spring.application.name=beside")
    private static final class Beside {}

    private static Product beside() {
        return new TestContextManager(Beside.class)
                .getTestContext()
                .getApplicationContext()
                .getBean(Product.class);
    }

    /** Each product gets the same walks each time; none begins after one failed. */
    private static Map<String, Integer> walk(List<Product> products, int walks, long seed) throws Exception {
        Map<String, Integer> taken = new ConcurrentSkipListMap<>();
        AtomicBoolean failed = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(products.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (int part = 0; part < products.size(); part++) {
                Part one = new Part(products.get(part), part, products.size(), failed);
                all.add(threads.submit(() -> one.walk(walks, seed, taken)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return taken;
    }

    /** Of all walks one in so many, from this one on. */
    private record Part(Product product, int first, int oneIn, AtomicBoolean failed) {
        void walk(int walks, long seed, Map<String, Integer> taken) {
            Crew crew = new Crew(product, taken);
            for (int nth = first; nth < walks && !failed.get(); nth += oneIn) {
                if (nth / oneIn % TOGETHER == TOGETHER - 1) {
                    System.out.printf("%d of %d walks at %s%n", nth, walks, Instant.now());
                    // What was shared with somebody is theirs no longer; their lists do not grow with the walks.
                    product.push(LONG);
                    crew = new Crew(product, taken);
                }
                go(crew, seed + nth);
            }
        }

        private void go(Crew crew, long seed) {
            try {
                new AnyWalk(crew, new Random(seed)).go();
            } catch (AssertionError | RuntimeException wrong) {
                failed.set(true);
                throw new AssertionError(
                        "Again: -Drandom.walks=1 -Drandom.seed=" + seed + "\n" + wrong.getMessage(), wrong);
            }
        }
    }
}

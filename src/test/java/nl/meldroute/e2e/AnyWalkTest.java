package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    void some_walks_end() {
        Map<String, Integer> taken = walk(SOME, SEED);
        System.out.println("Forms that were taken: " + taken);
        assertThat(taken).hasSizeGreaterThan(10);
    }

    @Test
    @Tag("long")
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void all_walks_end() {
        int walks = Integer.getInteger("random.walks", MANY);
        Map<String, Integer> taken = walk(walks, Long.getLong("random.seed", SEED));
        System.out.printf("%d walks, forms that were taken: %s%n", walks, taken);
    }

    private Map<String, Integer> walk(int walks, long seed) {
        Map<String, Integer> taken = new TreeMap<>();
        for (int first = 0; first < walks; first += TOGETHER) {
            Crew crew = new Crew(product, taken);
            for (int nth = first; nth < Math.min(walks, first + TOGETHER); nth++) {
                new AnyWalk(crew, new Random(seed + nth)).go();
            }
            System.out.printf("%d of %d walks at %s%n", first + TOGETHER, walks, Instant.now());
            // What was shared with somebody is theirs no longer; their lists do not grow with the walks.
            product.push(LONG);
        }
        return taken;
    }
}

package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
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
    private static final int TOLD = 100;
    private static final int MANY = 10_000;
    private final Product product;

    AnyWalkTest(Product product) {
        this.product = product;
    }

    @Test
    void some_walks_end() {
        Crew crew = walk(SOME, SEED);
        System.out.println("Forms that were taken: " + crew.accepted());
        assertThat(crew.accepted()).hasSizeGreaterThan(10);
    }

    @Test
    @Tag("long")
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void all_walks_end() {
        int walks = Integer.getInteger("random.walks", MANY);
        Crew crew = walk(walks, Long.getLong("random.seed", SEED));
        System.out.printf("%d walks, forms that were taken: %s%n", walks, crew.accepted());
    }

    private Crew walk(int walks, long seed) {
        Crew crew = new Crew(product);
        for (int nth = 0; nth < walks; nth++) {
            new AnyWalk(crew, new Random(seed + nth)).go();
            if (nth % TOLD == 0) {
                System.out.printf("walk %d of %d%n", nth, walks);
            }
        }
        return crew;
    }
}

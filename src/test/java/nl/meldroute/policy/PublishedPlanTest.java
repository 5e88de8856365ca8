package nl.meldroute.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The published text is not part of the project: whoever has it names its file in MELDROUTE_PLAN. */
@DisplayName("Het gepubliceerde beleidsplan")
@EnabledIfEnvironmentVariable(named = "MELDROUTE_PLAN", matches = ".+")
class PublishedPlanTest {
    @Test
    void every_sentence_of_the_published_plan_is_the_one_the_edition_knows() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path plan = Path.of(Objects.requireNonNull(System.getenv("MELDROUTE_PLAN")));

        int exit = new ComparePlan(Editions.standard(), new PrintStream(said, true, UTF_8)).compare(plan, false);

        assertThat(exit).as(said.toString(UTF_8)).isZero();
    }
}

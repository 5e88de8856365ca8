package nl.meldroute.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PolicyConfigurationTest {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(PolicyConfiguration.class);

    @Test
    void a_municipality_that_names_no_edition_gets_the_standard_one() {
        runner.run(context -> assertThat(context.getBean(Edition.class).title())
                .isEqualTo(Editions.standard().title()));
    }

    @Test
    void an_edition_that_is_not_there_stops_the_start_in_one_sentence() {
        runner.withPropertyValues("meldroute.policy=nergens-2025").run(context -> {
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());

            assertThat(Objects.requireNonNull(new BrokenEditionAnalyzer().analyze(failure))
                            .getDescription())
                    .isEqualTo("The policy edition misses its file policy/nergens-2025/outline.yml.");
        });
    }
}

package nl.meldroute.matching;

import nl.meldroute.intake.Occurring;
import nl.meldroute.matching.rules.WeighingEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses how signals are compared, and tells intake how many wait for a look. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {
    @Bean
    Engine engine() {
        return new WeighingEngine();
    }

    @Bean
    Occurring occurring(Matches matches) {
        return signal -> matches.waiting(signal).map(Waiting::count).orElse(0);
    }
}

package nl.meldroute.parameters;

import java.time.Clock;
import nl.meldroute.parameters.ParameterBook.Surroundings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module is made of. */
@Configuration(proxyBeanMethods = false)
class ParametersConfiguration {
    @Bean
    Surroundings parameterSurroundings(Clock clock, ApplicationEventPublisher events) {
        return new Surroundings(clock, events);
    }
}

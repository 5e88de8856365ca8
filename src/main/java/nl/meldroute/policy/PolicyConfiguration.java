package nl.meldroute.policy;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the edition this municipality works by, at the start. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    @Bean
    OwnValues ownValues() {
        return new OwnValues();
    }

    @Bean
    Edition edition(@Value("${meldroute.policy:}") String id, OwnValues own) {
        Edition edition = id.isBlank() ? Editions.standard() : Editions.edition(id);
        edition.requireParameters(ParameterName.all());
        return edition.with(own);
    }
}

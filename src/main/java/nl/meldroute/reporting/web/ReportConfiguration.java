package nl.meldroute.reporting.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the reading of forms with files before the wall, which looks for a field of theirs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReportSettings.class)
class ReportConfiguration {
    private static final int BEFORE_THE_WALL = 1_000;

    /** By its name: the server starts before the parts of the filter are there. */
    @Bean
    static DelegatingFilterProxyRegistrationBean uploads() {
        DelegatingFilterProxyRegistrationBean registration =
                new DelegatingFilterProxyRegistrationBean(UploadFilter.NAME);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + BEFORE_THE_WALL);
        return registration;
    }
}

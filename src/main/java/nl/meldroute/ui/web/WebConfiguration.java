package nl.meldroute.ui.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import nl.meldroute.kernel.ProductClock;
import nl.meldroute.ui.Municipality;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Ties the frame, the forms and the language to all pages. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(Municipality.class)
class WebConfiguration implements WebMvcConfigurer {
    private final PageFrame frame;
    private final FormArguments forms;
    private final FreshProof freshProof;

    WebConfiguration(PageFrame frame, FormArguments forms, FreshProof freshProof) {
        this.frame = frame;
        this.freshProof = freshProof;
        this.forms = forms;
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    static Clock clock() {
        return new ProductClock(Clock.systemUTC());
    }

    /** What is kept as JSON is read back as it was written, or not at all. */
    @Bean
    static JsonMapper jsonMapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Takes the place of the filter that looks up every address, which is why its bean has that filter's type. */
    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> assetAddresses() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> registration =
                new FilterRegistrationBean<>(new AssetAddresses());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    /** After a POST the answer is 303, also where the view says {@code redirect:}. */
    @Bean
    static BeanPostProcessor seeOther() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver views) {
                    views.setRedirectHttp10Compatible(false);
                }
                return bean;
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(freshProof);
        registry.addInterceptor(frame);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(forms);
    }
}

package nl.meldroute.ui.web;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of all modules. A key that is missing is an error, not an empty place. */
@Configuration(proxyBeanMethods = false)
class Texts {
    private static final String DUTCH = "_nl.properties";

    @Bean
    static MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/messages/*" + DUTCH);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        messages.setBasenames(Arrays.stream(files)
                .map(file -> "messages/" + String.valueOf(file.getFilename()).replace(DUTCH, ""))
                .sorted()
                .toArray(String[]::new));
        return messages;
    }
}
